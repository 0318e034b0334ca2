#include "core/backpack/Rebuild.h"

#include "core/backpack/BadgeRows.h"
#include "core/backpack/Connection.h"
#include "core/backpack/ContentRows.h"
#include "core/backpack/ReportRow.h"
#include "core/backpack/SalvagedTable.h"
#include "core/backpack/Sql.h"
#include "core/verification/Reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::salvage {

namespace {

/// One row of badge_file whose bytes are there.
struct File {
    BadgeId badge = 0;
    QByteArray bytes;
    QString name;
    QDateTime addedAt;
};

BackpackPart partOf(const QString& table)
{
    if (table == u"badge_file"_s)
        return BackpackPart::Files;
    if (table == u"badge_document"_s)
        return BackpackPart::Documents;
    if (table == u"report"_s)
        return BackpackPart::Reports;
    if (table == u"tag"_s || table == u"story"_s || table == u"own_skill"_s)
        return BackpackPart::OwnWords;
    if (table == u"operation"_s)
        return BackpackPart::History;
    if (table.startsWith(u"collection"_s))
        return BackpackPart::Collections;
    if (table == u"identity"_s)
        return BackpackPart::Identities;
    if (table == u"known_issuer"_s)
        return BackpackPart::KnownIssuers;
    return BackpackPart::Rest;
}

/// As if nobody had looked yet: the next check finds out.
VerificationReport unchecked(const QDateTime& now)
{
    using reasons::because;
    VerificationReport report;
    report.checkedAt = now;
    report.checks = { because("proof-not-asked"), because("status-not-asked"), because("dates-not-read"),
        because("recipient-not-given"), because("issuer-not-asked"), because("not-read") };
    return report;
}

/// A name for bytes whose own name is lost.
QString madeUpName(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return u"badge.png"_s;
    if (bytes.startsWith('{'))
        return u"badge.json"_s;
    return bytes.startsWith('<') ? u"badge.svg"_s : u"badge.jws"_s;
}

class Rebuilding {
public:
    Rebuilding(
        sql::Connection& database, const QSet<QString>& incomplete, const CarrierReader& badgesIn, const QDateTime& now)
        : m_database(database)
        , m_incomplete(incomplete)
        , m_badgesIn(badgesIn)
        , m_now(now)
    {
        for (const QString& table : incomplete)
            markPart(table);
    }

    Recovery run()
    {
        noteLostFiles();
        restorePayloads();
        adoptOwnerlessFiles();
        adoptUnreferencedBytes();
        giveUpBadgesWithoutPayload();
        giveFiles();
        giveReports();
        removeDangling();
        forgetWhatWasDerived();
        rows::removeUnusedContent(m_database);
        return result();
    }

private:
    void markPart(const QString& table)
    {
        static const QStringList derivedOrCounted { u"badge"_s, u"content"_s, u"badge_skill"_s, u"derivation"_s };
        if (derivedOrCounted.contains(table))
            return;
        if (const BackpackPart part = partOf(table); !m_parts.contains(part))
            m_parts.append(part);
    }

    QList<BadgeId> ids(const char* sql)
    {
        SQLite::Statement select(m_database, sql);
        QList<BadgeId> found;
        while (select.executeStep())
            found.append(select.getColumn(0).getInt64());
        return found;
    }

    bool exists(BadgeId id)
    {
        SQLite::Statement select(m_database, "SELECT 1 FROM badge WHERE id = :id");
        sql::bind(select, ":id", id);
        return sql::number(select).has_value();
    }

    void noteLostFiles()
    {
        SQLite::Statement select(
            m_database, "SELECT badge_id, name FROM badge_file WHERE content_id NOT IN (SELECT id FROM content)");
        while (select.executeStep())
            m_lostFiles.append({ select.getColumn(0).getInt64(), sql::text(select.getColumn(1)) });
        if (m_database.exec("DELETE FROM badge_file WHERE content_id NOT IN (SELECT id FROM content)") > 0)
            markPart(u"badge_file"_s);
        if (m_database.exec("DELETE FROM badge_document WHERE content_id NOT IN (SELECT id FROM content)") > 0)
            markPart(u"badge_document"_s);
    }

    QList<File> filesOf(BadgeId id)
    {
        SQLite::Statement select(m_database, R"sql(
            SELECT badge_id, content.bytes, artwork.bytes, name, added_at
            FROM badge_file JOIN content ON content.id = content_id
                LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork
            WHERE badge_id = :id ORDER BY badge_file.id)sql");
        sql::bind(select, ":id", id);
        QList<File> files;
        while (select.executeStep())
            files.append({ select.getColumn(0).getInt64(), rows::wholeBytes(select, 1), sql::text(select.getColumn(3)),
                sql::instant(select.getColumn(4)).value_or(m_now) });
        return files;
    }

    /// The row of the badge is gone, and the file is there: it says all that the row said.
    void adoptOwnerlessFiles()
    {
        for (const BadgeId id :
            ids("SELECT DISTINCT badge_id FROM badge_file WHERE badge_id NOT IN (SELECT id FROM badge)")) {
            const QList<File> files = filesOf(id);
            m_database.exec("DELETE FROM badge_file WHERE badge_id = " + std::to_string(id));
            for (const File& file : files)
                adopt(file);
        }
    }

    /// Bytes that nothing refers to: what did so is gone.
    void adoptUnreferencedBytes()
    {
        for (const qint64 content : ids(R"sql(
                SELECT id FROM content
                WHERE id NOT IN (SELECT content_id FROM badge_file)
                    AND id NOT IN (SELECT content_id FROM badge_document)
                    AND id NOT IN (SELECT payload_id FROM badge)
                    AND sha256 NOT IN (SELECT artwork FROM content WHERE artwork IS NOT NULL))sql")) {
            SQLite::Statement select(m_database, R"sql(
                SELECT content.bytes, artwork.bytes
                FROM content LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork
                WHERE content.id = :id)sql");
            sql::bind(select, ":id", content);
            if (!select.executeStep())
                continue;
            const QByteArray bytes = rows::wholeBytes(select, 0);
            select.reset();
            adopt({ 0, bytes, madeUpName(bytes), m_now });
        }
    }

    void adopt(const File& file)
    {
        const Result<QList<Badge>> badges = m_badgesIn(file.bytes);
        for (const Badge& badge : badges ? *badges : QList<Badge>())
            adopt(file, badge, badges->size() == 1);
    }

    void adopt(const File& file, const Badge& badge, bool isOnlyOne)
    {
        const VerificationReport report = rows::readReport(m_database, file.badge).value_or(unchecked(m_now));
        const NewBadge added { .fileName = file.name, .file = file.bytes, .badge = badge, .report = report };
        if (const std::optional<BadgeId> there = findBadge(added)) {
            if (file.badge == 0 && holds(*there, badge.payload))
                return;
            SQLite::Statement update(m_database, R"sql(
                UPDATE badge SET payload_id = :payload
                WHERE id = :id AND payload_id NOT IN (SELECT id FROM content))sql");
            sql::bind(update, ":payload", rows::contentId(m_database, badge.payload));
            sql::bind(update, ":id", *there);
            update.exec();
            rows::insertFile(m_database, *there, file.name, file.bytes, file.addedAt);
            return;
        }
        insertWithFile(added, isOnlyOne ? file.badge : 0, file.addedAt);
    }

    std::optional<BadgeId> findBadge(const NewBadge& badge)
    {
        SQLite::Statement select(m_database, "SELECT id FROM badge WHERE same_key = :key OR same_key = :other");
        sql::bind(select, ":key", rows::sameKey(badge.badge, badge.report));
        sql::bind(select, ":other", sameBadgeKey(badge.badge));
        return sql::number(select);
    }

    /// Whether one of the badge's files holds that very credential: then its bytes are no file of their own.
    bool holds(BadgeId id, const QByteArray& payload)
    {
        return std::ranges::any_of(filesOf(id), [&](const File& file) {
            const Result<QList<Badge>> badges = m_badgesIn(file.bytes);
            return badges && std::ranges::any_of(*badges, [&](const Badge& badge) { return badge.payload == payload; });
        });
    }

    void insertWithFile(NewBadge badge, BadgeId wanted, const QDateTime& addedAt)
    {
        const bool isOthers = badge.report.check(CheckKind::Recipient).answer == Answer::No;
        badge.place = isOthers ? Place::ToConfirm : Place::MyBadges;
        BadgeId id = rows::insertBadge(m_database, rows::sameKey(badge.badge, badge.report), badge, addedAt);
        if (wanted > 0 && !exists(wanted)) { // what else refers to it finds it again
            m_database.exec("UPDATE badge SET id = " + std::to_string(wanted) + " WHERE id = " + std::to_string(id));
            id = wanted;
        }
        rows::insertFile(m_database, id, badge.fileName, badge.file, addedAt);
    }

    QList<BadgeId> withoutPayload()
    {
        return ids("SELECT id FROM badge WHERE payload_id NOT IN (SELECT id FROM content)");
    }

    void restorePayloads()
    {
        for (const BadgeId id : withoutPayload()) {
            for (const File& file : filesOf(id)) {
                const Result<QList<Badge>> badges = m_badgesIn(file.bytes);
                if (!badges || badges->size() != 1)
                    continue;
                SQLite::Statement update(m_database, "UPDATE badge SET payload_id = :payload WHERE id = :id");
                sql::bind(update, ":payload", rows::contentId(m_database, badges->constFirst().payload));
                sql::bind(update, ":id", id);
                update.exec();
                break;
            }
        }
    }

    void giveUpBadgesWithoutPayload()
    {
        for (const BadgeId id : withoutPayload()) {
            SQLite::Statement select(m_database, "SELECT name FROM badge WHERE id = :id");
            sql::bind(select, ":id", id);
            select.executeStep();
            m_lost.append({ id, sql::text(select.getColumn(0)) });
            select.reset();
            m_database.exec("DELETE FROM badge WHERE id = " + std::to_string(id));
        }
        for (const NamedBadge& file : m_lostFiles) {
            const auto isFile = [&](const NamedBadge& lost) { return lost.id == file.id; };
            if (!exists(file.id) && std::ranges::none_of(m_lost, isFile))
                m_lost.append(file);
        }
    }

    /// The credential is there, and the picture around it is not.
    void giveFiles()
    {
        for (const BadgeId id : ids("SELECT id FROM badge WHERE id NOT IN (SELECT badge_id FROM badge_file)")) {
            SQLite::Statement select(
                m_database, "SELECT bytes FROM badge JOIN content ON content.id = payload_id WHERE badge.id = :id");
            sql::bind(select, ":id", id);
            if (!select.executeStep())
                continue;
            const QByteArray payload = sql::blob(select.getColumn(0));
            select.reset();
            rows::insertFile(m_database, id, madeUpName(payload), payload, m_now);
            markPart(u"badge_file"_s);
        }
    }

    void giveReports()
    {
        for (const BadgeId id : ids("SELECT id FROM badge WHERE id NOT IN (SELECT badge_id FROM report)")) {
            rows::writeReport(m_database, id, unchecked(m_now));
            markPart(u"report"_s);
        }
    }

    /// Rows that refer to others which are not there, in every table; those of badges that are lost go with them.
    void removeDangling()
    {
        const QList<Table> tables = tablesOf(m_database);
        bool found = true;
        while (found) { // one may have been what another referred to
            found = false;
            for (const Table& table : tables)
                found = (table.isOurs && removeDanglingIn(table)) || found;
        }
    }

    bool removeDanglingIn(const Table& table)
    {
        SQLite::Statement keys(
            m_database, "SELECT \"table\", \"from\", coalesce(\"to\", 'id') FROM pragma_foreign_key_list(?)");
        keys.bind(1, table.name.toStdString());
        bool found = false;
        while (keys.executeStep())
            found = removeDangling(table, keys.getColumn(1), keys.getColumn(0), keys.getColumn(2)) || found;
        return found;
    }

    bool removeDangling(
        const Table& table, const std::string& column, const std::string& parent, const std::string& parentColumn)
    {
        const std::string name = table.name.toStdString();
        const std::string isDangling = " WHERE " + column + " NOT IN (SELECT " + parentColumn + " FROM " + parent + ")";
        const QList<BadgeId> missing = ids(("SELECT DISTINCT " + column + " FROM " + name + isDangling).c_str());
        if (missing.isEmpty())
            return false;
        const auto isLost = [&](BadgeId id) {
            return parent == "badge"
                && std::ranges::any_of(m_lost, [&](const NamedBadge& lost) { return lost.id == id; });
        };
        if (!std::ranges::all_of(missing, isLost))
            markPart(table.name);
        const bool mayStay = std::ranges::any_of(table.columns,
            [&](const Table::Column& one) { return one.name == column && one.mayBeNull && !one.isRowid; });
        m_database.exec(mayStay ? "UPDATE " + name + " SET " + column + " = NULL" + isDangling
                                : "DELETE FROM " + name + isDangling);
        return true;
    }

    void forgetWhatWasDerived()
    {
        m_database.exec("DELETE FROM badge_text; DELETE FROM badge_skill;"
                        "DELETE FROM derivation; INSERT INTO derivation VALUES (0);");
    }

    Recovery result()
    {
        Recovery recovery;
        recovery.lost = m_lost;
        recovery.mayBeMoreLost = m_incomplete.contains(u"badge"_s) && m_incomplete.contains(u"badge_file"_s);
        std::ranges::sort(m_parts);
        recovery.parts = m_parts;
        return recovery;
    }

    sql::Connection& m_database;
    const QSet<QString>& m_incomplete;
    const CarrierReader& m_badgesIn;
    QDateTime m_now;
    QList<NamedBadge> m_lostFiles; ///< the badge that each was of, and its name
    QList<NamedBadge> m_lost;
    QList<BackpackPart> m_parts;
};

} // namespace

Recovery rebuild(
    sql::Connection& database, const QSet<QString>& incomplete, const CarrierReader& badgesIn, const QDateTime& now)
{
    return Rebuilding(database, incomplete, badgesIn, now).run();
}

} // namespace besace::salvage
