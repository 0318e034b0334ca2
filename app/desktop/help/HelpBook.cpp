#include "app/desktop/help/HelpBook.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Shelf {
    HelpBook::Kind kind;
    const char16_t* folder;
    const char16_t* name; ///< before the language
};

constexpr std::array shelves {
    Shelf { HelpBook::Kind::Questions, u"help", u"questions" },
    Shelf { HelpBook::Kind::Guide, u"guide", u"guide" },
    Shelf { HelpBook::Kind::Accessibility, u"guide", u"accessibility" },
    Shelf { HelpBook::Kind::PersonalData, u"guide", u"personal-data" },
};

QString pathOf(HelpBook::Kind kind, const QString& language)
{
    const Shelf& shelf = shelves.at(static_cast<std::size_t>(kind));
    return u":/%1/%2-%3.md"_s.arg(QStringView(shelf.folder), QStringView(shelf.name), language);
}

HelpPage readPage(const QStringList& lines)
{
    static const QRegularExpression anchor(u"^<a id=\"([a-z-]+)\"></a>$"_s);
    HelpPage page { {}, lines.first().mid(3).trimmed(), {} };
    QStringList text;
    for (const QString& line : lines.mid(1)) {
        if (const QRegularExpressionMatch match = anchor.match(line); match.hasMatch())
            page.anchor = match.captured(1);
        else
            text << line;
    }
    page.text = text.join(u'\n').trimmed();
    return page;
}

/// Letters alone: « Élève » is found by "eleve", and an Arabic word whether its short vowels are written or not,
/// and an apostrophe is found by that of the keyboard.
QString folded(const QString& text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            letters += c == u'’' ? u'\'' : c.toCaseFolded();
    }
    return letters;
}

} // namespace

int HelpBook::indexOf(const QString& anchor) const
{
    const auto found = std::ranges::find(pages, anchor, &HelpPage::anchor);
    return found == pages.end() ? -1 : static_cast<int>(found - pages.begin());
}

HelpBook parseHelpBook(HelpBook::Kind kind, const QString& language, const QString& markdown)
{
    HelpBook book { kind, language, {}, {} };
    QStringList lines;
    const auto close = [&] {
        if (!lines.isEmpty())
            book.pages << readPage(lines);
        lines.clear();
    };
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(u"# "))
            book.title = line.mid(2).trimmed();
        else if (line.startsWith(u"## "))
            close();
        if (line.startsWith(u"## ") || !lines.isEmpty())
            lines << line;
    }
    close();
    return book;
}

HelpBook helpBook(HelpBook::Kind kind, const QString& language)
{
    for (const QString& tried : { language, u"fr"_s }) {
        QFile file(pathOf(kind, tried));
        if (file.open(QFile::ReadOnly))
            return parseHelpBook(kind, tried, QString::fromUtf8(file.readAll()));
    }
    return { kind, language, {}, {} };
}

QList<int> pagesWith(const HelpBook& book, const QString& typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<int> found;
    for (int number = 0; number < book.pages.size(); ++number) {
        const QString text = folded(book.pages.at(number).title + u' ' + book.pages.at(number).text);
        if (std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); }))
            found << number;
    }
    return found;
}

bool readHelpLink(const QString& link, HelpBook::Kind here, HelpPlace& place)
{
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || !url.isRelative())
        return false;
    place = { here, url.fragment() };
    if (url.path().isEmpty())
        return !place.anchor.isEmpty();
    for (const Shelf& shelf : shelves) {
        if (url.fileName().startsWith(QStringView(shelf.name).toString() + u'-') && url.fileName().endsWith(u".md")) {
            place.kind = shelf.kind;
            return true;
        }
    }
    return false;
}

} // namespace besace
