#include "core/backpack/Password.h"

#include "core/backpack/RollingBackups.h"
#include "core/backpack/Schema.h"
#include "core/backpack/SealedFiles.h"
#include "core/backpack/Sealing.h"
#include "core/backpack/SetAside.h"
#include "core/backpack/Soundness.h"
#include "core/backpack/Sql.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/base/Overwrite.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

using crypto::SealKey;

/// What another connection of this process, or another program, is given to finish.
constexpr int busyTimeoutMs = 1000;

Result<SealKey> keyIn(const QString& file, const QString& password)
{
    const Result<std::unique_ptr<FileSource>> source = FileSource::openSealed(file);
    return source ? SealKey::forFile(**source, password) : source.error();
}

/// Where the file lost its beginning, a copy knows the password too.
Result<SealKey> keyFor(const QString& path, const QString& password)
{
    if (password.isEmpty())
        return Error { Error::Code::Malformed, u"empty password"_s };
    const Result<SealKey> key = keyIn(path, password);
    if (key || !isBeyondReading(key.error()))
        return key;
    const Result<QList<LocalBackup>> copies = findLocalBackups(path);
    if (!copies)
        return copies.error();
    for (const LocalBackup& copy : *copies) {
        const Result<SealKey> itsKey = keyIn(copy.path, password);
        if (itsKey || !isBeyondReading(itsKey.error()))
            return itsKey;
    }
    return Error { Error::Code::Malformed, path };
}

/// Beside the name that it was opened by, and beside the file that a link leads to.
struct Copies {
    QStringList files;
    std::optional<Error> notListed = {}; ///< there may be more, and a person is to know
};

Copies copiesOf(const QString& path)
{
    Copies found;
    for (const QString& name : { path, sealed::placeOf(path) }) {
        const Result<QStringList> aside = setAsideFiles(name);
        const Result<QList<LocalBackup>> backups = findLocalBackups(name);
        for (const QString& file : aside ? *aside : QStringList())
            found.files.append(sealed::placeOf(file));
        for (const LocalBackup& copy : backups ? *backups : QList<LocalBackup>())
            found.files.append(sealed::placeOf(copy.path));
        if (!aside || !backups)
            found.notListed = aside ? backups.error() : aside.error();
    }
    found.files.removeDuplicates();
    return found;
}

/// What SQLite keeps beside a plain one; a sealed one has nothing of it.
Result<void> eraseLogs(const QString& path)
{
    for (const QString& ending : { u"-wal"_s, u"-shm"_s, u"-journal"_s }) {
        errno = 0;
        if (QFileInfo::exists(path + ending) && !eraseFile(path + ending))
            return Error { causeOf(errno, Error::Code::CannotWrite), path + ending };
    }
    return {};
}

/// What a program that was stopped left half-written; some of it is plain.
/// @return what may have been left, and why
std::optional<Error> eraseLeftovers(const QString& path, const Copies& copies)
{
    std::optional<Error> why = copies.notListed;
    for (const QString& name : { path, sealed::placeOf(path) }) {
        const QString unfinished = name + u".unfinished"_s;
        eraseDatabase(unfinished);
        eraseDatabase(unfinished + u"-backup"_s);
        (void)sealing::eraseWorkingFile(unfinished);
        (void)sealing::eraseWorkingFile(name);
        (void)eraseLogs(name); // of when it was plain
        if (const Result<void> erased = eraseUnfinishedBackups(name); !erased)
            why = erased.error();
    }
    for (const QString& file : copies.files)
        (void)sealing::eraseWorkingFile(file);
    return why;
}

void leave(CopiesChanged& outcome, const QString& file, const std::optional<Error>& why)
{
    outcome.left.append(file);
    if (!outcome.why)
        outcome.why = why;
}

/// The older file goes with the change. Where it did not, that is told: it may be plain.
void tellOfOlder(CopiesChanged& outcome, const QString& file)
{
    if (const Result<void> erased = sealing::eraseWorkingFile(file); !erased)
        leave(outcome, sealing::workingPathFor(file), erased.error());
}

void changeCopy(CopiesChanged& outcome, const QString& file, const SealKey* from, const SealKey* to)
{
    const Result<bool> isSealed = sealing::isSealed(file);
    if (!isSealed)
        return leave(outcome, file, isSealed.error());
    if (QFileInfo(file).size() == 0 || (!*isSealed && to == nullptr))
        return;
    if (*isSealed && from == nullptr) // nobody knows its password here
        return leave(outcome, file, std::nullopt);
    if (const Result<void> changed = sealing::change(file, *isSealed ? from : nullptr, to); !changed)
        return leave(outcome, file, changed.error());
    ++outcome.changed;
    tellOfOlder(outcome, file);
}

/// Each of its own, whatever its seal is now. @param from null where no password was known before
CopiesChanged changeCopies(const QString& path, const Copies& copies, const SealKey* from, const SealKey* to)
{
    CopiesChanged outcome;
    for (const QString& file : copies.files)
        changeCopy(outcome, file, from, to);
    if (copies.notListed)
        leave(outcome, backupFolder(path), copies.notListed);
    return outcome;
}

/// A program that was stopped between the backpack and its copies left some of them plain.
void sealPlainCopies(const Copies& copies, const SealKey& key)
{
    for (const QString& file : copies.files) {
        const Result<bool> isSealed = sealing::isSealed(file);
        if (QFileInfo(file).size() > 0 && isSealed && !*isSealed)
            (void)sealing::change(file, nullptr, &key); // the next time, then
    }
}

Result<std::shared_ptr<SealedFile>> open(const QString& path, const SealKey& key)
{
    const QString place = sealed::placeOf(path);
    Result<std::unique_ptr<InUse>> lock = InUse::take(place);
    if (!lock)
        return lock.error();
    const auto file = std::make_shared<SealedFile>(place, key);
    if (const Result<void> loaded = file->loadWhatIsThere(); !loaded)
        return loaded.error();
    const Copies copies = copiesOf(path);
    (void)eraseLeftovers(path, copies); // the next time, then
    sealPlainCopies(copies, key);
    sealed::add(file, *std::move(lock));
    return file;
}

/// Nobody else has the plain file while this lives, and no log stands beside it.
/// NOTE: closing any handle of the file in this process would give it up.
class Seized {
public:
    static Result<std::unique_ptr<Seized>> take(const QString& path)
    {
        return sql::guarded<std::unique_ptr<Seized>>(path, [&]() -> Result<std::unique_ptr<Seized>> {
            auto seized = std::make_unique<Seized>(path);
            SQLite::Database& database = seized->m_database;
            database.exec("PRAGMA journal_mode = DELETE"); // to its end: the answer comes before the work is done
            if (database.execAndGet("PRAGMA journal_mode").getString() != "delete")
                return Error { causeOf(sql::lastSystemError(database), Error::Code::Busy), path };
            database.exec("BEGIN EXCLUSIVE");
            return seized;
        });
    }

    explicit Seized(const QString& path) : m_database(path.toStdString(), SQLite::OPEN_READWRITE, busyTimeoutMs) { }

private:
    SQLite::Database m_database;
};

Result<void> checkSound(const QString& path)
{
    Progress progress;
    const Result<Soundness> found = checkBackpack(path, Depth::Full, progress);
    if (!found)
        return found.error();
    return found->isSound() ? Result<void>() : Error { Error::Code::Damaged, found->problems.constFirst() };
}

/// @return Unsupported where it has a password; NotFound; SealedFull; Damaged
Result<void> checkPlain(const QString& path)
{
    const Result<PasswordState> state = passwordState(path);
    if (!state || *state != PasswordState::None)
        return state ? Error { Error::Code::Unsupported, u"it has a password"_s } : state.error();
    const Result<bool> isThere = schema::isBackpack(path);
    if (!isThere || !*isThere)
        return isThere ? Error { Error::Code::NotFound, path } : isThere.error();
    if (QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size() > limits::maxSealedBackpackBytes)
        return Error { Error::Code::SealedFull, path };
    return checkSound(path);
}

/// What can fail, does so before the sealed file takes the plain one's place.
Result<void> sealPlain(const QString& place, SealedFile& file)
{
    const Result<std::unique_ptr<Seized>> seized = Seized::take(place);
    if (!seized)
        return seized.error();
    if (const Result<void> erased = eraseLogs(place); !erased)
        return erased;
    const SealKey key = file.key();
    return sealing::change(place, nullptr, &key, [&](const QString& made) { return file.load(made); });
}

/// Whether it lost its beginning, and only its newest copy says that it had a password.
Result<bool> onceWasSealed(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const Result<schema::FileKind> kind = schema::fileKind(path);
    if (!kind)
        return kind.error();
    if (*kind != schema::FileKind::Foreign && *kind != schema::FileKind::None)
        return false;
    const Result<QList<LocalBackup>> copies = findLocalBackups(path);
    if (!copies)
        return copies.error();
    return copies->isEmpty() ? Result<bool>(false) : sealing::isSealed(copies->constFirst().path);
}

/// @return Unsupported where it has none; as causeOfReading()
Result<void> requirePassword(const QString& path)
{
    const Result<PasswordState> state = passwordState(path);
    if (!state)
        return state.error();
    return *state == PasswordState::None ? Error { Error::Code::Unsupported, u"no password"_s } : Result<void>();
}

/// The open backpack, whose password this is.
Result<std::shared_ptr<SealedFile>> openSound(const QString& path, const SealKey& key)
{
    std::shared_ptr<SealedFile> file = sealed::find(path);
    if (!file) {
        const Result<std::shared_ptr<SealedFile>> opened = open(path, key);
        if (!opened)
            return opened;
        file = *opened;
    }
    if (!file->damage().isEmpty())
        return Error { Error::Code::Damaged, file->damage() };
    return file;
}

} // namespace

Result<PasswordState> passwordState(const QString& path)
{
    if (sealed::find(path))
        return PasswordState::Unlocked;
    Result<bool> isSealed = sealing::isSealed(path);
    if (isSealed && !*isSealed)
        isSealed = onceWasSealed(path);
    if (!isSealed)
        return isSealed.error();
    return *isSealed ? PasswordState::Locked : PasswordState::None;
}

bool hasPassword(const QString& path)
{
    const Result<PasswordState> state = passwordState(path);
    return state && *state != PasswordState::None;
}

bool isLocked(const QString& path)
{
    const Result<PasswordState> state = passwordState(path);
    return state && *state == PasswordState::Locked;
}

Result<void> unlock(const QString& path, const QString& password)
{
    if (const Result<void> isSealed = requirePassword(path); !isSealed)
        return isSealed;
    if (const Result<void> finished = finishExchange(path); !finished)
        return finished;
    const Result<SealKey> key = keyFor(path, password);
    if (!key)
        return key.error();
    if (sealed::find(path))
        return {};
    const Result<std::shared_ptr<SealedFile>> opened = open(path, *key);
    return opened ? Result<void>() : opened.error();
}

Result<void> lock(const QString& path) { return sealed::close(path); }

Result<CopiesChanged> setPassword(const QString& path, const QString& password, const crypto::ScryptCost& cost)
{
    if (const Result<void> isPlain = checkPlain(path); !isPlain)
        return isPlain.error();
    const Result<SealKey> key = SealKey::make(password, cost);
    if (!key)
        return key.error();
    const QString place = sealed::placeOf(path);
    Result<std::unique_ptr<InUse>> lock = InUse::take(place);
    if (!lock)
        return lock.error();
    const auto file = std::make_shared<SealedFile>(place, *key);
    if (const Result<void> changed = sealPlain(place, *file); !changed)
        return changed.error();
    sealed::add(file, *std::move(lock));
    const Copies copies = copiesOf(path);
    const std::optional<Error> left = eraseLeftovers(path, copies);
    CopiesChanged outcome = changeCopies(path, copies, nullptr, &*key);
    if (left && !copies.notListed)
        leave(outcome, backupFolder(path), left);
    tellOfOlder(outcome, place);
    return outcome;
}

Result<CopiesChanged> changePassword(
    const QString& path, const QString& password, const QString& newPassword, const crypto::ScryptCost& cost)
{
    if (const Result<void> isSealed = requirePassword(path); !isSealed)
        return isSealed.error();
    const Result<SealKey> key = keyFor(path, password);
    const Result<SealKey> newKey = key ? SealKey::make(newPassword, cost) : key;
    if (!newKey)
        return newKey.error();
    const Result<std::shared_ptr<SealedFile>> file = openSound(path, *key);
    if (!file)
        return file.error();
    if (const Result<void> changed = (*file)->changeKey(*newKey); !changed)
        return changed.error();
    return changeCopies(path, copiesOf(path), &*key, &*newKey);
}

Result<CopiesChanged> removePassword(const QString& path, const QString& password)
{
    if (const Result<void> isSealed = requirePassword(path); !isSealed)
        return isSealed.error();
    const Result<SealKey> key = keyFor(path, password);
    if (!key)
        return key.error();
    const Result<std::shared_ptr<SealedFile>> file = openSound(path, *key);
    if (!file)
        return file.error();
    if ((*file)->isConnected())
        return Error { Error::Code::Busy, path };
    if (const Result<void> changed = sealing::change((*file)->path(), &*key, nullptr); !changed)
        return changed.error();
    if (const Result<void> closed = sealed::close(path); !closed)
        return closed.error();
    return changeCopies(path, copiesOf(path), &*key, nullptr);
}

} // namespace besace
