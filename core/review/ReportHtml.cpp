#include "core/review/ReportContent.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/web/HtmlText.h"
#include "core/wording/Language.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// On paper first: a report is filed.
constexpr auto styleSheet
    = R"(body { margin: 2rem auto; padding: 0 1.5rem; max-width: 60rem; color: #1f1b16; background: #fff;
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.75rem; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1.0625rem; }
p, ul, table { margin: 0 0 .5rem; }
.facts { padding: 0; list-style: none; color: #5c554b; }
.summary { font-weight: 600; }
article { padding: .75rem 0; border-top: 1px solid #d9d2c7; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { padding: .15rem .75rem .15rem 0; text-align: left; vertical-align: top; font-weight: 400; }
td:nth-of-type(1) { font-weight: 600; white-space: nowrap; }
.state { font-weight: 600; }
.byline, .digest { color: #5c554b; }
.digest { font-family: ui-monospace, monospace; font-size: .8125rem; }
@media print { body { margin: 0; padding: 0; font-size: 9pt; } }
)";

QString element(const QString& tag, const QString& html, const QString& attributes = {})
{
    return u'<' + tag + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + html + u"</"_s + tag + u">\n"_s;
}

QString ofClass(const QString& name) { return u"class=\""_s + name + u'"'; }

/// Writes one page. Every piece of text passes htmlEscaped() on its way in.
class Page {
public:
    explicit Page(const ReportContent& content) : m_content(content), m_language(portfolioLocale(content.language)) { }

    QString html() const
    {
        return u"<!DOCTYPE html>\n"_s
            + element(u"html"_s, element(u"head"_s, head()) + element(u"body"_s, element(u"main"_s, body())),
                u"lang=\""_s + m_content.language + u'"');
    }

private:
    QString words(const char* text) const { return htmlEscaped(m_language.words("review", text)); }

    QString head() const
    {
        const QByteArray style(styleSheet);
        const QString hash
            = QString::fromLatin1(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64());
        return u"\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
               u"'none'; "
               "style-src 'sha256-"_s
            + hash
            + u"'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
              "initial-scale=1\">\n"_s
            + element(u"title"_s, htmlEscaped(m_content.title)) + element(u"style"_s, QString::fromLatin1(style));
    }

    QString body() const
    {
        QString html = element(u"h1"_s, htmlEscaped(m_content.title)) + items(m_content.facts, ofClass(u"facts"_s))
            + element(u"p"_s, htmlEscaped(m_content.summary), ofClass(u"summary"_s));
        for (const ReportBadge& one : m_content.badges)
            html += badge(one);
        html += part(QT_TRANSLATE_NOOP("review", "What could not be checked"), m_content.notChecked)
            + part(QT_TRANSLATE_NOOP("review", "It proves, of all badges"), m_content.proves)
            + part(QT_TRANSLATE_NOOP("review", "It does not prove"), m_content.doesNotProve);
        return html + element(u"p"_s, htmlEscaped(m_content.verifyLater), ofClass(u"byline"_s));
    }

    static QString items(const QStringList& lines, const QString& attributes = {})
    {
        QString html;
        for (const QString& line : lines)
            html += element(u"li"_s, htmlEscaped(line), u"dir=\"auto\""_s);
        return html.isEmpty() ? html : element(u"ul"_s, html, attributes);
    }

    QString part(const char* heading, const QStringList& lines) const
    {
        return lines.isEmpty() ? QString() : element(u"h2"_s, words(heading)) + items(lines);
    }

    QString badge(const ReportBadge& badge) const
    {
        QString rows;
        for (const ReportCheck& check : badge.checks) {
            rows += element(u"tr"_s,
                element(u"th"_s, htmlEscaped(check.title), u"scope=\"row\""_s)
                    + element(u"td"_s, htmlEscaped(check.answerWord)) + element(u"td"_s, htmlEscaped(check.reason)));
        }
        return element(u"article"_s,
            element(u"h3"_s, htmlEscaped(badge.name), u"dir=\"auto\""_s)
                + element(u"p"_s, htmlEscaped(badge.byline), ofClass(u"byline"_s))
                + element(u"p"_s, htmlEscaped(badge.stateLine), ofClass(u"state"_s)) + items(badge.questions)
                + element(u"table"_s, element(u"tbody"_s, rows))
                + element(u"p"_s, htmlEscaped(badge.digest), ofClass(u"digest"_s)));
    }

    const ReportContent& m_content;
    Language m_language;
};

} // namespace

QByteArray reviewReportHtml(const ReviewSession& session, const ReportWish& wish)
{
    return Page(reportContent(session, wish)).html().toUtf8();
}

} // namespace besace
