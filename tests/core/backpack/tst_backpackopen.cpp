#include "core/backpack/Schema.h"
#include "core/backpack/Soundness.h"
#include "core/base/BackpackMarks.h"
#include "core/base/Files.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include "tests/support/RawFile.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

using namespace besace;
using namespace besace::samples;

/// Which files are opened, which are refused, and what becomes of them.
class tst_BackpackOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFile();
    void emptyFile();
    void refusedUntouched_data();
    void refusedUntouched();
    void newerVersionLeftByAnotherProgram();
    void cannotBeMade_data();
    void cannotBeMade();
    void pulledOut_isNotMadeAnew();
    void readOnlyFile();
    void damagedFile();
    void version1();
    void version2();
    void version3();
    void version4();
    void version5();
    void schemasNeverChange_data();
    void schemasNeverChange();
    void digestIsThatOfTheSchema();

private:
    QString filePath(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray bytesOf(const QString& path) { return readFile(path, 1'000'000).value(); }

void makeDatabase(const QString& path, const QByteArray& statements)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + statements.toStdString() + ";COMMIT");
}

QByteArray sqlOfVersion(int version) { return bytesOf(QStringLiteral(TEST_DATA "/version-%1.sql").arg(version)); }

QStringList schemaOf(const QString& path)
{
    const SQLite::Database database(path.toStdString());
    SQLite::Statement select(
        database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name");
    QStringList found;
    while (select.executeStep())
        found.append(QString::fromStdString(select.getColumn(0).getString()).simplified());
    return found;
}

} // namespace

void tst_BackpackOpen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_BackpackOpen::newFile()
{
    const QString path = filePath(u"a/b/é.besace"_s);
    QVERIFY(Backpack::open(path));
    SQLite::Database database(path.toStdString());
    QCOMPARE(database.execAndGet("PRAGMA application_id").getInt(), int(marks::applicationId));
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), schema::version());
    QCOMPARE(database.execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
    QCOMPARE(database.execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
    QVERIFY(Backpack::open(path)); // and again
}

void tst_BackpackOpen::emptyFile()
{
    const QString path = filePath(u"empty"_s);
    QVERIFY(overwriteRaw(path, {}));
    QVERIFY(Backpack::open(path));
}

void tst_BackpackOpen::refusedUntouched_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another program's database")
        << QByteArray("CREATE TABLE t (a); INSERT INTO t VALUES (1)") << QByteArray();
    QTest::newRow("another program's database, marked as such")
        << QByteArray("PRAGMA application_id = 7; PRAGMA user_version = 1; CREATE TABLE t (a)") << QByteArray();
    QTest::newRow("a newer version of ours")
        << QByteArray("PRAGMA application_id = 1114857827; PRAGMA user_version = 999; CREATE TABLE badge (a)")
        << QByteArray();
    QTest::newRow("version 0 that is not empty")
        << QByteArray("PRAGMA application_id = 1114857827; CREATE TABLE t (a)") << QByteArray();
    QTest::newRow("text") << QByteArray() << QByteArray("This is no database, whatever it is called.");
    QTest::newRow("a picture") << QByteArray() << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, '\0');
    QTest::newRow("SQLite's first bytes and no more") << QByteArray() << QByteArray("SQLite format 3\0", 16);
}

void tst_BackpackOpen::refusedUntouched()
{
    QFETCH(QByteArray, statements);
    QFETCH(QByteArray, bytes);
    const QString path = filePath(u"file"_s);
    if (bytes.isEmpty())
        makeDatabase(path, statements);
    else
        QVERIFY(overwriteRaw(path, bytes));
    const QByteArray before = bytesOf(path);

    const auto opened = Backpack::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Unsupported);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"file"_s });
}

/// A newer program was stopped before its work, in the write-ahead log, came into the file.
void tst_BackpackOpen::newerVersionLeftByAnotherProgram()
{
    const QString path = filePath(u"ours"_s);
    QVERIFY(Backpack::open(path));
    const QString copy = filePath(u"copy"_s);
    {
        SQLite::Database newer(path.toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA user_version = 999");
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    }
    const QByteArray before = bytesOf(copy);
    const QByteArray log = bytesOf(copy + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const auto opened = Backpack::open(copy);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Unsupported);
    QCOMPARE(bytesOf(copy), before);
    QCOMPARE(bytesOf(copy + u"-wal"_s), log);
}

void tst_BackpackOpen::cannotBeMade_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("below a file") << u"plain/b.besace"_s << Error::Code::CannotWrite;
    QTest::newRow("a folder of that name") << u"folder"_s << Error::Code::CannotRead;
    QTest::newRow("no name") << QString() << Error::Code::CannotWrite;
    QTest::newRow("in a folder that may only be read") << u"locked/b.besace"_s << Error::Code::NotAllowed;
    QTest::newRow("in a folder that nobody may write to") << u"/proc/b.besace"_s << Error::Code::CannotWrite;
}

void tst_BackpackOpen::cannotBeMade()
{
    QFETCH(QString, path);
    QFETCH(Error::Code, code);
    QVERIFY(writeFile(filePath(u"plain"_s), "text"));
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"locked"_s));
    QVERIFY(QFile::setPermissions(filePath(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
    if (path.startsWith(u"locked"_s) && geteuid() == 0)
        QSKIP("root may write everywhere");
    const bool isRelative = !path.isEmpty() && !path.startsWith(u'/');
    const auto opened = Backpack::open(isRelative ? filePath(path) : path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

/// What is left of a USB key: the folder it stood in. A job of the window that still has it open makes nothing there.
void tst_BackpackOpen::pulledOut_isNotMadeAnew()
{
    const QString folder = filePath(u"key"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::link(folder, filePath(u"link"_s)));
    std::optional<Backpack> open = Backpack::open(filePath(u"link/mine.besace"_s)).value();
    QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
    for (const QString& path : { folder + u"/mine.besace"_s, filePath(u"link/mine.besace"_s) }) {
        const Result<Backpack> again = Backpack::open(path);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::Gone);
    }
    QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    open.reset();
    QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(Backpack::open(folder + u"/mine.besace"_s)); // a new one is made for whoever wants one
}

void tst_BackpackOpen::readOnlyFile()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    const QString path = filePath(u"b.besace"_s);
    {
        Backpack backpack = std::move(Backpack::open(path)).value();
        QVERIFY(backpack.add(newBadge(), now()));
    }
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    auto backpack = Backpack::open(path);
    QVERIFY(backpack);
    QCOMPARE(*backpack->count({}, now()), 1);
    QCOMPARE(backpack->addIdentity(u"alex@example.org"_s).error().code, Error::Code::NotAllowed);
}

/// Whatever stands in the file: an answer or an error, never a crash.
void tst_BackpackOpen::damagedFile()
{
    const QString whole = filePath(u"whole"_s);
    {
        Backpack backpack = std::move(Backpack::open(whole)).value();
        for (int i = 0; i < 30; ++i)
            QVERIFY(backpack.add(newBadge({ .id = u"urn:uuid:%1"_s.arg(i) }), now()));
        QVERIFY(backpack.createCollection(u"c"_s));
    }
    const QByteArray bytes = readFile(whole, 10'000'000).value();
    QRandomGenerator random(20260312);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 40; ++i)
            damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
        if (round % 5 == 0)
            damaged.truncate(random.bounded(damaged.size()));
        const QString path = filePath(QString::number(round));
        QVERIFY(overwriteRaw(path, damaged));
        auto backpack = Backpack::open(path);
        refused += backpack ? 0 : 1;
        if (!backpack)
            continue;
        const auto list = backpack->list({ .text = u"esprit"_s }, now());
        const auto all = backpack->list({}, now());
        for (const BadgeSummary& badge : all ? *all : QList<BadgeSummary>()) {
            (void)backpack->badge(badge.id);
            (void)backpack->files(badge.id);
        }
        (void)backpack->add(newBadge({ .id = u"urn:uuid:new"_s }), now());
        (void)backpack->addToCollection(u"c"_s, 1);
        (void)backpack->remove(1);
        (void)backpack->clear();
    }
    QVERIFY(refused < 150);
}

void tst_BackpackOpen::version1()
{
    const QString path = filePath(u"v1.besace"_s);
    makeDatabase(path, sqlOfVersion(1));
    const auto backpack = Backpack::open(path);
    QVERIFY(backpack);
    const auto list = backpack->list({ .text = u"equipe"_s }, now());
    QCOMPARE(list->size(), 1);
    const BadgeSummary& summary = list->constFirst();
    QCOMPARE(summary.id, 12);
    QCOMPARE(summary.name, u"Esprit d'équipe"_s);
    QCOMPARE(summary.state, State::IssuerUnknown);
    QCOMPARE(summary.issuedOn, at(u"2025-03-12T00:00:00Z"_s));
    QCOMPARE(summary.collections, 1);
    const auto files = backpack->files(12);
    QCOMPARE(files->size(), 2);
    QCOMPARE(files->at(0), (StoredFile { u"badge.json"_s, "{\"id\":\"urn:uuid:v1\"}" }));
    QCOMPARE(files->at(1), (StoredFile { u"badge.png"_s, QByteArray("\x89PNG\0\xff", 6) }));
    const auto copy = backpack->keptCopy(12);
    QCOMPARE(copy->size(), 1);
    QCOMPARE(copy->constFirst().document.body, QByteArray("a page"));
    QCOMPARE(copy->constFirst().askedAt, at(u"2026-03-12T14:05:00Z"_s)); // the day of the check
    QCOMPARE(*backpack->identities(), QStringList { u"alex@example.org"_s });
    QCOMPARE(backpack->knownIssuers()->constFirst().name, u"Mairie"_s);
    QCOMPARE(backpack->collections()->constFirst(), (Collection { u"Pour l'accueil"_s, 1 }));
}

void tst_BackpackOpen::version2()
{
    const QString path = filePath(u"v2.besace"_s);
    makeDatabase(path, sqlOfVersion(2));
    const auto backpack = Backpack::open(path);
    QVERIFY(backpack);
    const auto copy = backpack->keptCopy(12);
    QCOMPARE(copy->size(), 1);
    const KeptDocument kept = copy->constFirst();
    QCOMPARE(kept.document,
        (Document { u"https://issuer.example/1"_s, 200, u"text/plain"_s, "a page", u"https://issuer.example/a"_s,
            "\xc0\xff\xee", "\"v1\"*", "monday" }));
    QCOMPARE(kept.askedAt, at(u"2026-03-12T14:05:00Z"_s));
    QCOMPARE(kept.sha256.toHex(), QByteArray("9a8eeff1d0bc6b9b7acf170b1168d6d07f193dc770d4c1864b03e48d775e8d1a"));
    QCOMPARE(*backpack->earlierAnswer(u"https://issuer.example/1"_s), kept.document);
    const auto stored = backpack->badge(12);
    QCOMPARE(stored->report.notes.constFirst().code, u"hosted-moved"_s);
    QCOMPARE(stored->changes, (QList<Change> { { u"issuer-renamed"_s, u"Ville → Mairie"_s } }));
    QCOMPARE(stored->summary.changedAt, at(u"2026-03-12T14:05:00Z"_s));
    QCOMPARE(stored->documents, 1);
}

void tst_BackpackOpen::version3()
{
    const QString path = filePath(u"v3.besace"_s);
    makeDatabase(path, sqlOfVersion(3));
    auto backpack = Backpack::open(path);
    QVERIFY(backpack);
    const VerificationReport report = backpack->badge(12)->report;
    QCOMPARE(report.endorsements.size(), 1);
    const EndorsementReport& endorsement = report.endorsements.constFirst();
    QCOMPARE(endorsement.sha256, QByteArray("\xc0\xff\xee"));
    QCOMPARE(endorsement.id, u"urn:uuid:e1"_s);
    QCOMPARE(endorsement.integrity, reasons::because("signature-valid", u"key"_s));
    QCOMPARE(endorsement.issuer, reasons::because("issuer-not-on-list", u"did:key:z6Mk"_s));
    QVERIFY(endorsement.isConfirmed());
    QVERIFY(backpack->setReport(12, report));
    QCOMPARE(backpack->badge(12)->report.endorsements, report.endorsements);
}

void tst_BackpackOpen::version4()
{
    const QString path = filePath(u"v4.besace"_s);
    makeDatabase(path, sqlOfVersion(4));
    auto backpack = Backpack::open(path);
    QVERIFY(backpack);
    const auto trashed = backpack->list({ .text = u"patience ete"_s, .inTrash = true }, now());
    QCOMPARE(trashed->size(), 1);
    QCOMPARE(trashed->constFirst().trashedAt, at(u"2026-03-12T14:05:00Z"_s));
    QCOMPARE(backpack->badge(12)->own,
        (OwnWords { { u"été"_s }, { u"J'ai soudé."_s, u"À l'atelier"_s, {} }, { { u"Patience"_s } } }));
    QCOMPARE(*backpack->collections(),
        (QList<Collection> { { u"Pour l'accueil"_s, 0 }, { u"En ville"_s, 0, u"Pour l'accueil"_s } }));
    QVERIFY(backpack->restore({ 12 }));
    QCOMPARE(backpack->list({ .states = { State::IssuerUnknown }, .years = { 2025 } }, now())->size(), 1);
}

void tst_BackpackOpen::version5()
{
    const QString path = filePath(u"v5.besace"_s);
    makeDatabase(path, sqlOfVersion(5));
    const auto backpack = Backpack::open(path);
    QVERIFY(backpack);
    const auto files = backpack->files(12);
    QCOMPARE(files->size(), 2);
    QCOMPARE(files->at(1), (StoredFile { u"badge.png"_s, QByteArray("\x89PNG\0\xff", 6) }));
    QCOMPARE(backpack->fileEntries(12)->at(1).size, 6);
    Progress progress;
    QVERIFY(checkBackpack(path, Depth::Full, progress)->isSound());
}

void tst_BackpackOpen::schemasNeverChange_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schema::version(); ++version)
        QTest::addRow("version %d", version) << version;
}

/// Files of every version are out there: the migrations that make them must go on making the same.
void tst_BackpackOpen::schemasNeverChange()
{
    QFETCH(int, version);
    makeDatabase(filePath(u"fixture"_s), sqlOfVersion(version));
    QByteArray migrations;
    for (int step = 1; step <= version; ++step)
        migrations += schema::migration(step);
    makeDatabase(filePath(u"made"_s), migrations);
    QCOMPARE(schemaOf(filePath(u"made"_s)), schemaOf(filePath(u"fixture"_s)));
}

void tst_BackpackOpen::digestIsThatOfTheSchema()
{
    SQLite::Database made(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    schema::make(made, schema::version());
    QCOMPARE(schema::digest(schema::declarations(made)), schema::digestMade.toByteArray());
}

QTEST_GUILESS_MAIN(tst_BackpackOpen)
#include "tst_backpackopen.moc"
