#include "core/review/InterviewContent.h"
#include "core/review/InterviewSheet.h"
#include "core/review/ReviewPage.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/web/HtmlText.h"
#include "core/wording/Language.h"

using namespace Qt::StringLiterals;

namespace besace {

using namespace reviewPage;

namespace {

/// Two lines to write on.
const QString notes = u"<div class=\"note\"></div>\n<div class=\"note\"></div>\n"_s;

QString badgeHtml(const InterviewBadge& badge, const QString& proof)
{
    QString html = element(u"h3"_s, htmlEscaped(badge.name), u"dir=\"auto\""_s)
        + element(u"p"_s, htmlEscaped(badge.byline), ofClass(u"byline"_s));
    if (!badge.proofs.isEmpty())
        html += element(u"p"_s, htmlEscaped(proof)) + items(badge.proofs);
    return element(u"article"_s, html + items(badge.questions) + notes);
}

} // namespace

QByteArray interviewSheetHtml(const ReviewSession& session, const ReportWish& wish)
{
    const InterviewContent content = interviewContent(session, wish);
    const Language language(portfolioLocale(content.language));
    const auto words = [&language](const char* text) { return language.words("review", text); };
    QString body = element(u"h1"_s, htmlEscaped(content.title)) + items(content.facts, ofClass(u"facts"_s));
    if (!content.skills.isEmpty()) {
        body += element(u"h2"_s, htmlEscaped(words(QT_TRANSLATE_NOOP("review", "Skills that the badges name"))))
            + items(content.skills);
    }
    body += element(u"h2"_s, htmlEscaped(words(QT_TRANSLATE_NOOP("review", "To talk about"))));
    for (const InterviewBadge& badge : content.badges)
        body += badgeHtml(badge, words(QT_TRANSLATE_NOOP("review", "Proof that the badge names:")));
    body += element(u"p"_s, htmlEscaped(content.promise), ofClass(u"byline"_s));
    return document(content.language, content.title, body);
}

} // namespace besace
