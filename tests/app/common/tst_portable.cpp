#include "app/common/BackpackPath.h"
#include "app/common/ChangeSettings.h"
#include "app/common/Portable.h"

#include <QDir>
#include <QDirIterator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Portable : public QObject {
    Q_OBJECT

private slots:
    void usually_thePersonsOwnFolder(); // first: a program that became portable stays so
    void withoutTheFolder_itIsNot();
    void file_isNoFolder();
    void settings_standBesideTheProgram();
    void made_keepsSettingsThere();
    void pulledOut_makesNothing();
    void pulledOut_staysPortable();
    void notMade_saysWhere();
};

/// The tests' own folder is no portable program.
void tst_Portable::usually_thePersonsOwnFolder()
{
    qputenv("XDG_DATA_HOME", "/home/lea/data");
    QCOMPARE(defaultBackpackPath(), u"/home/lea/data/besace/backpack.besace"_s);
}

void tst_Portable::withoutTheFolder_itIsNot()
{
    const QTemporaryDir program;
    QVERIFY(portableFolder(program.path()).isEmpty());
    QVERIFY(QDir(program.path()).mkdir(portableFolderName));
    QCOMPARE(portableFolder(program.path()), QDir(program.path()).canonicalPath() + u"/Besace-data"_s);
}

void tst_Portable::file_isNoFolder()
{
    const QTemporaryDir program;
    QVERIFY(QFile(program.filePath(portableFolderName)).open(QIODevice::WriteOnly));
    QVERIFY(portableFolder(program.path()).isEmpty());
}

void tst_Portable::settings_standBesideTheProgram()
{
    const QTemporaryDir home;
    const QTemporaryDir key;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationName(u"besace"_s);
    keepSettingsIn(key.path());
    QSettings().setValue("language", u"fr"_s);
    QSettings(QSettings::UserScope, u"QtProject"_s).setValue("FileDialog/lastVisited", u"file:///media/key"_s);
    QVERIFY(QSettings().fileName().startsWith(key.path()));
    QDirIterator left(home.path(), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(!left.hasNext());
    QDirIterator kept(key.path(), QDir::Files, QDirIterator::Subdirectories);
    QCOMPARE(QFileInfo(kept.next()).fileName(), u"besace.ini"_s);
    QVERIFY(!kept.hasNext()); // Qt's dialogs note folders of computers that are other people's
}

/// What was changed meanwhile is written when the key is back.
void tst_Portable::pulledOut_makesNothing()
{
    const QTemporaryDir mount;
    const QString folder = mount.filePath(portableFolderName);
    QVERIFY(QDir().mkpath(folder));
    keepSettingsIn(folder);
    QVERIFY(changeSettings([](QSettings& settings) { settings.setValue("language", u"fr"_s); }));
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(isPortableFolderGone());
    QVERIFY(!changeSettings([](QSettings& settings) { settings.setValue("language", u"ar"_s); }));
    QVERIFY(!changeSettings([](QSettings& settings) { settings.setValue("sort", u"name"_s); }));
    QSettings(QSettings::UserScope, u"QtProject"_s).setValue("FileDialog/lastVisited", u"file:///home"_s);
    QVERIFY(QDir(mount.path()).isEmpty());
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(changeSettings([](QSettings& settings) { settings.setValue("form", u"list"_s); }));
    QCOMPARE(QSettings().value("language").toString(), u"ar"_s);
    QCOMPARE(QSettings().value("sort").toString(), u"name"_s);
    QCOMPARE(QSettings().value("form").toString(), u"list"_s);
}

/// Nothing of it may end up on the computer instead.
void tst_Portable::pulledOut_staysPortable()
{
    const QTemporaryDir mount;
    const QString folder = mount.filePath(portableFolderName);
    QVERIFY(QDir().mkpath(folder));
    keepSettingsIn(folder);
    QVERIFY(QDir(folder).removeRecursively());
    QCOMPARE(portableFolder(), folder);
    QCOMPARE(defaultBackpackPath(), folder + u"/backpack.besace"_s);
}

void tst_Portable::made_keepsSettingsThere()
{
    const QTemporaryDir program;
    const Result<QString> folder = makePortable(program.path());
    QVERIFY(folder);
    QCOMPARE(*folder, portableFolder(program.path()));
    QSettings().setValue("language", u"fr"_s);
    QVERIFY(QSettings().fileName().startsWith(*folder));
}

void tst_Portable::notMade_saysWhere()
{
    const QTemporaryDir program;
    QVERIFY(QFile(program.filePath(portableFolderName)).open(QIODevice::WriteOnly)); // a file where the folder would be
    const Result<QString> folder = makePortable(program.path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Error::Code::CannotWrite);
    QVERIFY(folder.error().detail.endsWith(portableFolderName));
}

QTEST_GUILESS_MAIN(tst_Portable)
#include "tst_portable.moc"
