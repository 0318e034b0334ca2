#include "app/cli/ExportSite.h"

#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/base/Files.h"
#include "core/sharing/site/ShareCard.h"
#include "core/sharing/site/SiteFolder.h"
#include "core/sharing/site/SitePlan.h"
#include "core/sharing/web/Embed.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace::cli {

namespace {

int written(const Result<void>& result) { return result ? AllWell : fail(result.error()); }

int wrongAddress(const CommandLine& line)
{
    return line.usageError(CommandLine::tr("The address of a site begins with https:// and has no ? and no #."));
}

int writeSiteFolder(const CommandLine& line, const Portfolio& portfolio)
{
    if (!siteAddress(line.value("address")))
        return wrongAddress(line);
    if (!mayHoldSite(line.value("o")))
        return line.usageError(CommandLine::tr("Something else is there already: name a new folder."));
    Progress progress;
    const SiteOptions options { line.value("address"), line.isSet("findable") };
    const Result<QList<OutputFile>> files = portfolioSite(portfolio, options, progress);
    return files ? written(writeSite(line.value("o"), *files, progress)) : fail(files.error());
}

int exportEmbed(const CommandLine& line, const Portfolio& portfolio)
{
    if (!siteAddress(line.value("address")))
        return wrongAddress(line);
    Progress progress;
    const Result<QByteArray> html = portfolioEmbed(portfolio, { line.value("address") }, progress);
    return html ? written(writeFile(line.value("o"), *html)) : fail(html.error());
}

/// Of one badge, or of all of them. The words for who cannot see it go to standard output.
int exportCard(const CommandLine& line, const Portfolio& portfolio)
{
    Progress progress;
    const Result<PortfolioContent> content = portfolioContent(portfolio, progress);
    if (!content)
        return fail(content.error());
    const bool isOne = content->badges.size() == 1;
    const ShareCard card = isOne ? cardOfBadge(*content, content->badges.first()) : cardOfPortfolio(*content);
    const CardShape shape = line.isSet("square") ? CardShape::Square : CardShape::Wide;
    const Result<void> saved = writeFile(line.value("o"), cardPng(card, shape));
    if (saved)
        print(card.alternativeText);
    return written(saved);
}

constexpr std::array webExports {
    WebExport { "site", writeSiteFolder },
    WebExport { "embed", exportEmbed },
    WebExport { "card", exportCard },
};

} // namespace

const WebExport* webExport(const QString& format)
{
    const auto found = std::ranges::find_if(
        webExports, [&format](const WebExport& one) { return format == QLatin1StringView(one.name); });
    return found == webExports.end() ? nullptr : &*found;
}

} // namespace besace::cli
