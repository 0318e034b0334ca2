#include "core/sharing/web/Embed.h"

#include "core/sharing/PortfolioContent.h"
#include "core/sharing/WebLink.h"
#include "core/sharing/site/SitePlan.h"
#include "core/sharing/web/HtmlElement.h"
#include "core/sharing/web/HtmlText.h"

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// Styles stand at each element: a blog takes no style sheet. Colours are those of the blog itself, but for one line.
const QString frameStyle
    = u"display:flex;flex-wrap:wrap;gap:16px;max-width:560px;margin:0 0 16px;padding:16px;border:1px solid #8a8378;"
      "border-radius:8px;overflow-wrap:anywhere"_s;
const QString pictureStyle = u"width:80px;height:80px;flex:none;object-fit:contain"_s;
const QString wordsStyle = u"flex:1 1 200px;min-width:0"_s;
const QString nameStyle = u"margin:0;font-weight:600"_s;
const QString lineStyle = u"margin:4px 0 0"_s;

QString styled(const QString& style) { return attribute(u"style"_s, style); }

class EmbedWriter {
public:
    EmbedWriter(const PortfolioContent& content, const QString& site)
        : m_content(content)
        , m_site(site)
        , m_plan(sitePlan(content))
    {
    }

    QString html() const;

private:
    QString badge(qsizetype number) const;
    QString picture(qsizetype number) const;
    QString name(qsizetype number) const;

    const PortfolioContent& m_content;
    QString m_site; ///< with a slash at its end; may be empty
    QList<BadgePaths> m_plan;
};

QString EmbedWriter::picture(qsizetype number) const
{
    const ContentBadge& badge = m_content.badges.at(number);
    if (badge.picture.isEmpty())
        return {};
    const QString address
        = m_site.isEmpty() ? dataAddress(u"image/png"_s, badge.picture) : m_site + m_plan.at(number).picture;
    return u"<img "_s + styled(pictureStyle) + u" width=\"80\" height=\"80\" "_s
        + attribute(u"alt"_s, badge.pictureText) + u' ' + attribute(u"src"_s, address) + u">\n"_s;
}

/// Leads to the badge's page at the person's own site, else at the organisation's.
QString EmbedWriter::name(qsizetype number) const
{
    const ContentBadge& badge = m_content.badges.at(number);
    const QString text = htmlEscaped(badge.name);
    const QString page = badge.page ? badge.page->address : QString();
    const QString address = m_site.isEmpty() ? page : m_site + m_plan.at(number).page;
    const QString html = address.isEmpty()
        ? text
        : u"<a "_s + attribute(u"href"_s, address) + u" rel=\"noopener noreferrer external\">"_s + text + u"</a>"_s;
    return element(u"p"_s, u"dir=\"auto\" "_s + styled(nameStyle) + inLanguage(badge.language), html);
}

QString EmbedWriter::badge(qsizetype number) const
{
    const ContentBadge& badge = m_content.badges.at(number);
    QString words = name(number);
    for (const QString& line : { badge.byline, badge.stateLine, badge.description.value(0) }) {
        if (!line.isEmpty())
            words += element(u"p"_s, u"dir=\"auto\" "_s + styled(lineStyle), htmlEscaped(line));
    }
    return element(u"div"_s, attribute(u"lang"_s, m_content.language) + u' ' + styled(frameStyle),
        picture(number) + element(u"div"_s, styled(wordsStyle), words));
}

QString EmbedWriter::html() const
{
    if (m_plan.size() == 1)
        return badge(0);
    QString items;
    for (qsizetype i = 0; i < m_plan.size(); ++i)
        items += element(u"li"_s, styled(u"margin:0"_s), badge(i));
    return element(u"ul"_s, styled(u"margin:0;padding:0;list-style:none"_s), items);
}

} // namespace

Result<QByteArray> portfolioEmbed(const Portfolio& portfolio, const EmbedOptions& options, Progress& progress)
{
    const Result<QString> site = siteAddress(options.siteAddress);
    if (!site)
        return site.error();
    Portfolio light = portfolio;
    light.pictures = Portfolio::Pictures::Reduced;
    light.attachFiles = false;
    const Result<PortfolioContent> content = portfolioContent(light, progress);
    if (!content)
        return content.error();
    return EmbedWriter(*content, *site).html().toUtf8();
}

} // namespace besace
