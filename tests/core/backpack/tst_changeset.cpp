#include "core/backpack/Changeset.h"

#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace;
using namespace besace::samples;

/// The changes that we write ourselves, beside those that SQLite records of the same.
class tst_Changeset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takenOutOfTrash_data();
    void takenOutOfTrash();
};

void tst_Changeset::takenOutOfTrash_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QDateTime>("trashedAt");
    QTest::newRow("usual") << qint64(1) << now();
    QTest::newRow("a large number") << qint64(0x0102030405060708) << now().addMSecs(1);
    QTest::newRow("before 1970") << qint64(7) << at(u"1969-01-01T00:00:00Z"_s);
}

void tst_Changeset::takenOutOfTrash()
{
    QFETCH(qint64, id);
    QFETCH(QDateTime, trashedAt);
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(
        "CREATE TABLE badge (id INTEGER PRIMARY KEY, name TEXT, trashed_at INTEGER, year INTEGER);"
        "CREATE TABLE collection (id INTEGER PRIMARY KEY);"
        "CREATE TABLE collection_badge (collection_id INTEGER PRIMARY KEY, badge_id INTEGER);"
        "CREATE TABLE tag (badge_id INTEGER PRIMARY KEY); CREATE TABLE story (badge_id INTEGER PRIMARY KEY);"
        "CREATE TABLE own_skill (badge_id INTEGER PRIMARY KEY); CREATE TABLE identity (id INTEGER PRIMARY KEY);"
        "CREATE TABLE known_issuer (id INTEGER PRIMARY KEY);");
    SQLite::Statement insert(database, "INSERT INTO badge VALUES (?, 'Souder', ?, 2025)");
    insert.bind(1, static_cast<int64_t>(id));
    insert.bind(2, static_cast<int64_t>(trashedAt.toMSecsSinceEpoch()));
    insert.exec();

    sqlite3_session* session = changeset::begin(database);
    database.exec("UPDATE badge SET trashed_at = NULL");
    const QByteArray recorded = changeset::changes(database, session);
    changeset::end(session);
    QVERIFY(!recorded.isEmpty());
    QCOMPARE(changeset::takenOutOfTrash(database, { { id, trashedAt } }).toHex(' '), recorded.toHex(' '));
    QVERIFY(changeset::takenOutOfTrash(database, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Changeset)
#include "tst_changeset.moc"
