#include "core/backpack/Soundness.h"

#include "core/backpack/Connection.h"
#include "core/backpack/ContentRows.h"
#include "core/backpack/PageFile.h"
#include "core/backpack/Salvage.h"
#include "core/backpack/Schema.h"
#include "core/backpack/SealedFiles.h"
#include "core/backpack/Sql.h"
#include "core/crypto/Digest.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int busyTimeoutMs = 10'000;
constexpr int mostProblemsNamed = 20; ///< of one kind; the first ones tell enough
constexpr int rowsBetweenLooks = 64; ///< at whether to stop

schema::Declarations declarationsMade(int version)
{
    SQLite::Database made(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    schema::make(made, version);
    return schema::declarations(made);
}

class Checking {
public:
    Checking(SQLite::Database& database, Progress& progress, Soundness& found, bool& isGone)
        : m_database(database)
        , m_progress(progress)
        , m_found(found)
        , m_isGone(isGone)
    {
    }

    void light()
    {
        m_found.version = m_database.execAndGet("PRAGMA user_version").getInt();
        if (m_found.version > schema::version())
            return; // its tables are its own
        if (m_found.version < 1 && schema::declarations(m_database).isEmpty())
            return; // its making was undone: there never was anything in it
        if (m_found.version < 1)
            return problem(u"structure"_s, u"no version"_s);
        schemaText();
    }

    void full(Share share)
    {
        if (share != Share::Index) {
            structure();
            references();
        }
        if (share != Share::Pages)
            searchIndex();
        if (share != Share::Index)
            bytes();
        m_found.badges = m_database.execAndGet("SELECT count(*) FROM badge").getInt();
        m_found.files = m_database.execAndGet("SELECT count(*) FROM badge_file").getInt();
    }

private:
    void problem(const QString& code, const QString& where)
    {
        m_isGone = m_isGone || sql::isGone(errno); // the library takes a page that it cannot read for a bad one
        const auto isSame = [&](const QString& text) { return text.startsWith(code); };
        if (std::ranges::count_if(m_found.problems, isSame) < mostProblemsNamed)
            m_found.problems.append(code + u": "_s + where);
    }

    /// A damaged name of a column is a name like any other, to SQLite.
    void schemaText()
    {
        const schema::Declarations there = schema::declarations(m_database);
        if (m_found.version == schema::version() && schema::digest(there) == schema::digestMade)
            return; // as nearly always: to make them anew is a third of the work of opening a small backpack
        const schema::Declarations expected = declarationsMade(m_found.version);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            if (there.value(it.key()) != it.value())
                problem(u"structure"_s, it.key());
        }
    }

    void structure()
    {
        SQLite::Statement check(m_database, "PRAGMA integrity_check(" + std::to_string(mostProblemsNamed) + ")");
        while (check.executeStep()) {
            if (const QString answer = sql::text(check.getColumn(0)); answer != u"ok"_s)
                problem(u"structure"_s, answer);
        }
    }

    void references()
    {
        SQLite::Statement check(m_database, "PRAGMA foreign_key_check");
        while (check.executeStep())
            problem(u"references"_s, sql::text(check.getColumn(0)) + u' ' + sql::text(check.getColumn(1)));
        SQLite::Statement lone(m_database, R"sql(
            SELECT id FROM badge
            WHERE id NOT IN (SELECT badge_id FROM badge_file) OR id NOT IN (SELECT badge_id FROM report))sql");
        while (lone.executeStep())
            problem(u"badge-without-file"_s, sql::text(lone.getColumn(0)));
    }

    /// After a migration the index is still to be made: a program may have been stopped there.
    bool isIndexed()
    {
        return !m_database.tableExists("derivation")
            || m_database.execAndGet("SELECT max(version) FROM derivation").getInt() > 0;
    }

    /// The index is asked by what looks like a change of it; it is none.
    void searchIndex()
    {
        if (sqlite3_db_readonly(m_database.getHandle(), "main") != 0)
            return;
        try {
            m_database.exec("INSERT INTO badge_text(badge_text) VALUES ('integrity-check')");
        } catch (const SQLite::Exception& exception) {
            if ((exception.getErrorCode() & 0xff) != SQLITE_CORRUPT)
                throw;
            problem(u"search"_s, QString::fromUtf8(exception.what()));
        }
        if (!isIndexed())
            return;
        SQLite::Statement missing(
            m_database, "SELECT count(*) FROM badge WHERE id NOT IN (SELECT rowid FROM badge_text)");
        if (const qint64 count = sql::number(missing).value_or(0); count > 0)
            problem(u"search"_s, u"%1 badges are not in the index"_s.arg(count));
    }

    void bytes()
    {
        const int total = m_database.execAndGet("SELECT count(*) FROM content").getInt();
        SQLite::Statement select(m_database,
            rows::hasArtwork(m_database)
                ? "SELECT content.id, content.sha256, content.bytes, artwork.bytes FROM content"
                  " LEFT JOIN content AS artwork ON artwork.sha256 = content.artwork"
                : "SELECT id, sha256, bytes, NULL FROM content");
        for (int done = 0; select.executeStep(); ++done) {
            if (crypto::sha256(rows::wholeBytes(select, 2)) != sql::blob(select.getColumn(1)))
                problem(u"bytes"_s, sql::text(select.getColumn(0)));
            if (done % rowsBetweenLooks == 0) {
                m_progress.report(done, total);
                if (m_progress.cancelled())
                    return;
            }
        }
    }

    SQLite::Database& m_database;
    Progress& m_progress;
    Soundness& m_found;
    bool& m_isGone; ///< whether the disk did not answer when a problem was found
};

/// Whether the file ends before the place where its header says; as long as a log is left, or a journal that takes back
/// what was begun, it may.
bool isCutShort(const QString& path, const PageFile& pages)
{
    constexpr qsizetype pageCountAt = 28;
    const QByteArray header = pages.page(1);
    if (pages.log().hasFrames || QFileInfo(path + u"-journal"_s).size() > 0 || header.isEmpty())
        return false;
    const qint64 said = qFromBigEndian<quint32>(header.constData() + pageCountAt);
    return pages.fileSize() < said * pages.pageSize();
}

Result<Soundness> lookInside(const QString& path, Depth depth, Share share, Progress& progress, Soundness found)
{
    return sql::guarded<Soundness>(path, [&]() -> Result<Soundness> {
        sql::Connection database(path, SQLite::OPEN_READWRITE, busyTimeoutMs);
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        bool isGone = false;
        database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;");
        try {
            Checking checking(database, progress, found, isGone);
            checking.light();
            if (found.version > schema::version())
                return schema::tooNew(found.version);
            if (depth == Depth::Full && found.version > 0)
                checking.full(share);
        } catch (const SQLite::Exception& exception) {
            const Error error = sql::errorFrom(exception, errno);
            if (error.code != Error::Code::Damaged && error.code != Error::Code::Storage)
                throw;
            found.problems.append(u"structure: "_s + error.detail);
        }
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, path };
        if (isGone)
            return Error { Error::Code::Gone, path };
        return found;
    });
}

} // namespace

Result<Soundness> checkBackpack(const QString& path, Depth depth, Progress& progress, Share share)
{
    const Result<PageFile> pages = PageFile::open(path);
    if (!pages)
        return pages.error();
    Soundness found;
    found.endedCleanly = !pages->log().hasFrames;
    if (const std::shared_ptr<SealedFile> file = sealed::find(path); file && !file->damage().isEmpty()) {
        found.problems.append(u"seal: "_s + file->damage());
        return found;
    }
    if (pages->log().isDamaged)
        found.problems.append(u"log: finished work stands behind a damaged place"_s);
    if (isCutShort(path, *pages))
        found.problems.append(u"cut-short: the file is smaller than its header says"_s);
    const Result<schema::FileKind> kind = schema::fileKind(path);
    if (!kind)
        return kind.error();
    const bool isHeld = *kind != schema::FileKind::Ours && salvage::holdsBackpack(*pages);
    if (const Result<void> read = pages->outcome(); !read)
        return read.error();
    if (*kind == schema::FileKind::Ours)
        return lookInside(path, depth, share, progress, found);
    if (*kind == schema::FileKind::Newer || !isHeld) {
        const Result<bool> isOurs = schema::isBackpack(path);
        return isOurs ? Error { Error::Code::NotFound, path } : isOurs.error();
    }
    found.problems.append(u"structure: the header is not a backpack's"_s);
    return found;
}

} // namespace besace
