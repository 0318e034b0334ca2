#include "core/backpack/Backpack.h"
#include "core/backpack/BadgeRows.h"
#include "core/backpack/Changeset.h"
#include "core/backpack/Database.h"
#include "core/backpack/DocumentRows.h"
#include "core/backpack/EarlierLife.h"
#include "core/backpack/Operations.h"
#include "core/backpack/ReportRow.h"
#include "core/crypto/Digest.h"

#include <QSet>

namespace besace {

namespace {

struct Kept {
    BadgeId id = 0;
    QByteArray payload;
    std::optional<QDateTime> issuedOn;
    bool isInTrash = false;
};

std::optional<Kept> findKept(sql::Connection& database, const QByteArray& key)
{
    sql::Prepared select(database, R"sql(
        SELECT badge.id, content.bytes, badge.issued_on, badge.trashed_at
        FROM badge JOIN content ON content.id = badge.payload_id
        WHERE same_key = :key)sql");
    sql::bind(select, ":key", key);
    if (!select->executeStep())
        return std::nullopt;
    return Kept { select->getColumn(0).getInt64(), sql::blob(select->getColumn(1)), sql::instant(select->getColumn(2)),
        !select->getColumn(3).isNull() };
}

bool isProved(const VerificationReport& report) { return report.check(CheckKind::Integrity).answer == Answer::Yes; }

/// Whether the copy at hand is to be shown rather than the kept one: the proved one, then the one issued later.
bool isBetter(const NewBadge& badge, const Kept& kept, const VerificationReport& keptReport)
{
    if (!isProved(badge.report) || badge.badge.payload == kept.payload)
        return false;
    if (!isProved(keptReport))
        return true;
    return badge.badge.issuedOn && (!kept.issuedOn || *kept.issuedOn < badge.badge.issuedOn->utc);
}

void refresh(sql::Connection& database, const Kept& kept, const NewBadge& badge)
{
    const VerificationReport keptReport = rows::readReport(database, kept.id).value_or(VerificationReport());
    const bool better = isBetter(badge, kept, keptReport);
    if (better) {
        rows::replaceBadge(database, kept.id, badge.badge);
        rows::keepDocuments(database, kept.id, badge.documents, badge.report.checkedAt);
    }
    const bool sameContent = badge.badge.payload == kept.payload;
    if (better || (sameContent && rows::knowsAsMuch(badge.report, keptReport)))
        rows::writeReport(database, kept.id, badge.report);
}

bool staysInTrash(const NewBadge& badge) { return badge.earlier && badge.earlier->trashedAt; }

/// What undoing puts (back) into the trash.
struct Fresh {
    changeset::FreshBadges made = {}; ///< by the same call
    QSet<BadgeId> fromTrash = {}; ///< still in there until its end

    bool contains(BadgeId id) const { return made.contains(id) || fromTrash.contains(id); }
    qsizetype size() const { return made.size() + fromTrash.size(); }
};

AddResult addOne(sql::Connection& database, const NewBadge& badge, Fresh& fresh, const QDateTime& now)
{
    const QByteArray key = rows::sameKey(badge.badge, badge.report);
    if (const std::optional<Kept> kept = findKept(database, key)) {
        if (!badge.earlier || fresh.contains(kept->id)) // a backup overwrites nothing
            refresh(database, *kept, badge);
        const bool newFile
            = rows::insertFile(database, kept->id, badge.fileName, badge.file, now, badge.sha256, badge.artwork);
        if (kept->isInTrash && !fresh.contains(kept->id) && !staysInTrash(badge)) {
            fresh.fromTrash.insert(kept->id);
            return { kept->id, Added::New };
        }
        return { kept->id, newFile ? Added::AlreadyThereNewFile : Added::AlreadyThere };
    }
    const QDateTime addedAt = badge.earlier ? badge.earlier->addedAt : now;
    const BadgeId id = rows::insertBadge(database, key, badge, addedAt);
    rows::keepDocuments(database, id, badge.documents, badge.report.checkedAt);
    rows::writeReport(database, id, badge.report);
    rows::insertFile(database, id, badge.fileName, badge.file, now, badge.sha256, badge.artwork);
    if (badge.earlier)
        rows::writeEarlierLife(database, id, *badge.earlier);
    if (!staysInTrash(badge))
        fresh.made.insert(id, addedAt);
    return { id, Added::New };
}

void takeOut(sql::Connection& database, const QSet<BadgeId>& badges)
{
    SQLite::Statement update(database, "UPDATE badge SET trashed_at = NULL WHERE id = :id");
    for (const BadgeId id : badges) {
        sql::bind(update, ":id", id);
        update.exec();
        update.reset();
    }
}

/// As long as this lives, the log of a connection is not waited for. Neither call can fail: they are made outside a
/// transaction, and read nothing. Whatever happens in between, others that write through the connection wait as ever.
class WithoutWaiting {
public:
    WithoutWaiting(sql::Connection& database, Flush flush) : m_database(flush == Flush::Later ? &database : nullptr)
    {
        if (m_database != nullptr)
            m_database->tryExec("PRAGMA synchronous = NORMAL");
    }
    ~WithoutWaiting()
    {
        if (m_database != nullptr)
            m_database->tryExec("PRAGMA synchronous = FULL");
    }
    Q_DISABLE_COPY_MOVE(WithoutWaiting)

private:
    sql::Connection* m_database;
};

Error noSuchBadge(BadgeId id) { return { Error::Code::NotFound, QString::number(id) }; }

} // namespace

Result<AddResult> Backpack::add(const NewBadge& badge, const QDateTime& now)
{
    const Result<QList<AddResult>> added = addAll({ badge }, now);
    if (!added)
        return added.error();
    return added->constFirst();
}

Result<QList<AddResult>> Backpack::addAll(const QList<NewBadge>& badges, const QDateTime& now, Flush flush)
{
    sql::Connection& sqlite = m_database->sqlite;
    const WithoutWaiting withoutWaiting(sqlite, flush);
    qint64 operation = 0;
    Result<QList<AddResult>> done = sql::inTransaction<QList<AddResult>>(sqlite, [&]() -> Result<QList<AddResult>> {
        QList<AddResult> added;
        Fresh fresh;
        for (const NewBadge& badge : badges)
            added.append(addOne(sqlite, badge, fresh, now));
        operations::Recorder recorder(sqlite);
        takeOut(sqlite, fresh.fromTrash);
        operation = recorder.keep({ OperationKind::Add, {}, static_cast<int>(fresh.size()) },
            m_database->step.value_or(0), changeset::takenOutOfTrash(sqlite, fresh.made));
        return added;
    });
    if (done && m_database->step == 0)
        m_database->step = operation;
    return done;
}

Result<AddResult> Backpack::wouldAdd(const NewBadge& badge) const
{
    return sql::guarded<AddResult>([&]() -> Result<AddResult> {
        const std::optional<Kept> kept = findKept(m_database->sqlite, rows::sameKey(badge.badge, badge.report));
        if (!kept)
            return AddResult { 0, Added::New };
        SQLite::Statement file(m_database->sqlite, R"sql(
            SELECT 1 FROM badge_file JOIN content ON content.id = badge_file.content_id
            WHERE badge_id = :id AND sha256 = :sha256)sql");
        sql::bind(file, ":id", kept->id);
        sql::bind(file, ":sha256", crypto::sha256(badge.file));
        if (kept->isInTrash && !staysInTrash(badge))
            return AddResult { kept->id, Added::New };
        return AddResult { kept->id, sql::number(file) ? Added::AlreadyThere : Added::AlreadyThereNewFile };
    });
}

Result<void> Backpack::setReport(BadgeId id, const VerificationReport& report)
{
    return sql::inTransaction<void>(m_database->sqlite, [&]() -> Result<void> {
        if (!rows::readReport(m_database->sqlite, id))
            return noSuchBadge(id);
        rows::writeReport(m_database->sqlite, id, report);
        return {};
    });
}

Result<void> Backpack::setVerification(BadgeId id, const Verification& verification, const QList<Change>& changes,
    const std::optional<QDateTime>& checkedAt)
{
    sql::Connection& sqlite = m_database->sqlite;
    const QDateTime now = checkedAt.value_or(verification.report.checkedAt);
    return sql::inTransaction<void>(sqlite, [&]() -> Result<void> {
        if (!rows::readReport(sqlite, id))
            return noSuchBadge(id);
        if (isProved(verification.report)) {
            rows::replaceBadge(sqlite, id, verification.badge);
            rows::keepDocuments(sqlite, id, verification.documents, now);
        }
        rows::writeReport(sqlite, id, verification.report);
        if (const QList<Change> news = changes::news(changes); !news.isEmpty())
            rows::writeNews(sqlite, id, news, now);
        return {};
    });
}

Result<void> Backpack::setPlace(BadgeId id, Place place)
{
    return record({ OperationKind::Confirm, {}, 1 }, [&]() -> Result<void> {
        SQLite::Statement update(m_database->sqlite, "UPDATE badge SET place = :place WHERE id = :id");
        sql::bind(update, ":place", static_cast<qint64>(place));
        sql::bind(update, ":id", id);
        return update.exec() > 0 ? Result<void>() : noSuchBadge(id);
    });
}

} // namespace besace
