#include "core/sharing/web/HtmlBadge.h"
#include "core/sharing/web/HtmlElement.h"
#include "core/sharing/web/HtmlHead.h"
#include "core/sharing/web/HtmlProfile.h"
#include "core/sharing/web/HtmlText.h"
#include "core/sharing/web/LinkedData.h"
#include "core/wording/Language.h"

namespace besace {

using namespace Qt::StringLiterals;

static QString badgeList(const PortfolioContent& content, const Language& language)
{
    QString items;
    for (const ContentBadge& badge : content.badges)
        items += element(u"li"_s, {}, htmlBadge(badge, content.language, placesInPage(badge)));
    if (items.isEmpty())
        return {};
    const QString label = attribute(u"aria-label"_s, language.words("sharing", QT_TRANSLATE_NOOP("sharing", "Badges")));
    return element(u"ul"_s, u"class=\"badges\" "_s + label, items);
}

static QString footer(const PortfolioContent& content, const Language& language)
{
    QString html;
    if (content.hasFiles)
        html += element(u"p"_s, {},
            htmlEscaped(language.words("sharing",
                QT_TRANSLATE_NOOP(
                    "sharing", "The badges themselves are in this page: open it with Besace to check them."))));
    return element(u"footer"_s, {}, html + element(u"p"_s, {}, htmlEscaped(content.madeOn)));
}

Result<QByteArray> portfolioHtml(const Portfolio& portfolio, Progress& progress)
{
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    const Language language(portfolioLocale(content->language));
    const QString photo = content->photo.isEmpty() ? QString() : dataAddress(u"image/png"_s, content->photo);
    const QString body = htmlHeader(*content, photo)
        + element(u"main"_s, {}, htmlSkills(*content) + badgeList(*content, language)) + footer(*content, language);
    return htmlPage({ content->language, pageTitle(*content), content->theme, linkedData(*content) }, body);
}

} // namespace besace
