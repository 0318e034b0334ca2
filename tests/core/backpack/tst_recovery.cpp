#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Schema.h"
#include "core/base/Files.h"
#include "core/import/ReadSource.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include "tests/support/RawFile.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace;
using namespace besace::samples;

/// How a damaged backpack gives way to a new one. tst_damage does the same at random.
class tst_Recovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundOneIsOpened();
    void headerIsGone();
    void earlierOneStays();
    void emptiedFileComesFromBackup();
    void nothingLeftAndNoBackup();
    void lostBadgeComesFromBackup();
    void deletedBadgeStaysDeleted();
    void damagedLogIsNotPassedOver();
    void interruptedExchangeIsFinished();
    void newerVersionIsRefused();
    void onlyTheIndexIsDamaged();

private:
    QString filePath(const QString& name) const { return m_folder->filePath(name); }
    Result<Opened> open() const { return openBackpack(m_path, { .now = now(), .badgesIn = badgesIn }); }
    void fill() const;
    void overwrite(qint64 at, const QByteArray& bytes) const;
    void makeBackup() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static QByteArray bytesOf(const QString& path) { return readFile(path, 10'000'000).value(); }

void tst_Recovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = filePath(u"b.besace"_s);
}

/// Three badges, the second one tagged and in a collection.
void tst_Recovery::fill() const
{
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    for (int i = 1; i <= 3; ++i)
        QVERIFY(backpack.add(newBadge({ .id = u"urn:uuid:%1"_s.arg(i), .name = u"Badge %1"_s.arg(i) }), now()));
    QVERIFY(backpack.createCollection(u"Atelier"_s));
    QVERIFY(backpack.addToCollection(u"Atelier"_s, 2));
    QVERIFY(backpack.setTags(2, { u"été"_s }));
    QVERIFY(backpack.addIdentity(u"alex@example.org"_s));
}

void tst_Recovery::overwrite(qint64 at, const QByteArray& bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_Recovery::makeBackup() const
{
    Progress progress;
    QVERIFY(makeLocalBackup(m_path, 3, now(), progress));
}

void tst_Recovery::soundOneIsOpened()
{
    fill();
    const Result<Opened> opened = open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(!opened->recovery);
    QVERIFY(opened->endedCleanly);
    QCOMPARE(*opened->backpack.count({}, now()), 3);
}

void tst_Recovery::headerIsGone()
{
    fill();
    overwrite(0, QByteArray(100, 'x'));
    const QByteArray damaged = bytesOf(m_path);
    const Result<Opened> opened = open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->recovery);
    QCOMPARE(opened->recovery->cameThrough,
        (QList<NamedBadge> { { 1, u"Badge 1"_s }, { 2, u"Badge 2"_s }, { 3, u"Badge 3"_s } }));
    QVERIFY(opened->recovery->lost.isEmpty());
    QVERIFY(!opened->recovery->mayBeMoreLost);
    QVERIFY(opened->recovery->parts.isEmpty());
    QCOMPARE(opened->recovery->setAside, filePath(u"b (damaged 2026-03-12).besace"_s));
    QCOMPARE(bytesOf(opened->recovery->setAside), damaged);
    QCOMPARE(names(opened->backpack.list({ .collection = u"Atelier"_s }, now())), QStringList { u"Badge 2"_s });
    QCOMPARE(opened->backpack.badge(2)->own.tags, QStringList { u"été"_s });
    QCOMPARE(*opened->backpack.identities(), QStringList { u"alex@example.org"_s });
    QCOMPARE(*opened->backpack.count({ .text = u"metiers"_s }, now()), 3);
    QCOMPARE(opened->backpack.badge(1)->report, genuine());
    const Result<Opened> again = open();
    QVERIFY(again && !again->recovery);
}

void tst_Recovery::earlierOneStays()
{
    for (int round = 0; round < 3; ++round) {
        fill();
        overwrite(0, QByteArray(100, static_cast<char>('x' + round)));
        const Result<Opened> opened = open();
        QVERIFY(opened && opened->recovery);
    }
    QCOMPARE(bytesOf(filePath(u"b (damaged 2026-03-12).besace"_s)).first(1), "x");
    QCOMPARE(bytesOf(filePath(u"b (damaged 2026-03-12 2).besace"_s)).first(1), "y");
    QCOMPARE(bytesOf(filePath(u"b (damaged 2026-03-12 3).besace"_s)).first(1), "z");
}

void tst_Recovery::emptiedFileComesFromBackup()
{
    fill();
    makeBackup();
    QVERIFY(overwriteRaw(m_path, {}));
    const Result<Opened> opened = open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->recovery);
    QCOMPARE(opened->recovery->fromBackup.size(), 3);
    QCOMPARE(opened->recovery->backup, localBackups(m_path).constFirst().path);
    QCOMPARE(opened->backpack.list({ .collection = u"Atelier"_s }, now())->size(), 1);
    QCOMPARE(*opened->backpack.identities(), QStringList { u"alex@example.org"_s });
    QCOMPARE(bytesOf(opened->recovery->setAside), QByteArray());
}

void tst_Recovery::nothingLeftAndNoBackup()
{
    QVERIFY(overwriteRaw(m_path, "This was a backpack once, or never."));
    QCOMPARE(open().error().code, Error::Code::Unsupported);
    QCOMPARE(bytesOf(m_path), QByteArray("This was a backpack once, or never."));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"b.besace"_s });
}

void tst_Recovery::lostBadgeComesFromBackup()
{
    fill();
    makeBackup();
    const qsizetype at = bytesOf(m_path).indexOf("urn:uuid:2");
    QVERIFY(at > 0);
    overwrite(at, "urn:uuid:X"); // its bytes no longer match their SHA-256
    const Result<Opened> opened = open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->recovery);
    QCOMPARE(opened->recovery->cameThrough, (QList<NamedBadge> { { 1, u"Badge 1"_s }, { 3, u"Badge 3"_s } }));
    QCOMPARE(opened->recovery->fromBackup.size(), 1);
    QCOMPARE(opened->recovery->fromBackup.constFirst().name, u"Badge 2"_s);
    QVERIFY(opened->recovery->lost.isEmpty());
    const auto badges = opened->backpack.list({ .collection = u"Atelier"_s }, now());
    QCOMPARE(badges->size(), 1);
    QCOMPARE(opened->backpack.badge(badges->constFirst().id)->own.tags, QStringList { u"été"_s });
    QCOMPARE(opened->backpack.files(badges->constFirst().id)->constFirst().bytes,
        credential({ .id = u"urn:uuid:2"_s, .name = u"Badge 2"_s }));
}

void tst_Recovery::deletedBadgeStaysDeleted()
{
    fill();
    makeBackup();
    QVERIFY(Backpack::open(m_path)->remove(1));
    const qsizetype at = bytesOf(m_path).indexOf("urn:uuid:2");
    overwrite(at, "urn:uuid:X");
    const Result<Opened> opened = open();
    QVERIFY(opened && opened->recovery);
    QCOMPARE(names(opened->backpack.list({ .sort = Sort::Name }, now())), (QStringList { u"Badge 2"_s, u"Badge 3"_s }));
}

/// SQLite reads a log up to the first wrong byte and forgets the rest, as if it had never been kept.
void tst_Recovery::damagedLogIsNotPassedOver()
{
    const QString copy = filePath(u"copy.besace"_s);
    qint64 afterFirst = 0;
    {
        Backpack backpack = std::move(Backpack::open(m_path)).value();
        QVERIFY(backpack.add(newBadge({ .id = u"urn:uuid:1"_s }), now()));
        afterFirst = QFileInfo(m_path + u"-wal"_s).size();
        for (int i = 2; i <= 5; ++i)
            QVERIFY(backpack.add(newBadge({ .id = u"urn:uuid:%1"_s.arg(i) }), now()));
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
    }
    m_path = copy;
    {
        const Result<Opened> whole = open();
        QVERIFY(whole && !whole->recovery);
        QVERIFY(!whole->endedCleanly);
        QCOMPARE(*whole->backpack.count({}, now()), 5);
    }
    // The same once more, with one byte changed right behind the first badge.
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = filePath(u"b.besace"_s);
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    for (int i = 1; i <= 5; ++i)
        QVERIFY(backpack.add(newBadge({ .id = u"urn:uuid:%1"_s.arg(i) }), now()));
    QVERIFY(QFile::copy(m_path, filePath(u"copy.besace"_s)));
    QByteArray log = bytesOf(m_path + u"-wal"_s);
    log[afterFirst + 40] = static_cast<char>(log[afterFirst + 40] ^ 1);
    m_path = filePath(u"copy.besace"_s);
    QVERIFY(overwriteRaw(m_path + u"-wal"_s, log));
    const Result<Opened> opened = open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened->recovery);
    QCOMPARE(*opened->backpack.count({}, now()), 5);
    QCOMPARE(bytesOf(opened->recovery->setAside + u"-wal"_s), log);
}

/// A power cut between the two renames: the new file is whole, and its place is empty.
void tst_Recovery::interruptedExchangeIsFinished()
{
    fill();
    const QString aside = filePath(u"b (damaged 2026-03-12).besace"_s);
    QVERIFY(QFile::copy(m_path, m_path + u".recovered"_s));
    QVERIFY(writeFile(m_path + u".aside"_s, aside.toUtf8()));
    QVERIFY(QFile::rename(m_path, aside));
    QVERIFY(overwriteRaw(m_path + u"-wal"_s, "what stood beside it"));
    const Result<Opened> opened = open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(*opened->backpack.count({}, now()), 3);
    QCOMPARE(bytesOf(aside + u"-wal"_s), QByteArray("what stood beside it"));
    QVERIFY(!QFile::exists(m_path + u".recovered"_s));
    QVERIFY(!QFile::exists(m_path + u".aside"_s));
}

void tst_Recovery::newerVersionIsRefused()
{
    SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("PRAGMA application_id = 1114857827; PRAGMA user_version = 999; CREATE TABLE badge_file (a)");
    const QByteArray before = bytesOf(m_path);
    QCOMPARE(open().error().code, Error::Code::Unsupported);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"b.besace"_s });
}

void tst_Recovery::onlyTheIndexIsDamaged()
{
    fill();
    SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE).exec("DELETE FROM badge_text WHERE rowid = 2");
    const Result<Opened> opened = open();
    QVERIFY(opened && opened->recovery);
    QCOMPARE(opened->recovery->cameThrough.size(), 3);
    QCOMPARE(*opened->backpack.count({ .text = u"metiers"_s }, now()), 3);
}

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
