#include "app/desktop/settings/Preferences.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

/// A system that speaks French and writes its dates as in English: people set up such things, and shared computers come
/// with them.
class tst_LocaleFor : public QObject {
    Q_OBJECT

private slots:
    void months_areInTheLanguageOfTheSentence_data();
    void months_areInTheLanguageOfTheSentence();
};

void tst_LocaleFor::months_areInTheLanguageOfTheSentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("march");
    QTest::newRow("French, as the system") << u"fr"_s << u"mars"_s;
    QTest::newRow("English") << u"en"_s << u"March"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"مارس"_s;
}

void tst_LocaleFor::months_areInTheLanguageOfTheSentence()
{
    QFETCH(QString, language);
    QCOMPARE(QLocale::system().monthName(3), u"March"_s); // this is such a system
    QTEST(localeFor(language).monthName(3), "march");
}

int main(int argc, char* argv[])
{
    qunsetenv("LC_ALL");
    qunsetenv("LANGUAGE");
    qputenv("LANG", "fr_FR.UTF-8");
    qputenv("LC_TIME", "en_GB.UTF-8");
    QCoreApplication application(argc, argv);
    tst_LocaleFor test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localefor.moc"
