#include "app/desktop/sharing/ShareMemory.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_ShareMemory : public QObject {
    Q_OBJECT

private slots:
    void init();
    void words_comeBackOnAnOwnComputer();
    void choicesOnly_onASharedComputer();
    void nothing_ofATrial();
    void words_goOnceAPasswordIsSet();
    void backpacks_areApart();
    void strangeSettings_areNotTrusted();

private:
    QString path() const { return m_folder.filePath(u"settings.ini"_s); }
    QByteArray written() const;

    QTemporaryDir m_folder;
    static inline const QString backpack = u"/home/lea/mine.besace"_s;
};

static ShareOptions chosen()
{
    return { .kind = u"webPage"_s,
        .title = u"Pour l’accueil"_s,
        .personName = u"Léa Martin"_s,
        .introduction = u"Bonjour"_s,
        .language = u"en"_s,
        .theme = PortfolioTheme::Sober,
        .attachFiles = false,
        .reducePictures = true,
        .email = u"lea@exemple.fr"_s,
        .showEmail = true,
        .telephone = u"0600000000"_s,
        .showTelephone = true,
        .photo = "photo",
        .showStories = true,
        .showOwnSkills = true,
        .siteAddress = u"https://lea.example/"_s,
        .mayBeFound = true };
}

void tst_ShareMemory::init() { QFile::remove(path()); }

QByteArray tst_ShareMemory::written() const
{
    QFile file(path());
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ShareMemory::words_comeBackOnAnOwnComputer()
{
    QSettings settings(path(), QSettings::IniFormat);
    rememberSharing(chosen(), ShareMemory::Words, backpack, settings);
    const ShareOptions back = recallSharing(settings, backpack, ShareMemory::Words);
    QCOMPARE(back.kind, chosen().kind);
    QCOMPARE(back.title, chosen().title);
    QCOMPARE(back.personName, chosen().personName);
    QCOMPARE(back.introduction, chosen().introduction);
    QCOMPARE(back.language, chosen().language);
    QCOMPARE(back.theme, chosen().theme);
    QCOMPARE(back.attachFiles, chosen().attachFiles);
    QCOMPARE(back.reducePictures, chosen().reducePictures);
    QCOMPARE(back.email, chosen().email);
    QCOMPARE(back.telephone, chosen().telephone);
    QCOMPARE(back.siteAddress, chosen().siteAddress);
    // Each time the person says anew what of themselves is shown.
    QVERIFY(!back.showEmail && !back.showTelephone && !back.showStories && !back.showOwnSkills);
    QVERIFY(back.photo.isEmpty() && !back.mayBeFound);
}

void tst_ShareMemory::choicesOnly_onASharedComputer()
{
    QCOMPARE(memoryOf(true, false), ShareMemory::Choices);
    QCOMPARE(memoryOf(false, true), ShareMemory::Choices);
    QCOMPARE(memoryOf(false, false), ShareMemory::Words);
    QSettings settings(path(), QSettings::IniFormat);
    rememberSharing(chosen(), ShareMemory::Choices, backpack, settings);
    settings.sync();
    QVERIFY(!written().isEmpty());
    for (const char* secret : { "Martin", "exemple.fr", "0600000000", "Bonjour", "accueil", "photo", "mine" })
        QVERIFY2(!written().contains(secret), secret);
    QCOMPARE(recallSharing(settings, backpack, ShareMemory::Choices).theme, PortfolioTheme::Sober);
}

void tst_ShareMemory::nothing_ofATrial()
{
    QSettings settings(path(), QSettings::IniFormat);
    rememberSharing(chosen(), ShareMemory::Nothing, backpack, settings);
    QVERIFY(settings.allKeys().isEmpty());
}

void tst_ShareMemory::words_goOnceAPasswordIsSet()
{
    QSettings settings(path(), QSettings::IniFormat);
    rememberSharing(chosen(), ShareMemory::Words, backpack, settings);
    QVERIFY(recallSharing(settings, backpack, ShareMemory::Choices).personName.isEmpty());
    settings.sync();
    QVERIFY(!written().isEmpty());
    QVERIFY(!written().contains("exemple.fr"));
    QVERIFY(recallSharing(settings, backpack, ShareMemory::Words).personName.isEmpty());
}

void tst_ShareMemory::backpacks_areApart()
{
    QSettings settings(path(), QSettings::IniFormat);
    rememberSharing(chosen(), ShareMemory::Words, backpack, settings);
    QVERIFY(recallSharing(settings, u"/home/lea/other.besace"_s, ShareMemory::Words) == ShareOptions());
}

void tst_ShareMemory::strangeSettings_areNotTrusted()
{
    QSettings settings(path(), QSettings::IniFormat);
    ShareOptions odd = chosen();
    odd.language = u"xx"_s;
    rememberSharing(odd, ShareMemory::Words, backpack, settings);
    QVERIFY(recallSharing(settings, backpack, ShareMemory::Words).language.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ShareMemory)
#include "tst_sharememory.moc"
