#include "app/desktop/sharing/ShareJob.h"

#include "core/base/Files.h"
#include "core/sharing/site/SiteFolder.h"

#include <QMutex>

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

Result<Portfolio> gatherPortfolio(const Backpack& backpack, const QList<BadgeId>& badges, const ShareOptions& options,
    const QDateTime& now, const Progress& progress)
{
    Portfolio portfolio = portfolioOf(options, now);
    for (const BadgeId id : badges) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
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

/// Stays open from one time to the next: opening looks at the whole schema.
struct ShareSource::Connection {
    QString path;
    QMutex mutex;
    std::optional<Backpack> backpack;

    /// To be called by who holds the mutex. @return lives as long as this
    Result<const Backpack*> open()
    {
        if (!backpack) {
            Result<Backpack> opened = Backpack::open(path);
            if (!opened)
                return opened.error();
            backpack.emplace(*std::move(opened));
        }
        return &*backpack;
    }
};

ShareSource::ShareSource(const QString& backpackPath) : m_connection(new Connection { backpackPath, {}, {} }) { }

ShareSource::~ShareSource() = default;

Result<Portfolio> ShareSource::gather(const ShareWanted& wanted, const Progress& progress)
{
    const QMutexLocker lock(&m_connection->mutex);
    const Result<const Backpack*> backpack = m_connection->open();
    if (!backpack)
        return backpack.error();
    return gatherPortfolio(**backpack, wanted.badges, wanted.options, wanted.now, progress);
}

Result<QList<BadgeId>> ShareSource::shownByDefault(const QList<BadgeId>& badges, const QDateTime& now)
{
    const QMutexLocker lock(&m_connection->mutex);
    const Result<const Backpack*> backpack = m_connection->open();
    if (!backpack)
        return backpack.error();
    const Result<QList<BadgeSummary>> summaries = (*backpack)->summaries(badges, now, {});
    if (!summaries)
        return summaries.error();
    QList<BadgeId> shown;
    for (const BadgeSummary& badge : *summaries) {
        if (isShownByDefault(badge))
            shown << badge.id;
    }
    return shown;
}

SiteOptions siteOf(const ShareOptions& options) { return { options.siteAddress, options.mayBeFound }; }

Result<qint64> writeOutput(
    const Portfolio& portfolio, const SiteOptions& site, const ShareKind& kind, const QString& path, Progress& progress)
{
    const Result<QList<OutputFile>> files = kind.make(portfolio, site, progress);
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
