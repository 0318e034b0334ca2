#include "app/desktop/sharing/ShareJob.h"

#include "core/base/Files.h"
#include "core/sharing/site/SiteFolder.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Portfolio portfolioOf(const ShareOptions& options, const QDateTime& now)
{
    return { .title = options.title,
        .personName = options.personName,
        .introduction = options.introduction,
        .language = options.language,
        .madeAt = now,
        .badges = {},
        .attachFiles = options.attachFiles,
        .pictures = options.reducePictures ? Portfolio::Pictures::Reduced : Portfolio::Pictures::Full,
        .theme = options.theme,
        .email = options.showEmail ? options.email : QString(),
        .telephone = options.showTelephone ? options.telephone : QString(),
        .photo = options.photo,
        .showStories = options.showStories,
        .showOwnSkills = options.showOwnSkills };
}

} // namespace

Result<Portfolio> gatherPortfolio(
    const Backpack& backpack, const QList<BadgeId>& badges, const ShareOptions& options, const QDateTime& now)
{
    Portfolio portfolio = portfolioOf(options, now);
    for (const BadgeId id : badges) {
        const Result<StoredBadge> stored = backpack.badge(id);
        if (!stored)
            return stored.error();
        const Result<QList<StoredFile>> files = backpack.files(id);
        if (!files)
            return files.error();
        portfolio.badges.append({ *stored, *files });
    }
    return portfolio;
}

Result<qint64> writeOutput(const Portfolio& portfolio, const ShareKind& kind, const QString& path, Progress& progress)
{
    const Result<QList<OutputFile>> files = kind.make(portfolio, progress);
    if (!files)
        return files.error();
    if (progress.cancelled())
        return Error { Error::Code::Cancelled, {} };
    const Result<void> written = kind.goes == ShareKind::Goes::ToFolder
        ? writeSite(siteFolderIn(path), *files, progress)
        : writeFile(path, files->first().bytes);
    if (!written)
        return written.error();
    return weightOf(*files);
}

} // namespace besace
