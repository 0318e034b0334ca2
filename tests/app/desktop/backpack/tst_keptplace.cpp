#include "app/desktop/backpack/KeptPlace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

/// What the person is told of where their badges are. On a USB key, "on this computer" would be a lie.
class tst_KeptPlace : public QObject {
    Q_OBJECT

private slots:
    void volume_decides_data();
    void volume_decides();
    void besideTheProgram_isItsFolder();
    void notThereYet_isWhereItsFolderIs();
    void ownFolder_isThisComputer();
};

static const QList<Volume> own { { "/dev/sda2"_ba, u"/"_s, u"system"_s }, { "/dev/sda3"_ba, u"/home"_s } };

void tst_KeptPlace::volume_decides_data()
{
    using Kind = KeptPlace::Kind;
    QTest::addColumn<Volume>("volume");
    QTest::addColumn<KeptPlace>("place");
    QTest::newRow("system") << own.at(0) << KeptPlace {};
    QTest::newRow("home") << own.at(1) << KeptPlace {};
    QTest::newRow("part of the same disk") << Volume { "/dev/sda3"_ba, u"/srv"_s } << KeptPlace {};
    QTest::newRow("USB key with a name") << Volume { "/dev/sdb1"_ba, u"/media/lea/1A2B-3C4D"_s, u"LEA"_s }
                                         << KeptPlace { Kind::OtherDisk, u"LEA"_s };
    QTest::newRow("USB key without one") << Volume { "/dev/sdb1"_ba, u"/media/lea/1A2B-3C4D"_s }
                                         << KeptPlace { Kind::OtherDisk, u"1A2B-3C4D"_s };
    QTest::newRow("network drive") << Volume { "//server/pupils"_ba, u"/mnt/pupils"_s }
                                   << KeptPlace { Kind::OtherDisk, u"pupils"_s };
    QTest::newRow("nothing is known") << Volume {} << KeptPlace {};
}

void tst_KeptPlace::volume_decides()
{
    QFETCH(Volume, volume);
    QFETCH(KeptPlace, place);
    const KeptPlace found = keptPlaceOf(u"/anywhere/backpack.besace"_s, {}, volume, own);
    QVERIFY2(found == place, qPrintable(found.disk));
}

/// A portable program can open a backpack that is elsewhere.
void tst_KeptPlace::besideTheProgram_isItsFolder()
{
    const QTemporaryDir key;
    const QString program = key.filePath(u"Besace-data"_s);
    QVERIFY(QDir().mkpath(program) && QDir().mkpath(program + u"-2"_s));
    const Volume volume { "/dev/sdb1"_ba, u"/media/KEY"_s };
    const auto kindOf = [&](const QString& path) { return keptPlaceOf(path, program, volume, own).kind; };
    QCOMPARE(kindOf(program + u"/backpack.besace"_s), KeptPlace::Kind::ProgramFolder);
    QCOMPARE(kindOf(program + u"-2/backpack.besace"_s), KeptPlace::Kind::OtherDisk);
    QVERIFY(QFile::link(program, key.filePath(u"link"_s)));
    QCOMPARE(kindOf(key.filePath(u"link/backpack.besace"_s)), KeptPlace::Kind::ProgramFolder);
}

void tst_KeptPlace::notThereYet_isWhereItsFolderIs()
{
    const QTemporaryDir folder;
    const Volume there = volumeOf(folder.path());
    QVERIFY(!there.root.isEmpty());
    QCOMPARE(volumeOf(folder.filePath(u"new/one/backpack.besace"_s)).root, there.root);
}

void tst_KeptPlace::ownFolder_isThisComputer()
{
    QCOMPARE(keptPlaceOf(QDir::home().filePath(u"backpack.besace"_s)).kind, KeptPlace::Kind::ThisComputer);
}

QTEST_GUILESS_MAIN(tst_KeptPlace)
#include "tst_keptplace.moc"
