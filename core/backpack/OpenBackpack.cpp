#include "core/backpack/OpenBackpack.h"

#include "core/backpack/PageFile.h"
#include "core/backpack/Password.h"
#include "core/backpack/Schema.h"
#include "core/backpack/SealedFiles.h"
#include "core/backpack/SetAside.h"
#include "core/base/Limits.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

qint64 sizeOf(const QString& path) { return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size(); }

bool hasLog(const QString& path) { return QFileInfo(path + u"-wal"_s).size() > 0; }

/// @return as causeOfReading()
Result<bool> hasNoCopies(const QString& path)
{
    const Result<QList<LocalBackup>> copies = findLocalBackups(path);
    return copies ? Result<bool>(copies->isEmpty()) : copies.error();
}

/// Whether the name stands for nothing yet. An empty file beside a log, or beside copies, once was a backpack.
Result<bool> isNew(const QString& path)
{
    const QFileInfo info(path);
    if (hasLog(path))
        return false;
    return !info.exists() ? Result<bool>(true) : info.isFile() && info.size() == 0 ? hasNoCopies(path) : false;
}

/// Something that lost its header altogether: only the copies beside it say that it was a backpack.
Result<bool> wasBackpack(const QString& path)
{
    const Result<schema::FileKind> kind = schema::fileKind(path);
    const bool isUnknown = kind && (*kind == schema::FileKind::Foreign || *kind == schema::FileKind::None);
    if (!isUnknown || hasLog(path))
        return isUnknown;
    const Result<bool> hasNone = hasNoCopies(path);
    return hasNone ? Result<bool>(!*hasNone) : hasNone;
}

/// An empty log is none: looking leaves one behind.
QByteArray fileAsItIs(const QString& path)
{
    QByteArray seen;
    for (const QString& end : { QString(), u"-wal"_s, u"-journal"_s }) {
        const QFileInfo info(path + end);
        if (info.size() > 0)
            seen += QByteArray::number(info.size()) + '@' + QByteArray::number(info.lastModified().toMSecsSinceEpoch());
        seen += ';';
    }
    return seen;
}

Result<Soundness> lookNow(const QString& path, Depth depth, Share share = Share::Whole)
{
    const bool isSmall = sizeOf(path) <= limits::maxBytesCheckedAtOpening;
    Progress progress;
    Result<Soundness> found = checkBackpack(path, isSmall ? Depth::Full : depth, progress, share);
    const bool isUnknown
        = !found && (found.error().code == Error::Code::Unsupported || found.error().code == Error::Code::NotFound);
    if (!isUnknown)
        return found;
    const Result<bool> was = wasBackpack(path);
    if (!was)
        return was.error();
    return *was ? Soundness { .problems = { found.error().detail } } : found;
}

/// An earlier look is believed where it found all to be well, and nobody has written since. Nothing is repaired for it.
Looked look(const QString& path, const OpenOptions& options)
{
    if (options.looked) {
        const Looked earlier = options.looked();
        if (earlier.found && earlier.found->isSound() && earlier.file == fileAsItIs(path))
            return earlier;
    }
    return { {}, lookNow(path, options.depth) };
}

Result<Opened> openSound(const QString& path, const OpenOptions& options, const Soundness& found)
{
    std::optional<Error> noBackup;
    if (found.version > 0 && found.version < schema::version()) {
        Progress progress;
        const Result<QString> made = makeLocalBackup(path, options.backupsKept, options.now, progress);
        if (!made)
            noBackup = made.error();
    }
    Result<Backpack> backpack = Backpack::open(path);
    if (!backpack)
        return backpack.error();
    return Opened { std::move(*backpack), std::nullopt, noBackup, found.endedCleanly };
}

/// What was damaged when its password was given may have another file in its place by now: the one that an exchange,
/// which did not come to its end then, had ready.
Result<void> readAgain(const QString& path)
{
    const std::shared_ptr<SealedFile> file = sealed::find(path);
    return file && !file->damage().isEmpty() ? file->loadWhatIsThere() : Result<void>();
}

Result<Opened> openRecovered(const QString& path, const OpenOptions& options)
{
    const Result<Recovery> recovery = recoverBackpack(path, options.badgesIn, options.now);
    if (!recovery)
        return recovery.error();
    Result<Backpack> backpack = Backpack::open(path);
    if (!backpack)
        return backpack.error();
    return Opened { std::move(*backpack), *recovery, std::nullopt, true };
}

} // namespace

Looked lookAtBackpack(const QString& path, Depth depth, Share share)
{
    const QByteArray file = fileAsItIs(path); // before: what is written meanwhile was not looked at
    return { file, lookNow(path, depth, share), share };
}

Result<void> lookAtIndex(const QString& path, Progress& progress)
{
    if (sizeOf(path) > limits::maxBytesCheckedAtOpening)
        return {};
    const Result<Soundness> found = checkBackpack(path, Depth::Full, progress, Share::Index);
    if (!found)
        return found.error();
    return found->isSound() ? Result<void>() : Error { Error::Code::Damaged, found->problems.constFirst() };
}

Result<Opened> openBackpack(const QString& path, const OpenOptions& options)
{
    if (path == u":memory:"_s || path.isEmpty())
        return openSound(path, options, {});
    if (const Result<void> finished = finishExchange(path); !finished)
        return finished.error();
    if (const Result<void> read = readAgain(path); !read)
        return read.error();
    const Result<PasswordState> state = passwordState(path);
    if (!state)
        return state.error();
    if (*state == PasswordState::Locked)
        return Error { Error::Code::Locked, path };
    const Result<bool> isFirst = isNew(path);
    if (!isFirst)
        return isFirst.error();
    if (*isFirst)
        return openSound(path, options, {});
    const Looked looked = look(path, options);
    if (!looked.found)
        return looked.found.error();
    if (!looked.found->isSound())
        return openRecovered(path, options);
    Result<Opened> opened = openSound(path, options, *looked.found);
    if (opened)
        opened->isIndexSeen = looked.share != Share::Pages;
    return opened;
}

Result<QString> tend(const QString& path, int backupsKept, bool endedCleanly, const QDateTime& now, Progress& progress)
{
    if (backupsKept > 0 && isBackupDue(path, now))
        return makeLocalBackup(path, backupsKept, now, progress);
    if (endedCleanly || sizeOf(path) <= limits::maxBytesCheckedAtOpening)
        return QString();
    const Result<Soundness> found = checkBackpack(path, Depth::Full, progress);
    if (!found)
        return found.error();
    return found->isSound() ? Result<QString>(QString()) : Error { Error::Code::Damaged, found->problems.constFirst() };
}

} // namespace besace
