#include "core/sharing/site/Site.h"

#include "core/sharing/site/Feed.h"
#include "core/sharing/site/SitePlan.h"
#include "core/sharing/web/HtmlBadge.h"
#include "core/sharing/web/HtmlElement.h"
#include "core/sharing/web/HtmlHead.h"
#include "core/sharing/web/HtmlProfile.h"
#include "core/sharing/web/HtmlText.h"
#include "core/sharing/web/LinkedData.h"
#include "core/wording/Language.h"

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// How much of a description the head of a page repeats.
constexpr qsizetype maxSummaryChars = 200;

/// Pages of badges lie one folder below the site's.
const QString up = u"../"_s;

class SiteWriter {
public:
    SiteWriter(
        const PortfolioContent& content, const SiteOptions& options, const QString& address, const CardMaker& makeCard)
        : m_content(content)
        , m_options(options)
        , m_makeCard(makeCard)
        , m_address(address)
        , m_language(portfolioLocale(content.language))
        , m_plan(sitePlan(content))
    {
    }

    QList<OutputFile> commonFiles(const QDateTime& madeAt) const;
    QList<OutputFile> filesOf(qsizetype badge) const;

private:
    QString words(const char* text) const { return htmlEscaped(m_language.words("sharing", text)); }
    QByteArray index() const;
    QByteArray badgePage(const ContentBadge& badge, const BadgePaths& paths) const;
    QList<QStringList> allFiles() const;
    QString badgeList() const;
    QString indexFooter() const;
    QString preview(const ShareCard& card, const QString& page, const QString& picture, const QString& base) const;

    const PortfolioContent& m_content;
    const SiteOptions& m_options;
    const CardMaker& m_makeCard;
    QString m_address;
    Language m_language;
    QList<BadgePaths> m_plan;
};

QString meta(const QString& kind, const QString& name, const QString& content)
{
    return u"<meta "_s + attribute(kind, name) + u' ' + attribute(u"content"_s, content) + u">\n"_s;
}

/// What others show of a page: https://ogp.me/
/// @param base from the page to the site's folder, where the site's address is not known
QString SiteWriter::preview(
    const ShareCard& card, const QString& page, const QString& picture, const QString& base) const
{
    const QSize size = cardSize(CardShape::Wide);
    const QString summary = card.alternativeText.size() > maxSummaryChars
        ? card.alternativeText.left(maxSummaryChars) + u"…"_s
        : card.alternativeText;
    QString html = meta(u"name"_s, u"description"_s, summary) + meta(u"property"_s, u"og:title"_s, card.heading)
        + meta(u"property"_s, u"og:description"_s, summary) + meta(u"property"_s, u"og:type"_s, u"website"_s)
        + meta(u"property"_s, u"og:image"_s, (m_address.isEmpty() ? base : m_address) + picture)
        + meta(u"property"_s, u"og:image:type"_s, u"image/png"_s)
        + meta(u"property"_s, u"og:image:width"_s, QString::number(size.width()))
        + meta(u"property"_s, u"og:image:height"_s, QString::number(size.height()))
        + meta(u"property"_s, u"og:image:alt"_s, card.alternativeText)
        + meta(u"name"_s, u"twitter:card"_s, u"summary_large_image"_s);
    if (!m_address.isEmpty())
        html += meta(u"property"_s, u"og:url"_s, m_address + page);
    if (!m_options.mayBeFound)
        html += meta(u"name"_s, u"robots"_s, u"noindex, nofollow"_s);
    return html;
}

QList<QStringList> SiteWriter::allFiles() const
{
    QList<QStringList> all;
    for (const BadgePaths& paths : m_plan)
        all += paths.files;
    return all;
}

QString SiteWriter::badgeList() const
{
    QString items;
    for (qsizetype i = 0; i < m_plan.size(); ++i) {
        const BadgePlaces places { m_plan.at(i).picture, {} };
        const BadgeHeading heading { u"h2"_s, m_plan.at(i).page };
        items += element(u"li"_s, {}, htmlBadgeSummary(m_content.badges.at(i), m_content.language, places, heading));
    }
    if (items.isEmpty())
        return {};
    const QString label
        = attribute(u"aria-label"_s, m_language.words("sharing", QT_TRANSLATE_NOOP("sharing", "Badges")));
    return element(u"ul"_s, u"class=\"badges\" "_s + label, items);
}

QString SiteWriter::indexFooter() const
{
    const QString feed
        = u"<a href=\"feed.xml\">"_s + words(QT_TRANSLATE_NOOP("sharing", "Follow with a feed reader")) + u"</a>"_s;
    return element(u"footer"_s, {}, element(u"p"_s, {}, htmlEscaped(m_content.madeOn)) + element(u"p"_s, {}, feed));
}

QByteArray SiteWriter::index() const
{
    HtmlHead head { m_content.language, pageTitle(m_content), m_content.theme, linkedData(m_content, allFiles()) };
    head.styleAddress = u"style.css"_s;
    head.more = preview(cardOfPortfolio(m_content), {}, u"cards/site.png"_s, {})
        + u"<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.xml\" "_s
        + attribute(u"title"_s, m_content.heading) + u">\n"_s;
    const QString photo = m_content.photo.isEmpty() ? QString() : u"pictures/photo.png"_s;
    const QString body
        = htmlHeader(m_content, photo) + element(u"main"_s, {}, htmlSkills(m_content) + badgeList()) + indexFooter();
    return htmlPage(head, body);
}

QByteArray SiteWriter::badgePage(const ContentBadge& badge, const BadgePaths& paths) const
{
    BadgePlaces places { paths.picture.isEmpty() ? QString() : up + paths.picture, {} };
    for (const QString& file : paths.files)
        places.files += up + file;
    HtmlHead head { m_content.language, badge.name + u" – "_s + m_content.heading, m_content.theme,
        linkedDataOfBadge(m_content, badge, places.files) };
    head.styleAddress = up + u"style.css"_s;
    head.more = preview(cardOfBadge(m_content, badge), paths.page, paths.wideCard, up);
    const QString all = words(QT_TRANSLATE_NOOP("sharing", "All badges"));
    const QString back = element(u"nav"_s, {},
        element(u"p"_s, u"dir=\"auto\""_s,
            u"<a href=\"../index.html\">"_s + htmlEscaped(m_content.heading) + u" – "_s + all + u"</a>"_s));
    const QString article = htmlBadge(badge, m_content.language, places, { u"h1"_s, {} });
    const QString footer = element(u"footer"_s, {}, element(u"p"_s, {}, htmlEscaped(m_content.madeOn)));
    return htmlPage(head, back + element(u"main"_s, ofClass(u"one"_s), article) + footer);
}

QList<OutputFile> SiteWriter::filesOf(qsizetype number) const
{
    const ContentBadge& badge = m_content.badges.at(number);
    const BadgePaths& paths = m_plan.at(number);
    const ShareCard card = cardOfBadge(m_content, badge);
    QList<OutputFile> files { { paths.page, badgePage(badge, paths) },
        { paths.wideCard, m_makeCard(card, CardShape::Wide) },
        { paths.squareCard, m_makeCard(card, CardShape::Square) } };
    if (!paths.picture.isEmpty())
        files += OutputFile { paths.picture, badge.picture };
    for (qsizetype i = 0; i < paths.files.size(); ++i)
        files += OutputFile { paths.files.at(i), badge.files.at(i).bytes };
    return files;
}

QList<OutputFile> SiteWriter::commonFiles(const QDateTime& madeAt) const
{
    const ShareCard card = cardOfPortfolio(m_content);
    QList<OutputFile> files { { u"index.html"_s, index() }, { u"style.css"_s, portfolioStyle() },
        { u"feed.xml"_s, siteFeed(m_content, m_plan, m_address, madeAt) },
        { u"cards/site.png"_s, m_makeCard(card, CardShape::Wide) },
        { u"cards/site-square.png"_s, m_makeCard(card, CardShape::Square) } };
    if (!m_content.photo.isEmpty())
        files += OutputFile { u"pictures/photo.png"_s, m_content.photo };
    return files;
}

} // namespace

Result<QList<OutputFile>> portfolioSite(
    const Portfolio& portfolio, const SiteOptions& options, Progress& progress, const CardMaker& makeCard)
{
    const Result<QString> address = siteAddress(options.address);
    if (!address)
        return address.error();
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return content.error();
    const SiteWriter writer(*content, options, *address, makeCard);
    QList<OutputFile> files = writer.commonFiles(portfolio.madeAt);
    for (qsizetype i = 0; i < content->badges.size(); ++i) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        files += writer.filesOf(i);
    }
    return files;
}

} // namespace besace
