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

/// Copies beside the backpack: when they are made, and when they go.
class tst_RollingBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWholeAndAlone();
    void whileAnotherWrites();
    void dueOnceADayWhileItChanges();
    void oldestGoLast();
    void clockThatWasAhead_leavesTheNewOnes();
    void damagedOneIsNotCopied();
    void halfMadeOneIsNone();
    void beforeMigration();
    void noneWanted();
    void removed();
    void pulledOut_beginsNone();

private:
    Result<QString> make(const QDateTime& when, int kept = 5) const
    {
        Progress progress;
        return makeLocalBackup(m_path, kept, when, progress);
    }
    QStringList files() const { return QDir(backupFolder(m_path)).entryList(QDir::Files); }
    void add(int number) const
    {
        QVERIFY(Backpack::open(m_path)->add(newBadge({ .id = u"urn:uuid:%1"_s.arg(number) }), now()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_RollingBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"mes badges.besace"_s);
    add(1);
}

void tst_RollingBackups::isWholeAndAlone()
{
    const Result<QString> made = make(now());
    QVERIFY(made);
    QCOMPARE(*made, m_folder->filePath(u"mes badges backups/mes badges 2026-03-12 140500.besace"_s));
    QCOMPARE(files(), QStringList { u"mes badges 2026-03-12 140500.besace"_s });
    QCOMPARE(localBackups(m_path), (QList<LocalBackup> { { *made, now() } }));
    const auto copy = Backpack::open(*made);
    QCOMPARE(copy->files(1)->constFirst().bytes, credential({ .id = u"urn:uuid:1"_s }));
}

void tst_RollingBackups::whileAnotherWrites()
{
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    QVERIFY(backpack.add(newBadge({ .id = u"urn:uuid:2"_s }), now())); // in the log still
    const Result<QString> made = make(now());
    QVERIFY(made);
    QVERIFY(backpack.add(newBadge({ .id = u"urn:uuid:3"_s }), now()));
    QCOMPARE(*Backpack::open(*made)->count({}, now()), 2);
}

void tst_RollingBackups::dueOnceADayWhileItChanges()
{
    QVERIFY(isBackupDue(m_path, now()));
    QVERIFY(make(now()));
    QVERIFY(!isBackupDue(m_path, now().addDays(3))); // nothing new
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(now().addSecs(3600), QFileDevice::FileModificationTime));
    }
    QVERIFY(!isBackupDue(m_path, now().addSecs(23 * 3600)));
    QVERIFY(isBackupDue(m_path, now().addSecs(25 * 3600)));
    QVERIFY(isBackupDue(m_path, now().addDays(-2))); // the clock was set back
}

void tst_RollingBackups::oldestGoLast()
{
    for (int day = 0; day < 4; ++day)
        QVERIFY(make(now().addDays(day), 3));
    QCOMPARE(files(),
        (QStringList { u"mes badges 2026-03-13 140500.besace"_s, u"mes badges 2026-03-14 140500.besace"_s,
            u"mes badges 2026-03-15 140500.besace"_s }));
}

/// For some days the clock said 2030. What was copied then bears names that stay the newest for years.
void tst_RollingBackups::clockThatWasAhead_leavesTheNewOnes()
{
    const QDateTime ahead = now().addYears(4);
    for (int day = 0; day < 3; ++day)
        QVERIFY(make(ahead.addDays(day), 3));
    add(2);
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(now(), QFileDevice::FileModificationTime));
    }
    QVERIFY(isBackupDue(m_path, now()));
    const Result<QString> made = make(now(), 3);
    QVERIFY(made);
    QVERIFY2(files().contains(QFileInfo(*made).fileName()), qPrintable(files().join(u' ')));
    QCOMPARE(*Backpack::open(*made)->count({}, now()), 2);
    QCOMPARE(files().size(), 3); // the oldest of those has gone
    add(3);
    QVERIFY(!isBackupDue(m_path, now().addSecs(3600))); // once a day
    for (int day = 1; day < 3; ++day)
        QVERIFY(make(now().addDays(day), 3));
    QCOMPARE(files(),
        (QStringList { u"mes badges 2026-03-12 140500.besace"_s, u"mes badges 2026-03-13 140500.besace"_s,
            u"mes badges 2026-03-14 140500.besace"_s }));
}

void tst_RollingBackups::damagedOneIsNotCopied()
{
    QVERIFY(make(now(), 1));
    QByteArray bytes = readFile(m_path, 10'000'000).value();
    bytes[bytes.indexOf("urn:uuid:1")] = 'X';
    QVERIFY(overwriteRaw(m_path, bytes));
    QCOMPARE(make(now().addDays(1), 1).error().code, Error::Code::Damaged);
    QCOMPARE(files(), QStringList { u"mes badges 2026-03-12 140500.besace"_s });
}

void tst_RollingBackups::halfMadeOneIsNone()
{
    QVERIFY(QDir().mkpath(backupFolder(m_path)));
    QVERIFY(writeFile(backupFolder(m_path) + u"/unfinished.besace"_s, "half"));
    QVERIFY(localBackups(m_path).isEmpty());
    QVERIFY(make(now()));
    QCOMPARE(files().size(), 1);
}

void tst_RollingBackups::beforeMigration()
{
    const QString path = m_folder->filePath(u"old.besace"_s);
    const QByteArray sql = readFile(QStringLiteral(TEST_DATA "/version-1.sql"), 1'000'000).value();
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + sql.toStdString() + ";COMMIT");
    const Result<Opened> opened = openBackpack(path, { .now = now(), .badgesIn = badgesIn });
    QVERIFY(opened);
    QVERIFY(!opened->recovery);
    QVERIFY(!opened->noBackup);
    const QList<LocalBackup> backups = localBackups(path);
    QCOMPARE(backups.size(), 1);
    SQLite::Database copy(backups.constFirst().path.toStdString());
    QCOMPARE(copy.execAndGet("PRAGMA user_version").getInt(), 1);
    SQLite::Database now4(path.toStdString());
    QCOMPARE(now4.execAndGet("PRAGMA user_version").getInt(), schema::version());
}

void tst_RollingBackups::noneWanted()
{
    QCOMPARE(*make(now(), 0), QString());
    QVERIFY(!QDir(backupFolder(m_path)).exists());
}

void tst_RollingBackups::removed()
{
    QVERIFY(make(now()));
    QVERIFY(removeLocalBackups(m_path));
    QVERIFY(!QDir(backupFolder(m_path)).exists());
}

void tst_RollingBackups::pulledOut_beginsNone()
{
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(make(now()).error().code, Error::Code::Gone);
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(tst_RollingBackups)
#include "tst_rollingbackups.moc"
