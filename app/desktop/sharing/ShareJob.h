#pragma once

#include "app/desktop/sharing/ShareKind.h"
#include "app/desktop/sharing/ShareOptions.h"
#include "core/backpack/Backpack.h"

#include <memory>

namespace besace {

/// Takes the badges out of the backpack, in the given order. On the backpack's thread. @return Cancelled
Result<Portfolio> gatherPortfolio(const Backpack& backpack, const QList<BadgeId>& badges, const ShareOptions& options,
    const QDateTime& now, const Progress& progress = Progress());

/// What is to be taken out.
struct ShareWanted {
    QList<BadgeId> badges; ///< in their order
    ShareOptions options;
    QDateTime now; ///< UTC
};

/// Takes badges out of a backpack over a connection of its own: on any thread, for one of them at a time.
class ShareSource {
public:
    explicit ShareSource(const QString& backpackPath);
    ~ShareSource();
    ShareSource(const ShareSource&) = delete;
    ShareSource& operator=(const ShareSource&) = delete;

    /// @return as Backpack::open() and gatherPortfolio()
    Result<Portfolio> gather(const ShareWanted& wanted, const Progress& progress);
    /// Those of them that others are shown unless the person says otherwise, in their order.
    Result<QList<BadgeId>> shownByDefault(const QList<BadgeId>& badges, const QDateTime& now);

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

/// Makes the output and writes it to @p path: the file, or the folder that its files go into. On any thread.
/// @return what it weighs in bytes; Cancelled, CannotWrite
Result<qint64> writeOutput(const Portfolio& portfolio, const SiteOptions& site, const ShareKind& kind,
    const QString& path, Progress& progress);

/// What the person said about the site.
SiteOptions siteOf(const ShareOptions& options);

} // namespace besace
