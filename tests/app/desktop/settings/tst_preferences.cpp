#include "app/desktop/settings/Preferences.h"
#include "core/wording/Languages.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_Preferences : public QObject {
    Q_OBJECT

private slots:
    void saved_comeBack();
    void nonsense_isIgnored();
    void language_followsTheChoice();
};

void tst_Preferences::saved_comeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"besace.ini"_s);
    const Preferences chosen { .language = u"fr"_s,
        .appearance = Appearance::HighContrast,
        .textPercent = 150,
        .sort = Sort::Issuer,
        .form = BadgeCardDelegate::Form::Row,
        .geometry = "geometry",
        .panes = "panes",
        .web = { .offline = true,
            .agreed = { .always = true, .sites = { u"issuer.example"_s }, .sitesWithoutTls = { u"old.example"_s } } },
        .rememberBackpacks = false,
        .sharesComputer = true };
    {
        QSettings settings(path, QSettings::IniFormat);
        savePreferences(chosen, settings);
    }
    const Preferences loaded = loadPreferences(QSettings(path, QSettings::IniFormat));
    QCOMPARE(loaded.language, chosen.language);
    QCOMPARE(loaded.appearance, chosen.appearance);
    QCOMPARE(loaded.textPercent, chosen.textPercent);
    QCOMPARE(loaded.sort, chosen.sort);
    QCOMPARE(loaded.form, chosen.form);
    QCOMPARE(loaded.geometry, chosen.geometry);
    QCOMPARE(loaded.panes, chosen.panes);
    QCOMPARE(loaded.web, chosen.web);
    QCOMPARE(loaded.rememberBackpacks, chosen.rememberBackpacks);
    QCOMPARE(loaded.sharesComputer, chosen.sharesComputer);
}

void tst_Preferences::nonsense_isIgnored()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"besace.ini"_s), QSettings::IniFormat);
    settings.setValue("language", u"klingon"_s);
    settings.setValue("appearance", 7);
    settings.setValue("textPercent", 100000);
    settings.setValue("sort", u"by colour"_s);
    const Preferences loaded = loadPreferences(settings);
    QVERIFY(loaded.language.isEmpty());
    QCOMPARE(loaded.appearance, Appearance::System);
    QCOMPARE(loaded.textPercent, 100);
    QCOMPARE(loaded.sort, Sort::Newest);
    QCOMPARE(loaded.form, BadgeCardDelegate::Form::Card);
}

void tst_Preferences::language_followsTheChoice()
{
    Preferences preferences;
    preferences.language = u"fr"_s;
    QCOMPARE(languageOf(preferences), u"fr"_s);
    QCOMPARE(localeFor(u"fr"_s).language(), QLocale::French);
    QCOMPARE(localeFor(u"en"_s).language(), QLocale::English);
    QCOMPARE(localeFor(u"ar"_s).language(), QLocale::Arabic);
    QCOMPARE(localeFor(u"ar"_s).zeroDigit(), u"0"_s); // whatever the system's Arabic writes
    preferences.language.clear();
    QVERIFY(wording::languages().contains(languageOf(preferences)));
}

QTEST_MAIN(tst_Preferences)
#include "tst_preferences.moc"
