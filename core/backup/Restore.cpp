#include "core/backup/Restore.h"

#include "core/backup/Revival.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// As many as are stored in one transaction.
constexpr qsizetype badgesPerBatch = 64;
constexpr qint64 bytesPerBatch = 32LL * 1024 * 1024;

/// What one undo takes back.
class Step {
public:
    Step(Backpack& backpack, RestoreMode mode) : m_backpack(mode == RestoreMode::Preview ? nullptr : &backpack)
    {
        if (m_backpack)
            m_backpack->beginStep();
    }
    ~Step()
    {
        if (m_backpack)
            m_backpack->endStep();
    }
    Q_DISABLE_COPY_MOVE(Step)

private:
    Backpack* m_backpack;
};

template <typename Value>
QList<Value> without(QList<Value> values, const QList<Value>& there)
{
    values.removeIf([&](const Value& value) { return there.contains(value); });
    return values;
}

class Restoring {
public:
    Restoring(BackupReader& reader, Backpack& backpack, RestoreMode mode, const QDateTime& now, Progress& progress,
        const RestoreSink& sink)
        : m_reader(reader)
        , m_backpack(backpack)
        , m_mode(mode)
        , m_now(now)
        , m_progress(progress)
        , m_sink(sink)
    {
    }

    Result<RestoreSummary> run()
    {
        const Step step(m_backpack, m_mode);
        for (const auto part : { &Restoring::lookAround, &Restoring::makeRoom, &Restoring::restoreNames,
                 &Restoring::restoreBadges, &Restoring::restoreCollections }) {
            if (const Result<void> done = (this->*part)(); !done)
                return done.error();
        }
        return m_summary;
    }

private:
    bool isPreview() const { return m_mode == RestoreMode::Preview; }

    /// What is there already, and who is known when the badges are checked.
    Result<void> lookAround()
    {
        const Result<QStringList> identities = m_backpack.identities();
        const Result<QList<KnownIssuer>> issuers = m_backpack.knownIssuers();
        const Result<QList<Collection>> collections = m_backpack.collections();
        if (!identities || !issuers)
            return identities ? issuers.error() : identities.error();
        if (!collections)
            return collections.error();
        const IndexedRest& rest = m_reader.rest();
        m_summary.identities = without<QString>(rest.identities, *identities);
        m_summary.knownIssuers = rest.knownIssuers;
        m_summary.knownIssuers.removeIf([&](const KnownIssuer& issuer) {
            return std::ranges::find(*issuers, issuer.id, &KnownIssuer::id) != issuers->end();
        });
        for (const IndexedCollection& collection : rest.collections) {
            if (std::ranges::find(*collections, collection.name, &Collection::name) == collections->end())
                m_summary.collections.append(collection.name);
        }
        m_context.now = m_now;
        m_context.recipients = *identities + m_summary.identities;
        m_context.knownIssuers = *issuers + m_summary.knownIssuers;
        return {};
    }

    Result<void> makeRoom()
    {
        if (m_mode != RestoreMode::ReplaceAll)
            return {};
        const Result<QList<BadgeId>> ids = m_backpack.ids({}, m_now);
        if (!ids)
            return ids.error();
        m_summary.replaced = static_cast<int>(ids->size());
        return ids->isEmpty() ? Result<void>() : m_backpack.trash(*ids, m_now);
    }

    Result<void> restoreNames()
    {
        if (isPreview())
            return {};
        for (const QString& identity : std::as_const(m_summary.identities)) {
            if (const Result<void> added = m_backpack.addIdentity(identity); !added)
                return added;
        }
        for (const KnownIssuer& issuer : std::as_const(m_summary.knownIssuers)) {
            if (const Result<void> added = m_backpack.addKnownIssuer(issuer); !added)
                return added;
        }
        return {};
    }

    Result<void> restoreBadges()
    {
        m_progress.report(0, m_reader.rest().badges);
        for (int part = 0; part < m_reader.parts(); ++part) {
            const Result<QList<IndexedBadge>> badges = m_reader.badges(part);
            if (!badges)
                return badges.error();
            for (const IndexedBadge& badge : *badges) {
                if (const Result<void> taken = take(badge); !taken)
                    return taken;
            }
        }
        return storeBatch();
    }

    Result<void> take(const IndexedBadge& badge)
    {
        if (m_progress.cancelled()) {
            const Result<void> stored = storeBatch();
            return stored ? Result<void>(Error { Error::Code::Cancelled, {} }) : stored;
        }
        const Result<QList<NewBadge>> revived = backup::revive(badge, m_reader, m_context, m_progress);
        if (!revived) {
            count({ badge.name, badge.issuerName, RestoredBadge::Outcome::Unreadable, 0, revived.error() });
            return {};
        }
        const std::optional<EarlierLife>& earlier = revived->constFirst().earlier;
        const bool inTrash = earlier && earlier->trashedAt;
        m_waiting.append({ badge.number, badge.name, badge.issuerName, revived->size(), inTrash });
        for (const NewBadge& one : *revived) {
            m_batch.append(one);
            m_batchBytes += one.file.size();
        }
        return m_waiting.size() >= badgesPerBatch || m_batchBytes >= bytesPerBatch ? storeBatch() : Result<void>();
    }

    Result<void> storeBatch()
    {
        const Result<QList<AddResult>> results = isPreview() ? wouldAdd() : addBatch();
        if (!results)
            return results.error();
        qsizetype next = 0;
        for (const Waiting& waiting : std::as_const(m_waiting)) {
            settle(waiting, results->mid(next, waiting.files));
            next += waiting.files;
        }
        m_waiting.clear();
        m_batch.clear();
        m_batchBytes = 0;
        return {};
    }

    Result<QList<AddResult>> addBatch()
    {
        return m_batch.isEmpty() ? Result<QList<AddResult>>(QList<AddResult>()) : m_backpack.addAll(m_batch, m_now);
    }

    Result<QList<AddResult>> wouldAdd() const
    {
        QList<AddResult> results;
        for (const NewBadge& badge : m_batch) {
            const Result<AddResult> result = m_backpack.wouldAdd(badge);
            if (!result)
                return result.error();
            results.append(*result);
        }
        return results;
    }

    struct Waiting {
        qint64 number = 0;
        QString name;
        QString issuerName;
        qsizetype files = 0;
        bool inTrash = false; ///< as it was
    };

    /// The first file decides whether the badge is new; another one can only bring more.
    void settle(const Waiting& waiting, const QList<AddResult>& results)
    {
        using enum RestoredBadge::Outcome;
        const auto isNewFile = [](const AddResult& result) { return result.added == Added::AlreadyThereNewFile; };
        RestoredBadge restored { waiting.name, waiting.issuerName, AlreadyThere, results.constFirst().id };
        if (results.constFirst().added == Added::New)
            restored.outcome = New;
        else if (std::ranges::any_of(results, isNewFile))
            restored.outcome = NewFile;
        m_ids.insert(waiting.number, restored.id);
        m_summary.addedToTrash += restored.outcome == New && waiting.inTrash ? 1 : 0;
        count(restored);
    }

    void count(const RestoredBadge& restored)
    {
        using enum RestoredBadge::Outcome;
        m_summary.added += restored.outcome == New ? 1 : 0;
        m_summary.alreadyThere += restored.outcome == AlreadyThere ? 1 : 0;
        m_summary.newFiles += restored.outcome == NewFile ? 1 : 0;
        m_summary.unreadable += restored.outcome == Unreadable ? 1 : 0;
        m_sink(restored);
        ++m_done;
        m_progress.report(m_done, std::max(m_done, m_reader.rest().badges));
    }

    Result<void> restoreCollections()
    {
        for (const IndexedCollection& collection : m_reader.rest().collections) {
            const Result<void> restored = isPreview() ? Result<void>() : restoreCollection(collection);
            if (!restored)
                return restored;
        }
        return {};
    }

    Result<void> restoreCollection(const IndexedCollection& collection)
    {
        const bool isNew = m_summary.collections.contains(collection.name);
        if (isNew) {
            if (const Result<void> made = m_backpack.createCollection(collection.name); !made)
                return made;
        }
        if (isNew && !collection.parent.isEmpty()) {
            // A parent that cannot be one leaves the collection where it is.
            const Result<void> moved = m_backpack.moveCollection(collection.name, collection.parent, lastPlace);
            if (!moved && moved.error().code != Error::Code::Malformed && moved.error().code != Error::Code::NotFound)
                return moved;
        }
        Query query;
        query.collection = collection.name;
        const Result<QList<BadgeId>> there = m_backpack.ids(query, m_now);
        if (!there)
            return there.error();
        QSet<BadgeId> known(there->begin(), there->end());
        QList<BadgeId> ids;
        for (const qint64 number : collection.badges) {
            const BadgeId id = m_ids.value(number);
            if (id > 0 && !known.contains(id)) {
                known.insert(id);
                ids.append(id);
            }
        }
        return ids.isEmpty() ? Result<void>() : m_backpack.addToCollection(collection.name, ids);
    }

    static constexpr int lastPlace = 1'000'000;

    BackupReader& m_reader;
    Backpack& m_backpack;
    const RestoreMode m_mode;
    const QDateTime m_now;
    Progress& m_progress;
    const RestoreSink& m_sink;
    VerificationContext m_context;
    QList<Waiting> m_waiting; ///< whose files are in m_batch
    QList<NewBadge> m_batch;
    qint64 m_batchBytes = 0;
    QHash<qint64, BadgeId> m_ids; ///< by the number in the backup
    int m_done = 0;
    RestoreSummary m_summary;
};

} // namespace

Result<RestoreSummary> restoreBackup(BackupReader& reader, Backpack& backpack, RestoreMode mode, const QDateTime& now,
    Progress& progress, const RestoreSink& sink)
{
    return Restoring(reader, backpack, mode, now, progress, sink).run();
}

} // namespace besace
