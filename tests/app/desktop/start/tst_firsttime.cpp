#include "app/desktop/settings/Preferences.h"
#include "app/desktop/start/FirstTime.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_FirstTime : public QObject {
    Q_OBJECT

private slots:
    void isFirstTime_data();
    void isFirstTime();
};

void tst_FirstTime::isFirstTime_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<bool>("first");
    QTest::newRow("nothing is there") << QStringList() << QString() << false << true;
    QTest::newRow("a backpack") << QStringList { u"backpack.besace"_s } << QString() << false << false;
    QTest::newRow("a backpack and settings") << QStringList { u"backpack.besace"_s } << u"language"_s << false << false;
    QTest::newRow("settings alone") << QStringList() << u"language"_s << false << false;
    QTest::newRow("a copy of a backpack that is lost")
        << QStringList { u"backpack backups/backpack 2026-01-01 120000.besace"_s } << QString() << false << false;
    QTest::newRow("shared, after the traces were erased") << QStringList() << QString() << true << true;
    QTest::newRow("shared, without the USB key") << QStringList() << u"language"_s << true << true;
    QTest::newRow("shared, with a backpack") << QStringList { u"backpack.besace"_s } << QString() << true << false;
}

void tst_FirstTime::isFirstTime()
{
    QFETCH(QStringList, files);
    QFETCH(QString, setting);
    QFETCH(bool, shared);
    QFETCH(bool, first);
    const QTemporaryDir folder;
    for (const QString& name : files) {
        const QString path = folder.filePath(u"data/"_s + name);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    }
    QSettings settings(folder.filePath(u"besace.ini"_s), QSettings::IniFormat);
    if (!setting.isEmpty())
        settings.setValue(setting, u"fr"_s);
    if (shared)
        noteSharing(true, settings);
    QCOMPARE(besace::isFirstTime(settings, folder.filePath(u"data/backpack.besace"_s)), first);
}

QTEST_GUILESS_MAIN(tst_FirstTime)
#include "tst_firsttime.moc"
