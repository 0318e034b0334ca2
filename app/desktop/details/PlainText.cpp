#include "app/desktop/details/PlainText.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestShownLine = 400;
constexpr qsizetype longestShown = 200'000;
/// A link's words or address: longer ones are no links that anybody wrote for people.
constexpr qsizetype longestLink = 2'000;

bool isOverride(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool isUnwanted(QChar character)
{
    return isOverride(character)
        || (character.category() == QChar::Other_Control && character != u'\n' && character != u'\t');
}

QString withoutControls(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf(isUnwanted);
    return text;
}

QString cut(const QString& text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest - 1).trimmed() + u'…';
}

/// `[words](address)` at @p from.
struct Link {
    QStringView words;
    QStringView address;
    qsizetype end = 0; ///< 0: there is none
};

Link linkAt(QStringView line, qsizetype from)
{
    const QStringView rest = line.mid(from, longestLink);
    const qsizetype close = rest.indexOf(u']');
    if (close < 0 || close + 1 >= rest.size() || rest[close + 1] != u'(')
        return {};
    const qsizetype end = rest.indexOf(u')', close);
    if (end < 0)
        return {};
    // A title after the address, in quotes, is left out.
    const QStringView inside = rest.mid(close + 2, end - close - 2).trimmed();
    const qsizetype blank = inside.indexOf(u' ');
    return { rest.mid(1, close - 1), blank < 0 ? inside : inside.left(blank), from + end + 1 };
}

bool isMark(QChar character) { return character == u'*' || character == u'`'; }

bool isEscapable(QChar character) { return u"\\`*_{}[]()#+-.!>~|"_s.contains(character); }

/// The words of one line, without the marks inside it.
QString inlineWords(QStringView line)
{
    QString words;
    words.reserve(line.size());
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar character = line[at];
        if (character == u'\\' && at + 1 < line.size() && isEscapable(line[at + 1])) {
            words += line[++at];
            continue;
        }
        const bool image = character == u'!' && at + 1 < line.size() && line[at + 1] == u'[';
        if (image || character == u'[') {
            const Link link = linkAt(line, image ? at + 1 : at);
            if (link.end > 0) {
                words += link.words;
                if (!image && link.address != link.words)
                    words += u" ("_s + link.address.toString() + u')';
                at = link.end - 1;
                continue;
            }
        }
        if (!isMark(character))
            words += character;
    }
    return words;
}

bool isRule(QStringView line)
{
    return line.size() >= 3 && (line.count(line[0]) == line.size())
        && (line[0] == u'-' || line[0] == u'*' || line[0] == u'=' || line[0] == u'_');
}

QString lineWords(QStringView line)
{
    line = line.trimmed();
    if (isRule(line) || line.startsWith(u"```"))
        return {};
    qsizetype hashes = 0;
    while (hashes < line.size() && line[hashes] == u'#')
        ++hashes;
    if (hashes > 0 && hashes <= 6 && hashes < line.size() && line[hashes] == u' ')
        return inlineWords(line.mid(hashes + 1));
    if (line.startsWith(u"> "))
        return inlineWords(line.mid(2));
    if (line.size() > 2 && u"*-+"_s.contains(line[0]) && line[1] == u' ')
        return u"• "_s + inlineWords(line.mid(2).trimmed());
    return inlineWords(line);
}

/// A single line break in Markdown is no more than a blank; list items and headings are lines of their own.
bool standsAlone(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line.startsWith(u'#') || isRule(line))
        return true;
    if (line.size() > 2 && u"*-+"_s.contains(line[0]) && line[1] == u' ')
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && digits < 4 && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits + 1 < line.size() && (line[digits] == u'.' || line[digits] == u')');
}

} // namespace

QString shownLines(const QString& text)
{
    QStringList lines = text.left(longestShown).split(u'\n');
    for (QString& line : lines) {
        if (line.size() > longestShownLine)
            line = line.left(longestShownLine) + u"… ("_s + QString::number(line.size()) + u')';
    }
    QString shown = lines.join(u'\n');
    return text.size() > longestShown ? shown + u"\n…"_s : shown;
}

QString oneLine(const QString& text)
{
    return cut(withoutControls(text.left(4 * longestLine)).simplified(), longestLine);
}

QString plainFromMarkdown(const QString& markdown)
{
    const QString source = withoutControls(cut(markdown, longestText));
    QString plain;
    plain.reserve(source.size());
    bool wasAlone = true;
    for (const QStringView line : QStringView(source).split(u'\n')) {
        const bool alone = standsAlone(line);
        const bool hardBreak = line.endsWith(u"  ") || line.endsWith(u'\\');
        const QString words = lineWords(line.endsWith(u'\\') ? line.chopped(1) : line);
        const bool blank = words.isEmpty();
        if (blank && (plain.isEmpty() || plain.endsWith(u"\n\n"_s)))
            continue;
        if (!plain.isEmpty() && !plain.endsWith(u'\n'))
            plain += alone || wasAlone ? u'\n' : u' ';
        plain += words;
        if (blank)
            plain += u'\n';
        wasAlone = hardBreak || line.trimmed().startsWith(u'#') || blank;
    }
    return plain.trimmed();
}

} // namespace besace
