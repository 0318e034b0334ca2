#include "app/common/BackpackPath.h"
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
    void withoutTheFolder_itIsNot();
    void file_isNoFolder();
    void settings_standBesideTheProgram();
    void made_keepsSettingsThere();
    void notMade_saysWhere();
    void usually_thePersonsOwnFolder();
};

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
    QVERIFY(kept.hasNext());
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

/// The tests' own folder is no portable program.
void tst_Portable::usually_thePersonsOwnFolder()
{
    qputenv("XDG_DATA_HOME", "/home/lea/data");
    QCOMPARE(defaultBackpackPath(), u"/home/lea/data/besace/backpack.besace"_s);
}

QTEST_GUILESS_MAIN(tst_Portable)
#include "tst_portable.moc"
