#include "core/backpack/BackupMerge.h"

#include "core/backpack/RollingBackups.h"
#include "core/backpack/SealedFiles.h"
#include "core/backpack/SetAside.h"
#include "core/backpack/Soundness.h"
#include "core/base/Files.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cerrno>
#include <climits>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

bool contains(const QList<NamedBadge>& badges, BadgeId id)
{
    return std::ranges::any_of(badges, [&](const NamedBadge& badge) { return badge.id == id; });
}

bool lacks(const Recovery& recovery, BackpackPart part) { return recovery.parts.contains(part); }

/// Whether a copy could be looked at some other time: it must not be passed over then.
bool isPassing(const Error& error)
{
    using enum Error::Code;
    return error.code == Gone || error.code == NoRoom || error.code == Busy || error.code == CannotWrite;
}

template <typename T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

Result<std::optional<QString>> newestSound(const QString& path, const QDateTime& now)
{
    const Result<QList<LocalBackup>> copies = lastMadeBackups(path, now);
    if (!copies)
        return copies.error();
    Progress progress;
    for (const LocalBackup& backup : *copies) {
        const sealed::Visit visit(backup.path, path);
        const Result<void> looked = visit.outcome();
        const Result<Soundness> found
            = looked ? checkBackpack(backup.path, Depth::Full, progress) : Result<Soundness>(looked.error());
        if (!found && isPassing(found.error()))
            return found.error();
        if (found && found->isSound())
            return std::optional(backup.path);
    }
    return std::optional<QString>();
}

class Filling {
public:
    Filling(const Backpack& backup, Backpack& into, Recovery& recovery, const QDateTime& now)
        : m_backup(backup)
        , m_into(into)
        , m_recovery(recovery)
        , m_now(now)
    {
        for (const NamedBadge& badge : m_recovery.cameThrough)
            m_ids.insert(badge.id, badge.id); // a number is never given to another badge
    }

    Result<void> run()
    {
        for (const auto& step : { &Filling::addBadges, &Filling::addFiles, &Filling::addIdentities,
                 &Filling::addKnownIssuers, &Filling::addCollections }) {
            if (const Result<void> done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    bool isMissing(BadgeId id) const
    {
        return !m_ids.contains(id) && (m_recovery.mayBeMoreLost || contains(m_recovery.lost, id));
    }

    Result<void> addBadges()
    {
        const Result<QList<BadgeSummary>> badges = m_backup.list({ .sort = Sort::Newest }, m_now);
        if (!badges)
            return badges.error();
        for (auto badge = badges->crbegin(); badge != badges->crend(); ++badge) { // in the order of adding
            if (!isMissing(badge->id))
                continue;
            if (const Result<void> added = addBadge(*badge); !added)
                return added;
        }
        return {};
    }

    Result<void> addBadge(const BadgeSummary& summary)
    {
        const Result<StoredBadge> stored = m_backup.badge(summary.id);
        const Result<QList<StoredFile>> files = m_backup.files(summary.id);
        const Result<QList<Document>> documents = m_backup.documents(summary.id);
        for (const std::optional<Error>& error : { errorOf(stored), errorOf(files), errorOf(documents) }) {
            if (error && isPassing(*error))
                return *error;
        }
        if (!stored || !files || !documents)
            return {}; // a badge that nothing can read is in the copy still
        bool isNew = false;
        for (const StoredFile& file : *files) {
            const Result<AddResult> added = m_into.add(
                { file.name, file.bytes, stored->badge, stored->report, summary.place, *documents }, summary.addedAt);
            if (!added)
                return added.error();
            isNew = isNew || added->added == Added::New;
            m_ids.insert(summary.id, added->id);
        }
        if (const Result<void> worded = isNew ? addOwnWords(m_ids.value(summary.id), stored->own) : Result<void>();
            !worded)
            return worded;
        m_recovery.lost.removeIf([&](const NamedBadge& lost) { return lost.id == summary.id; });
        if (isNew)
            m_recovery.fromBackup.append({ m_ids.value(summary.id), summary.name });
        return {};
    }

    /// The originals of badges that came through without them; nothing else that the copy knows of these.
    Result<void> addFiles()
    {
        const QList<NamedBadge> cameThrough
            = lacks(m_recovery, BackpackPart::Files) ? m_recovery.cameThrough : QList<NamedBadge>();
        for (const NamedBadge& badge : cameThrough) {
            if (const Result<void> added = addFilesOf(badge.id); !added)
                return added;
        }
        return {};
    }

    Result<void> addFilesOf(BadgeId id)
    {
        const Result<StoredBadge> stored = m_backup.badge(id);
        const Result<QList<StoredFile>> files = m_backup.files(id);
        for (const std::optional<Error>& error : { errorOf(stored), errorOf(files) }) {
            if (error && isPassing(*error))
                return *error;
        }
        if (!stored || !files)
            return {}; // it is not in the copy, or nothing can read it there
        for (const StoredFile& file : *files) {
            // With an earlier life it changes nothing of a badge that is there, not even in the trash.
            const EarlierLife earlier { .addedAt = stored->summary.addedAt, .trashedAt = m_now };
            const Result<AddResult> added = m_into.add(
                { file.name, file.bytes, stored->badge, stored->report, stored->summary.place, {}, earlier }, m_now);
            if (!added)
                return added.error();
        }
        return {};
    }

    Result<void> addOwnWords(BadgeId id, const OwnWords& own)
    {
        if (const Result<void> set = m_into.setTags(id, own.tags); !set)
            return set;
        if (const Result<void> set = m_into.setStory(id, own.story); !set)
            return set;
        return m_into.setOwnSkills(id, own.skills);
    }

    Result<void> addIdentities()
    {
        const Result<QStringList> identities = m_backup.identities();
        if (!identities)
            return identities.error();
        for (const QString& identity : lacks(m_recovery, BackpackPart::Identities) ? *identities : QStringList()) {
            if (const Result<void> added = m_into.addIdentity(identity); !added)
                return added;
        }
        return {};
    }

    Result<void> addKnownIssuers()
    {
        const Result<QList<KnownIssuer>> issuers = m_backup.knownIssuers();
        if (!issuers)
            return issuers.error();
        for (const KnownIssuer& issuer :
            lacks(m_recovery, BackpackPart::KnownIssuers) ? *issuers : QList<KnownIssuer>()) {
            if (const Result<void> added = m_into.addKnownIssuer(issuer); !added)
                return added;
        }
        return {};
    }

    Result<void> addCollections()
    {
        const Result<QList<Collection>> collections = m_backup.collections();
        if (!collections)
            return collections.error();
        for (const Collection& collection : *collections) {
            if (const Result<void> added = addCollection(collection); !added)
                return added;
        }
        return {};
    }

    Result<void> makeCollection(const Collection& collection)
    {
        if (const Result<void> made = m_into.createCollection(collection.name); !made || collection.parent.isEmpty())
            return made;
        const Result<void> moved = m_into.moveCollection(collection.name, collection.parent, INT_MAX);
        return moved || moved.error().code == Error::Code::Malformed ? Result<void>() : moved; // it has others in it
    }

    Result<void> addCollection(const Collection& collection)
    {
        const QString& name = collection.name;
        const Result<QList<BadgeSummary>> badges = m_backup.list({ .collection = name }, m_now);
        if (!badges)
            return badges.error();
        const bool isLacking = lacks(m_recovery, BackpackPart::Collections);
        if (const Result<void> made = isLacking ? makeCollection(collection) : Result<void>(); !made)
            return made;
        for (const BadgeSummary& badge : *badges) {
            const BadgeId id = m_ids.value(badge.id);
            if (id == 0 || !(isLacking || contains(m_recovery.fromBackup, id)))
                continue;
            const Result<void> added = m_into.addToCollection(name, id);
            if (!added && added.error().code != Error::Code::NotFound) // the person deleted the collection since
                return added;
        }
        return {};
    }

    const Backpack& m_backup;
    Backpack& m_into;
    Recovery& m_recovery;
    QDateTime m_now;
    QHash<BadgeId, BadgeId> m_ids; ///< in the copy → in the new backpack
};

Result<void> fill(const QString& copy, const QString& working, Recovery& recovery, const QDateTime& now)
{
    const Result<Backpack> backup = Backpack::open(copy);
    if (!backup)
        return backup.error();
    Result<Backpack> into = Backpack::open(working);
    if (!into)
        return into.error();
    return Filling(*backup, *into, recovery, now).run();
}

} // namespace

Result<Recovery> fillFromBackup(
    const QString& path, const QString& working, const Recovery& recovery, const QDateTime& now)
{
    const bool isComplete = recovery.lost.isEmpty() && !recovery.mayBeMoreLost && recovery.parts.isEmpty();
    if (isComplete)
        return recovery;
    const Result<std::optional<QString>> newest = newestSound(path, now);
    if (!newest)
        return newest.error();
    const std::optional<QString>& backup = *newest;
    if (!backup)
        return recovery;
    // Of an older version it is brought up to date to be read; the copy itself stays as it is.
    const QString copy = working + u"-backup"_s;
    removeDatabase(copy);
    Recovery filled = recovery;
    filled.backup = *backup;
    errno = 0;
    const bool isCopied = QFile::copy(*backup, copy);
    const Error::Code why = isCopied ? Error::Code::CannotWrite : causeOf(errno, Error::Code::CannotWrite);
    const sealed::Visit visit(copy, path);
    Result<void> done = isCopied ? visit.outcome() : Error { why, copy };
    if (done)
        done = fill(copy, working, filled, now);
    removeDatabase(copy);
    return done ? Result<Recovery>(filled) : done.error();
}

} // namespace besace
