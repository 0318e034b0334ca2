#include "core/backpack/Backpack.h"
#include "core/backpack/Password.h"
#include "core/backup/Erase.h"
#include "core/base/Files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/RawFile.h"

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Erase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryTrace();
    void leavesOnlyWhatIsNotOurs();
    void forgetsAnOpenOneWithAPassword();
    void bytesAreOverwritten();
    void followsNoLink();
    void saysWhatIsStillThere();

private:
    static void put(const QTemporaryDir& folder, const QStringList& names)
    {
        for (const QString& name : names) {
            QVERIFY(QDir(folder.path()).mkpath(QFileInfo(name).path()));
            QVERIFY(overwriteRaw(folder.filePath(name), "secret"));
        }
    }
};

static const QStringList traces { u"mine backups/2026-01-01.besace"_s, u"mine backups/restoring-x1/copy.besace-wal"_s,
    u"mine (damaged 2026-01-01).besace"_s, u"mine (damaged 2026-01-01).besace-wal"_s, u"mine.besace"_s,
    u"mine.besace-journal"_s, u"mine.besace-shm"_s, u"mine.besace-wal"_s, u"trial.besace"_s, u"trial.besace-wal"_s };
static const QStringList others { u"mine.zip"_s, u"other.besace"_s, u"other backups/a.besace"_s };

void tst_Erase::knowsEveryTrace()
{
    const QTemporaryDir folder;
    put(folder, traces + others);
    QStringList found;
    for (const QString& path : *filesOfBackpack(folder.filePath(u"mine.besace"_s)))
        found.append(QDir(folder.path()).relativeFilePath(path));
    QStringList expected = traces;
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void tst_Erase::leavesOnlyWhatIsNotOurs()
{
    const QTemporaryDir folder;
    put(folder, traces + others);
    const QString path = folder.filePath(u"mine.besace"_s);
    QVERIFY(eraseFiles(*filesOfBackpack(path)));
    QVERIFY(filesOfBackpack(path)->isEmpty());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"mine backups"_s)));
    for (const QString& name : others)
        QCOMPARE(readFile(folder.filePath(name), 100).value(), QByteArray("secret"));
    QVERIFY(Backpack::open(path)); // and one can begin anew
}

/// Nothing of it comes back from memory.
void tst_Erase::forgetsAnOpenOneWithAPassword()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.besace"_s);
    QVERIFY(Backpack::open(path)->addIdentity(u"alex@example.org"_s));
    QVERIFY(setPassword(path, u"a sentence"_s, { 4, 1, 1 }));
    {
        const Result<Backpack> open = Backpack::open(path);
        QCOMPARE(eraseFiles(*filesOfBackpack(path)).error().code, Error::Code::CannotWrite);
    }
    QVERIFY(eraseFiles(*filesOfBackpack(path)));
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(!hasPassword(path));
    QVERIFY(Backpack::open(path)->identities()->isEmpty());
}

void tst_Erase::bytesAreOverwritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.besace"_s);
    QVERIFY(writeFile(path, QByteArray(3'000'000, 's')));
    QFile still(path); // holds the file itself, whatever becomes of its name
    QVERIFY(still.open(QIODevice::ReadOnly));
    QVERIFY(eraseFiles({ path }));
    QCOMPARE(still.readAll(), QByteArray(3'000'000, '\0'));
}

void tst_Erase::followsNoLink()
{
    const QTemporaryDir folder;
    put(folder, { u"elsewhere"_s });
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(u"mine.besace"_s)));
    QVERIFY(eraseFiles({ folder.filePath(u"mine.besace"_s) }));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"mine.besace"_s)));
    QCOMPARE(readFile(folder.filePath(u"elsewhere"_s), 100).value(), QByteArray("secret"));
}

void tst_Erase::saysWhatIsStillThere()
{
    const QTemporaryDir folder;
    put(folder, { u"mine.besace"_s });
    const Result<void> erased = eraseFiles({ folder.filePath(u"gone"_s), folder.filePath(u"mine.besace"_s) });
    QVERIFY(!erased);
    QVERIFY(erased.error().detail.endsWith(u"gone"_s));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"mine.besace"_s)));
}

QTEST_GUILESS_MAIN(tst_Erase)
#include "tst_erase.moc"
