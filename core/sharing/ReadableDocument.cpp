#include "core/sharing/ReadableDocument.h"

#include "core/base/Json.h"
#include "core/base/Limits.h"
#include "core/sharing/CharacterReference.h"
#include "core/sharing/CleanText.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Elements whose contents nobody reads.
bool isSilent(QStringView element)
{
    return element == u"script" || element == u"style" || element == u"template" || element == u"noscript"
        || element == u"svg";
}

bool breaksLine(QStringView element)
{
    static const QStringList blocks { u"p"_s, u"br"_s, u"div"_s, u"li"_s, u"ul"_s, u"ol"_s, u"tr"_s, u"table"_s,
        u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"title"_s, u"section"_s, u"article"_s, u"header"_s,
        u"footer"_s, u"main"_s, u"nav"_s, u"dt"_s, u"dd"_s, u"blockquote"_s, u"pre"_s, u"hr"_s, u"body"_s, u"head"_s,
        u"option"_s };
    return blocks.contains(element);
}

/// Takes a page apart from left to right, each character once.
class Page {
public:
    explicit Page(const QString& html) : m_html(html) { }

    QString words()
    {
        while (m_at < m_html.size() && m_words.size() < limits::maxShownTextChars) {
            const QChar character = m_html[m_at];
            if (character == u'<')
                takeMark();
            else if (character == u'&')
                takeReference();
            else
                say(m_html[m_at++]);
        }
        return m_words.trimmed();
    }

private:
    void say(QChar character)
    {
        if (!character.isSpace())
            m_words += character;
        else if (!m_words.isEmpty() && !m_words.back().isSpace())
            m_words += u' ';
    }

    void breakLine()
    {
        if (m_words.endsWith(u' '))
            m_words.chop(1);
        if (!m_words.isEmpty() && !m_words.endsWith(u'\n'))
            m_words += u'\n';
    }

    /// Behind @p end, or at the end of the page where there is none.
    void skipBehind(QLatin1StringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void skipElement(const QString& element)
    {
        const QByteArray end = "</" + element.toLatin1();
        skipBehind(QLatin1StringView(end));
        skipBehind(">"_L1);
    }

    void takeMark()
    {
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--"))
            return skipBehind("-->"_L1);
        qsizetype from = m_at + 1;
        const bool closes = from < m_html.size() && m_html[from] == u'/';
        from += closes ? 1 : 0;
        qsizetype to = from;
        while (to < m_html.size() && m_html[to].isLetterOrNumber())
            ++to;
        const bool isMark = to > from || (from < m_html.size() && (m_html[from] == u'!' || m_html[from] == u'?'));
        if (!isMark)
            return say(m_html[m_at++]); // "3 < 4"
        const QString element = m_html.mid(from, to - from).toLower();
        skipBehind(">"_L1);
        if (!closes && isSilent(element))
            skipElement(element);
        if (breaksLine(element))
            breakLine();
    }

    void takeReference()
    {
        const QStringView rest = QStringView(m_html).mid(m_at + 1, longestReference);
        const qsizetype end = rest.indexOf(u';');
        const QString character = characterReference(rest.first(std::max<qsizetype>(end, 0)));
        if (character.isEmpty())
            return say(m_html[m_at++]);
        for (const QChar part : character)
            say(part);
        m_at += 1 + end + 1;
    }

    const QString& m_html;
    qsizetype m_at = 0;
    QString m_words;
};

QString decoded(const Document& document)
{
    const bool isLatin = document.contentType.contains(u"8859-1"_s) || document.contentType.contains(u"windows-1252"_s);
    return isLatin ? QString::fromLatin1(document.body) : QString::fromUtf8(document.body);
}

bool isPage(const Document& document)
{
    const QByteArray start = document.body.left(limits::maxSniffedBytes).trimmed().left(15).toLower();
    return document.contentType.contains(u"html"_s) || start.startsWith("<!doctype html") || start.startsWith("<html");
}

bool isText(const Document& document)
{
    const QByteArray start = document.body.left(limits::maxSniffedBytes);
    return !start.contains('\0') && !document.contentType.startsWith(u"image/"_s) && !start.startsWith("\x89PNG")
        && !start.startsWith("\xff\xd8\xff") && !start.startsWith("GIF8");
}

} // namespace

QString wordsOfPage(const QString& html) { return Page(html).words(); }

QString readableText(const Document& document)
{
    if (!isText(document))
        return {};
    if (const Result<JsonValue> json = parseJson(document.body); json && (json->isObject() || json->isArray()))
        return cleanText(QString::fromUtf8(toIndentedJson(*json)), limits::maxShownTextChars);
    const QString text = decoded(document);
    return cleanText(isPage(document) ? wordsOfPage(text) : text, limits::maxShownTextChars);
}

} // namespace besace
