#include "app/common/Folders.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

using Folder = QString (*)();

class tst_Folders : public QObject {
    Q_OBJECT

private slots:
    void folders_areThosePeopleHave_data();
    void folders_areThosePeopleHave();
};

void tst_Folders::folders_areThosePeopleHave_data()
{
    QTest::addColumn<Folder>("folder");
    QTest::addColumn<QStandardPaths::StandardLocation>("location");
    QTest::newRow("downloads") << &downloadFolder << QStandardPaths::DownloadLocation;
    QTest::newRow("documents") << &documentFolder << QStandardPaths::DocumentsLocation;
}

/// A fresh account may have neither.
void tst_Folders::folders_areThosePeopleHave()
{
    QFETCH(Folder, folder);
    QFETCH(QStandardPaths::StandardLocation, location);
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.filePath(u"config"_s)));
    const QString without = folder();
    const QString theirs = QStandardPaths::writableLocation(location);
    QVERIFY(QDir().mkpath(theirs));
    const QString with = folder();
    qputenv("HOME", before);
    QCOMPARE(without, home.path());
    QCOMPARE(with, theirs);
    QVERIFY(with != without);
}

QTEST_GUILESS_MAIN(tst_Folders)
#include "tst_folders.moc"
