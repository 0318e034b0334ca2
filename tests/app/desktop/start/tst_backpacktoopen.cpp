#include "app/desktop/settings/RecentBackpacks.h"
#include "app/desktop/start/BackpackToOpen.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_BackpackToOpen : public QObject {
    Q_OBJECT

private slots:
    void init();
    void named_wins();
    void handedOver_isOpenedAndNotAdded();
    void lastOpened_opensAgain();
    void goneKey_leavesThePersonsOwn();
    void recent_areBoundedAndOrdered();
    void movedTogether_areStillKnown();

private:
    QString make(const QString& name) const;
    QString own() const { return m_folder->filePath(u"data/besace/backpack.besace"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_BackpackToOpen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(u"besace"_s);
    QCoreApplication::setApplicationName(u"besace"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
}

QString tst_BackpackToOpen::make(const QString& name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
}

void tst_BackpackToOpen::named_wins()
{
    QStringList files { make(u"lea.besace"_s) };
    QCOMPARE(backpackToOpen(u"named.besace"_s, files), u"named.besace"_s);
    QCOMPARE(files.size(), 1);
}

void tst_BackpackToOpen::handedOver_isOpenedAndNotAdded()
{
    const QString backpack = make(u"lea.BESACE"_s);
    QStringList files { u"badge.png"_s, m_folder->filePath(u"not there.besace"_s), backpack };
    QCOMPARE(backpackToOpen({}, files), backpack);
    QCOMPARE(files, (QStringList { u"badge.png"_s, m_folder->filePath(u"not there.besace"_s) }));
}

void tst_BackpackToOpen::lastOpened_opensAgain()
{
    QStringList files;
    QCOMPARE(backpackToOpen({}, files), own());
    QSettings settings;
    noteBackpack(settings, make(u"lea.besace"_s));
    settings.sync();
    QCOMPARE(backpackToOpen({}, files), m_folder->filePath(u"lea.besace"_s));
}

void tst_BackpackToOpen::goneKey_leavesThePersonsOwn()
{
    QSettings settings;
    noteBackpack(settings, m_folder->filePath(u"key/lea.besace"_s));
    settings.sync();
    QStringList files;
    QCOMPARE(backpackToOpen({}, files), own());
    // It comes back with the key.
    QVERIFY(QDir(m_folder->path()).mkdir(u"key"_s));
    make(u"key/lea.besace"_s);
    QCOMPARE(backpackToOpen({}, files), m_folder->filePath(u"key/lea.besace"_s));
}

void tst_BackpackToOpen::recent_areBoundedAndOrdered()
{
    QSettings settings;
    for (int number = 0; number < 20; ++number)
        noteBackpack(settings, make(QString::number(number) + u".besace"_s));
    noteBackpack(settings, m_folder->filePath(u"15.besace"_s));
    const QStringList recent = recentBackpacks(settings);
    QCOMPARE(recent.size(), mostRecentBackpacks);
    QCOMPARE(recent.at(0), m_folder->filePath(u"15.besace"_s));
    QCOMPARE(recent.at(1), m_folder->filePath(u"19.besace"_s));
    forgetBackpacks(settings);
    QVERIFY(recentBackpacks(settings).isEmpty());
}

void tst_BackpackToOpen::movedTogether_areStillKnown()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"key"_s));
    {
        QSettings settings(m_folder->filePath(u"key/besace.ini"_s), QSettings::IniFormat);
        noteBackpack(settings, make(u"key/lea.besace"_s));
    }
    QVERIFY(QDir(m_folder->path()).rename(u"key"_s, u"elsewhere"_s));
    const QSettings settings(m_folder->filePath(u"elsewhere/besace.ini"_s), QSettings::IniFormat);
    QCOMPARE(recentBackpacks(settings), QStringList { m_folder->filePath(u"elsewhere/lea.besace"_s) });
}

QTEST_GUILESS_MAIN(tst_BackpackToOpen)
#include "tst_backpacktoopen.moc"
