#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Languages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void locale_hasALanguage_data();
    void locale_hasALanguage();
    void language_hasALocale_data();
    void language_hasALocale();
    void everyState_isSaid_data();
    void everyState_isSaid();
    void arabicNumbers_haveSixForms_data();
    void arabicNumbers_haveSixForms();
};

void tst_Languages::locale_hasALanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("France") << QLocale(u"fr_FR"_s) << u"fr"_s;
    QTest::newRow("Canada") << QLocale(u"fr-CA"_s) << u"fr"_s;
    QTest::newRow("Ireland") << QLocale(u"en_IE"_s) << u"en"_s;
    QTest::newRow("Morocco") << QLocale(u"ar_MA"_s) << u"ar"_s;
    QTest::newRow("Sudan") << QLocale(u"ar-SD"_s) << u"ar"_s;
    QTest::newRow("one that begins with the same letters") << QLocale(u"arn_CL"_s) << u"en"_s;
    QTest::newRow("none of ours") << QLocale(u"de_DE"_s) << u"en"_s;
    QTest::newRow("none at all") << QLocale(QString()) << u"en"_s;
}

void tst_Languages::locale_hasALanguage()
{
    QFETCH(QLocale, locale);
    QTEST(wording::languageOf(locale), "language");
}

void tst_Languages::language_hasALocale_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : wording::languages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

/// Each language has one locale, and all of them write the same digits: tr() puts these into sentences.
void tst_Languages::language_hasALocale()
{
    QFETCH(QString, language);
    const QLocale locale = wording::localeOf(language);
    QCOMPARE(wording::languageOf(locale), language);
    QCOMPARE(locale.zeroDigit(), u"0"_s);
    QCOMPARE(locale.textDirection(), language == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
}

void tst_Languages::everyState_isSaid_data() { language_hasALocale_data(); }

/// In words of its own, none of which stands for two states.
void tst_Languages::everyState_isSaid()
{
    QFETCH(QString, language);
    QSet<QString> headlines;
    for (int state = 0; state <= static_cast<int>(State::Verified); ++state)
        headlines << wording::stateHeadline(static_cast<State>(state), wording::localeOf(language));
    QCOMPARE(headlines.size(), static_cast<int>(State::Verified) + 1);
    for (const QString& headline : std::as_const(headlines))
        QCOMPARE(headline.isRightToLeft(), language == u"ar"_s);
}

void tst_Languages::arabicNumbers_haveSixForms_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << u"لا شارات في هذه الصفحة"_s;
    QTest::newRow("one") << 1 << u"شارة واحدة في هذه الصفحة"_s;
    QTest::newRow("two") << 2 << u"شارتان في هذه الصفحة"_s;
    QTest::newRow("few") << 3 << u"3 شارات في هذه الصفحة"_s;
    QTest::newRow("few above a hundred") << 110 << u"110 شارات في هذه الصفحة"_s;
    QTest::newRow("many") << 11 << u"11 شارة في هذه الصفحة"_s;
    QTest::newRow("many, the last") << 99 << u"99 شارة في هذه الصفحة"_s;
    QTest::newRow("a round number") << 100 << u"100 شارة في هذه الصفحة"_s;
}

void tst_Languages::arabicNumbers_haveSixForms()
{
    QFETCH(int, count);
    const Language arabic(wording::localeOf(u"ar"_s));
    QTEST(arabic.words("backup", "%n badge(s) on this page", count), "words");
}

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_languages.moc"
