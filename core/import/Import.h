#pragma once

#include "core/backpack/Backpack.h"
#include "core/base/DocumentLoader.h"
#include "core/base/Progress.h"
#include "core/verification/Verifier.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace besace {

/// One badge found in one file, read and checked; or why there is none.
struct ImportItem {
    QString source; ///< the file's path as given, `-` for standard input, or what was pasted
    QString member; ///< its name inside a container, empty otherwise
    int place
        = 0; ///< its place among the badges of one file (learner record, presentation, list), from 1; 0: the only one
    /// `png` `svg` `json` `jws` `pdf` `zip` `eml` `html`, or one of ours: `backpack`, `backup` (which is sealed); empty
    /// if the file could not be read
    QString container;
    QByteArray file; ///< the carrier's bytes: what the backpack keeps
    QByteArray sha256; ///< of the file; empty where there is no badge
    Artwork artwork; ///< of the file, where there is a badge
    std::optional<Verification> verification; ///< empty if there is no badge
    std::optional<Error> error; ///< why not
};

/// Something to read: a path (file or folder), or bytes that were pasted or piped.
struct ImportSource {
    QString name; ///< path, or a name to show
    std::optional<QByteArray> bytes; ///< given for pasted or piped data; read from `name` otherwise
    QString password = {}; ///< of backpacks and copies there that only a password opens; empty: none was given
};

/// Called in input order, on the thread that called readAndVerify().
using ImportSink = std::function<void(ImportItem)>;

/// Reads and checks everything below the given sources, on @p jobs threads (0: all cores), and hands over each badge,
/// or each file without one, in input order. Stops soon after progress says so; what was handed over stays handed over.
/// Progress counts files; it is asked from several threads, and told from the caller's. However many files there are,
/// few of them are in memory at once.
/// @param whileWaiting called on the caller's thread now and then, as long as nothing is ready
/// @return Cancelled; nothing else is an error here, for every file that could not be read is an item
Result<void> readAndVerify(
    const QList<ImportSource>& sources, const VerificationContext& context, const DocumentLoader& loader, int jobs,
    Progress& progress, const ImportSink& sink, const std::function<void()>& whileWaiting = [] {});

/// How a kept badge is filed: to be confirmed if it names somebody else than the person's addresses, else among my
/// badges (also while no address is known, or when the badge names nobody).
Place placeFor(const VerificationReport& report);

/// What came of keeping one item, for the line that the person reads.
struct KeepOutcome {
    enum class Kind { Added, ToConfirm, AlreadyThere, NoBadge, Failed } kind = Kind::NoBadge;
    BadgeId id = 0;
    std::optional<Error> error;
};

/// Keeps one item in the backpack, byte for byte.
KeepOutcome keep(const ImportItem& item, Backpack& backpack, const QDateTime& now);
/// The same for many, in one transaction: all of them are kept, or none. One outcome an item, in their order.
QList<KeepOutcome> keepAll(
    const QList<ImportItem>& items, Backpack& backpack, const QDateTime& now, Flush flush = Flush::Now);

/// Told in input order what came of each item, once its batch is on the disk. On the thread that called importAll().
/// Where the disk did not take the batch, that is what came of each of its badges; some may be found there all the
/// same.
using KeptSink = std::function<void(const ImportItem& item, const KeepOutcome& outcome)>;

/// Reads, checks and keeps: readAndVerify() on other threads, while this one, the backpack's, stores what they found,
/// many badges in one transaction. A batch is never so large that another who wants to write waits long, and nothing
/// waits long for a batch to fill. Stopped, it keeps what it was handed until then.
/// @param patience how long somebody may be left without a line although something was found
/// @return as readAndVerify()
Result<void> importAll(const QList<ImportSource>& sources, Backpack& backpack, const VerificationContext& context,
    const DocumentLoader& loader, int jobs, Progress& progress, const KeptSink& sink,
    std::chrono::milliseconds patience = std::chrono::milliseconds(200));

} // namespace besace
