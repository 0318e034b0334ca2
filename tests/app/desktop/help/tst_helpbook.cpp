#include "app/desktop/help/HelpBook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_HelpBook : public QObject {
    Q_OBJECT

private slots:
    void parse_makesPages();
    void book_fallsBackToFrench();
    void search_findsWords_data();
    void search_findsWords();
    void link_leadsToABook_data();
    void link_leadsToABook();
};

void tst_HelpBook::parse_makesPages()
{
    const HelpBook book = parseHelpBook(HelpBook::Kind::Guide, u"fr"_s,
        u"# Guide\n\nlost\n\n## One\n<a id=\"one\"></a>\n\nText.\n\n### Part\n\n## Two\n<a id=\"two\"></a>\n"_s);
    QCOMPARE(book.title, u"Guide"_s);
    QCOMPARE(book.pages.size(), 2);
    QCOMPARE(book.pages[0].title, u"One"_s);
    QCOMPARE(book.pages[0].anchor, u"one"_s);
    QCOMPARE(book.pages[0].text, u"Text.\n\n### Part"_s);
    QCOMPARE(book.pages[1].text, QString());
    QCOMPARE(book.indexOf(u"two"_s), 1);
    QCOMPARE(book.indexOf(u"three"_s), -1);
}

void tst_HelpBook::book_fallsBackToFrench()
{
    QCOMPARE(helpBook(HelpBook::Kind::Questions, u"ar"_s).language, u"ar"_s);
    QCOMPARE(helpBook(HelpBook::Kind::Questions, u"de"_s).language, u"fr"_s);
    QVERIFY(!helpBook(HelpBook::Kind::Questions, u"de"_s).pages.isEmpty());
}

void tst_HelpBook::search_findsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("nothing typed") << QString() << QList { 0, 1, 2 };
    QTest::newRow("blanks") << u"  "_s << QList { 0, 1, 2 };
    QTest::newRow("a title") << u"clé"_s << QList { 0 };
    QTest::newRow("a text") << u"mail"_s << QList { 1 };
    QTest::newRow("capitals and accents") << u"ELEVE"_s << QList { 1 };
    QTest::newRow("each word") << u"mail eleve"_s << QList { 1 };
    QTest::newRow("not both") << u"mail clé"_s << QList<int>();
    QTest::newRow("short vowels") << u"مدرسة"_s << QList { 2 };
}

void tst_HelpBook::search_findsWords()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, expected);
    const HelpBook book { HelpBook::Kind::Questions, u"fr"_s, {},
        { { {}, u"La clé USB"_s, {} }, { {}, {}, u"Le mail de l'élève"_s }, { {}, {}, u"مَدْرَسة"_s } } };
    QCOMPARE(pagesWith(book, typed), expected);
}

void tst_HelpBook::link_leadsToABook_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<HelpBook::Kind>("kind");
    QTest::addColumn<QString>("anchor");
    using Kind = HelpBook::Kind;
    QTest::newRow("in the same book") << u"#states"_s << true << Kind::Guide << u"states"_s;
    QTest::newRow("a book") << u"accessibility-fr.md"_s << true << Kind::Accessibility << QString();
    QTest::newRow("elsewhere") << u"../help/questions-fr.md#password"_s << true << Kind::Questions << u"password"_s;
    QTest::newRow("nothing") << QString() << false << Kind::Guide << QString();
    QTest::newRow("another file") << u"../../README.md"_s << false << Kind::Guide << QString();
    QTest::newRow("a site") << u"https://site.example/guide-fr.md"_s << false << Kind::Guide << QString();
    QTest::newRow("a file of the disk") << u"file:///guide-fr.md"_s << false << Kind::Guide << QString();
}

void tst_HelpBook::link_leadsToABook()
{
    QFETCH(QString, link);
    QFETCH(bool, isRead);
    HelpPlace place;
    QCOMPARE(readHelpLink(link, HelpBook::Kind::Guide, place), isRead);
    if (!isRead)
        return;
    QTEST(place.kind, "kind");
    QTEST(place.anchor, "anchor");
}

QTEST_GUILESS_MAIN(tst_HelpBook)
#include "tst_helpbook.moc"
