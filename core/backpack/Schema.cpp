#include "core/backpack/Schema.h"

#include "core/backpack/Sql.h"
#include "core/base/Files.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace besace::schema {

namespace {

// One entry a version, each applied in one transaction. An entry that was published never changes: files made with it
// are out there.
constexpr std::array migrations {
    // 1: badges, the files that hold them, what was found about them, and the person's own order
    R"sql(
    -- Bytes, each kept once: the same picture or issuer profile stands behind many badges.
    CREATE TABLE content (
        id INTEGER PRIMARY KEY,
        sha256 BLOB NOT NULL UNIQUE,
        bytes BLOB NOT NULL
    );

    -- name to valid_until are derived from payload and documents, for lists.
    CREATE TABLE badge (
        id INTEGER PRIMARY KEY AUTOINCREMENT, -- a number that was shown is never given to another badge
        same_key BLOB NOT NULL UNIQUE, -- equal for two files of the same award
        payload_id INTEGER NOT NULL REFERENCES content(id),
        hosted_url TEXT NOT NULL, -- where it was found: a 0.5 assertion does not say so itself
        credential_id TEXT NOT NULL,
        name TEXT NOT NULL,
        name_order TEXT NOT NULL, -- without accents and case
        issuer_name TEXT NOT NULL,
        issuer_order TEXT NOT NULL,
        issuer_domain TEXT NOT NULL,
        issued_on INTEGER, -- instants are milliseconds since 1970, UTC
        valid_until INTEGER,
        added_at INTEGER NOT NULL,
        place INTEGER NOT NULL CHECK (place IN (0, 1)) -- my badges, to confirm
    );
    CREATE INDEX badge_credential_id ON badge(credential_id);
    CREATE INDEX badge_payload_id ON badge(payload_id);

    CREATE TABLE badge_file (
        id INTEGER PRIMARY KEY, -- the order of adding
        badge_id INTEGER NOT NULL REFERENCES badge(id) ON DELETE CASCADE,
        content_id INTEGER NOT NULL REFERENCES content(id),
        name TEXT NOT NULL,
        added_at INTEGER NOT NULL,
        UNIQUE (badge_id, content_id)
    );
    CREATE INDEX badge_file_content_id ON badge_file(content_id);

    -- What the issuer's site answered on the day of the check.
    CREATE TABLE badge_document (
        id INTEGER PRIMARY KEY, -- the order of asking
        badge_id INTEGER NOT NULL REFERENCES badge(id) ON DELETE CASCADE,
        content_id INTEGER NOT NULL REFERENCES content(id),
        url TEXT NOT NULL,
        status INTEGER NOT NULL,
        content_type TEXT NOT NULL
    );
    CREATE INDEX badge_document_badge_id ON badge_document(badge_id);
    CREATE INDEX badge_document_content_id ON badge_document(content_id);

    CREATE TABLE report (
        badge_id INTEGER PRIMARY KEY REFERENCES badge(id) ON DELETE CASCADE,
        checked_at INTEGER NOT NULL,
        online INTEGER NOT NULL,
        answers TEXT NOT NULL, -- JSON: [answer, reason] of each check, in the checks' fixed order
        details TEXT NOT NULL, -- JSON: the same order
        genuine_at INTEGER -- the last check that answered yes to integrity; forgotten at a no
    );

    -- rowid is badge.id
    CREATE VIRTUAL TABLE badge_text USING fts5 (
        name, organisation, skills, description, criteria, tags, year,
        tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
    );

    CREATE TABLE collection (
        id INTEGER PRIMARY KEY, -- the order of making
        name TEXT NOT NULL UNIQUE
    );
    CREATE TABLE collection_badge (
        collection_id INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
        badge_id INTEGER NOT NULL REFERENCES badge(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        PRIMARY KEY (collection_id, badge_id)
    ) WITHOUT ROWID;
    CREATE INDEX collection_badge_badge_id ON collection_badge(badge_id);

    CREATE TABLE identity (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE);
    CREATE TABLE known_issuer (id INTEGER PRIMARY KEY, issuer TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
    )sql",

    // 2: who answered, and when; what a check found beside its six answers, and what was new in it
    R"sql(
    ALTER TABLE badge_document ADD COLUMN asked TEXT NOT NULL DEFAULT ''; -- the address asked, where another answered
    ALTER TABLE badge_document ADD COLUMN asked_at INTEGER;
    ALTER TABLE badge_document ADD COLUMN certificate BLOB NOT NULL DEFAULT x''; -- SHA-256
    ALTER TABLE badge_document ADD COLUMN etag BLOB NOT NULL DEFAULT x'';
    ALTER TABLE badge_document ADD COLUMN last_modified BLOB NOT NULL DEFAULT x'';
    CREATE INDEX badge_document_url ON badge_document(url);
    -- Documents were written when the badge was proved, or when it came in.
    UPDATE badge_document SET asked_at = (
        SELECT coalesce(genuine_at, checked_at) FROM report WHERE report.badge_id = badge_document.badge_id);

    ALTER TABLE report ADD COLUMN notes TEXT NOT NULL DEFAULT '[]'; -- JSON: [code, detail] of each
    ALTER TABLE report ADD COLUMN changes TEXT NOT NULL DEFAULT '[]'; -- JSON: [code, detail] of each
    ALTER TABLE report ADD COLUMN changed_at INTEGER; -- the check that found the changes
    )sql",

    // 3: what became of each endorsement
    R"sql(
    -- JSON, for each: [SHA-256 of its payload, its id, whether it is about this, [[answer, code, detail] of 4 checks]]
    ALTER TABLE report ADD COLUMN endorsements TEXT NOT NULL DEFAULT '[]';
    )sql",
};

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

quint32 headerField(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Error notOurs() { return { Error::Code::Unsupported, u"not a backpack"_s }; }

int pragma(SQLite::Database& database, const std::string& name)
{
    return database.execAndGet("PRAGMA " + name).getInt();
}

bool isEmpty(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

/// The version of the open database, 0 for an empty one.
Result<int> currentVersion(SQLite::Database& database)
{
    const int found = pragma(database, "user_version");
    const int owner = pragma(database, "application_id");
    if (found == 0 && owner == 0 && isEmpty(database))
        return 0;
    if (owner != applicationId || found < 1)
        return notOurs();
    if (found > version())
        return tooNew(found);
    return found;
}

void apply(SQLite::Database& database, int toVersion)
{
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec(migration(toVersion));
    database.exec("PRAGMA user_version = " + std::to_string(toVersion));
}

/// One step, in one transaction. Another process may have taken it since we looked.
void step(SQLite::Database& database, int toVersion)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    if (pragma(database, "user_version") >= toVersion)
        return;
    apply(database, toVersion);
    transaction.commit();
}

} // namespace

int version() { return static_cast<int>(migrations.size()); }

const char* migration(int toVersion) { return migrations.at(static_cast<size_t>(toVersion - 1)); }

void make(SQLite::Database& database, int toVersion)
{
    for (int next = 1; next <= toVersion; ++next)
        apply(database, next);
}

Error tooNew(qint64 found)
{
    return { Error::Code::Unsupported, u"backpack version %1, this program knows %2"_s.arg(found).arg(version()) };
}

Result<FileKind> fileKind(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return FileKind::None;
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return Error { Error::Code::CannotRead, path };
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || headerField(header, applicationIdAt) != applicationId)
        return FileKind::Foreign;
    return headerField(header, userVersionAt) > static_cast<quint32>(version()) ? FileKind::Newer : FileKind::Ours;
}

Result<bool> isBackpack(const QString& path)
{
    const Result<FileKind> kind = fileKind(path);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case FileKind::None:
        return false;
    case FileKind::Ours:
        return true;
    case FileKind::Newer:
        return Error { Error::Code::Unsupported, u"of a newer version"_s };
    case FileKind::Foreign:
        break;
    }
    return notOurs();
}

Result<void> migrate(SQLite::Database& database)
{
    const Result<int> from = currentVersion(database);
    if (!from)
        return from.error();
    for (int next = *from + 1; next <= version(); ++next)
        step(database, next);
    return {};
}

} // namespace besace::schema
