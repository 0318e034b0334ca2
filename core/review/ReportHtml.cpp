#include "core/review/ReportContent.h"
#include "core/review/ReviewPage.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/web/HtmlText.h"
#include "core/wording/Language.h"

using namespace Qt::StringLiterals;

namespace besace {

using namespace reviewPage;

namespace {

/// Writes one page. Every piece of text passes htmlEscaped() on its way in.
class Page {
public:
    explicit Page(const ReportContent& content) : m_content(content), m_language(portfolioLocale(content.language)) { }

    QByteArray html() const { return document(m_content.language, m_content.title, body()); }

private:
    QString words(const char* text) const { return htmlEscaped(m_language.words("review", text)); }

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
    return Page(reportContent(session, wish)).html();
}

} // namespace besace
