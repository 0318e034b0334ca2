#include "core/backup/BackupPage.h"

#include "core/backup/BackupFormat.h"
#include "core/badge/IssuerDomain.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace besace::backup {

namespace {

constexpr const char* style = R"(
body { font: 1em/1.5 sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100% }
caption { text-align: start; padding: .5em 0 }
th, td { text-align: start; vertical-align: top; padding: .5em; border-bottom: 1px solid #767676 }
a { color: #0b4f8a }
)";

/// The words of this page in one language.
class Words {
public:
    explicit Words(const QLocale& locale) : m_language(locale) { }
    QString operator()(const char* text, int count = -1) const
    {
        return m_language.words("backup", text, count).toHtmlEscaped();
    }
    const Language& language() const { return m_language; }

private:
    Language m_language;
};

QString link(const QString& path)
{
    const QString address = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return u"<a href=\"%1\"><bdi>%2</bdi></a>"_s.arg(address, path.section(u'/', -1).toHtmlEscaped());
}

QString row(const PageLine& line, const Words& words, const QLocale& locale)
{
    const BadgeSummary& badge = line.badge;
    QStringList links;
    for (const QString& path : line.paths)
        links.append(link(path));
    const QString name = badge.name.isEmpty() ? words(QT_TRANSLATE_NOOP("backup", "Badge without a name"))
                                              : badge.name.toHtmlEscaped();
    const QString state = badge.trashedAt ? words(QT_TRANSLATE_NOOP("backup", "In the trash"))
                                          : wording::stateHeadline(badge.state, words.language()).toHtmlEscaped();
    return u"<tr><th scope=\"row\"><bdi>"_s + name + u"</bdi></th><td><bdi>"_s
        + readableName(badge.issuerName).toHtmlEscaped() + u"</bdi></td><td>"_s
        + (badge.issuedOn ? wording::date(*badge.issuedOn, locale).toHtmlEscaped() : QString()) + u"</td><td>"_s + state
        + u"</td><td>"_s + links.join(u"<br>"_s) + u"</td></tr>\n"_s;
}

QString head(const Words& words)
{
    QString cells;
    for (const char* title : { QT_TRANSLATE_NOOP("backup", "Badge"), QT_TRANSLATE_NOOP("backup", "Organisation"),
             QT_TRANSLATE_NOOP("backup", "Date"), QT_TRANSLATE_NOOP("backup", "What the last check said"),
             QT_TRANSLATE_NOOP("backup", "File") })
        cells += u"<th scope=\"col\">"_s + words(title) + u"</th>"_s;
    return u"<thead><tr>"_s + cells + u"</tr></thead>\n"_s;
}

QString pageLinks(int page, int pages, const Words& words)
{
    if (pages < 2)
        return {};
    QStringList links;
    for (int other = 1; other <= pages; ++other) {
        links.append(other == page ? u"<strong aria-current=\"page\">%1</strong>"_s.arg(other)
                                   : u"<a href=\"%1\">%2</a>"_s.arg(pagePath(other), QString::number(other)));
    }
    return u"<nav aria-label=\"%1\">%2</nav>\n"_s.arg(words(QT_TRANSLATE_NOOP("backup", "Pages")), links.join(u' '));
}

} // namespace

QByteArray listPage(const QList<PageLine>& lines, int page, int pages, const QDateTime& now, const QLocale& locale)
{
    const Words words(locale);
    const QString title = words(QT_TRANSLATE_NOOP("backup", "My badges"));
    const QString language = wording::languageOf(locale);
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%4\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
                   "<style>%3</style>\n</head>\n<body>\n<main>\n<h1>%2</h1>\n"_s.arg(
                       language, title, QString::fromLatin1(style), direction);
    html += u"<p>"_s
        + words(QT_TRANSLATE_NOOP("backup",
                    "The copy of %1. Each badge is a file in the folder “badges”. It needs no "
                    "special program."))
              .arg(wording::dateAndTime(now, locale).toHtmlEscaped())
        + u"</p>\n<p>"_s + words(QT_TRANSLATE_NOOP("backup", "To put everything back, open this copy with Besace."))
        + u"</p>\n"_s + pageLinks(page, pages, words) + u"<table>\n<caption>"_s
        + words(QT_TRANSLATE_N_NOOP("backup", "%n badge(s) on this page"), static_cast<int>(lines.size()))
        + u"</caption>\n"_s + head(words) + u"<tbody>\n"_s;
    for (const PageLine& line : lines)
        html += row(line, words, locale);
    html += u"</tbody>\n</table>\n"_s + pageLinks(page, pages, words) + u"</main>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace besace::backup
