#include "core/backpack/SearchText.h"

#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace;
using namespace besace::samples;

/// Finding badges by what a person types.
class tst_BackpackSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void found_data();
    void found();
    void withinPlaceAndCollection();
    void numbersFarApart_areFound();
    void matchExpression_bounded();
    void orderKey_data();
    void orderKey();
    void hitsIn_data();
    void hitsIn();
    void aroundHit_data();
    void aroundHit();

private:
    std::unique_ptr<Backpack> m_backpack;
};

void tst_BackpackSearch::initTestCase()
{
    m_backpack = std::make_unique<Backpack>(inMemory());
    const QList<Sample> samples {
        { .id = u"urn:uuid:1"_s,
            .name = u"Esprit d'équipe"_s,
            .issuerName = u"Maison des métiers"_s,
            .description = u"A aidé sa sœur."_s,
            .criteria = u"Trois mois d'atelier."_s,
            .tags = { u"collectif"_s, u"C++"_s },
            .skills = { u"Coopérer"_s } },
        { .id = u"urn:uuid:2"_s,
            .name = u"Accueil"_s,
            .issuerName = u"Mairie de Saint-Étienne"_s,
            .description = u"Empfang in der Hauptstraße."_s,
            .criteria = {},
            .tags = {},
            .skills = { u"Renseigner"_s },
            .validFrom = u"2019-06-01T00:00:00Z"_s },
        { .id = u"urn:uuid:3"_s,
            .name = u"Безопасность"_s,
            .issuerName = u"NEAR AND OR NOT"_s,
            .description = u"ＦＵＬＬ width"_s,
            .criteria = {},
            .tags = {},
            .skills = {} },
    };
    QList<NewBadge> badges;
    for (const Sample& sample : samples)
        badges.append(newBadge(sample));
    QVERIFY(m_backpack->addAll(badges, now()));
}

void tst_BackpackSearch::found_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QString team = u"Esprit d'équipe"_s;
    const QString welcome = u"Accueil"_s;
    const QString safety = u"Безопасность"_s;
    const QStringList all { safety, team, welcome };
    const QStringList none;

    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("blanks") << u"  \t "_s << all;
    QTest::newRow("a word") << u"équipe"_s << QStringList { team };
    QTest::newRow("without accents") << u"equipe"_s << QStringList { team };
    QTest::newRow("an accent too many") << u"éspri"_s << QStringList { team };
    QTest::newRow("decomposed accents") << u"e\u0301quipe"_s << QStringList { team };
    QTest::newRow("capitals") << u"ÉQUIPE"_s << QStringList { team };
    QTest::newRow("the beginning of a word") << u"équ"_s << QStringList { team };
    QTest::newRow("one letter") << u"a"_s << all;
    QTest::newRow("the middle of a word") << u"quipe"_s << none;
    QTest::newRow("œ typed as oe") << u"soeur"_s << QStringList { team };
    QTest::newRow("œ typed as œ") << u"SŒUR"_s << QStringList { team };
    QTest::newRow("ß typed as ss") << u"strasse hauptstrasse"_s << none;
    QTest::newRow("ß typed as ss, whole word") << u"hauptstrasse"_s << QStringList { welcome };
    QTest::newRow("full-width letters") << u"full"_s << QStringList { safety };
    QTest::newRow("another script") << u"безоп"_s << QStringList { safety };
    QTest::newRow("two words, of different fields") << u"equipe metiers"_s << QStringList { team };
    QTest::newRow("two words, not in one badge") << u"equipe mairie"_s << none;
    QTest::newRow("a phrase with its sign") << u"d'équipe"_s << QStringList { team };
    QTest::newRow("a hyphen") << u"saint-etienne"_s << QStringList { welcome };
    QTest::newRow("skill") << u"cooperer"_s << QStringList { team };
    QTest::newRow("criteria") << u"atelier"_s << QStringList { team };
    QTest::newRow("tag") << u"collectif"_s << QStringList { team };
    QTest::newRow("tag with signs") << u"c++"_s << QStringList { team };
    QTest::newRow("year") << u"2019"_s << QStringList { welcome };
    QTest::newRow("operators are words") << u"NEAR AND OR NOT"_s << QStringList { safety };
    QTest::newRow("an operator is no operator") << u"equipe OR mairie"_s << none;

    const QStringList harmless { u"\""_s, u"\"equipe"_s, u"equipe\""_s, u"*"_s, u"-"_s, u"-equipe"_s, u"+"_s,
        u"^equipe"_s, u"NEAR("_s, u"NEAR(equipe, 2)"_s, u"name:"_s, u"name : equipe"_s, u"{name}: equipe"_s, u"("_s,
        u")"_s, u"'"_s, u"';--"_s, u"%"_s, u"\\"_s, u"AND"_s, u"\u0000"_s, u"a\u0000b"_s, QString(QChar(0xd800)),
        u"\U0001f600"_s, u"equipe*"_s };
    for (const QString& typed : harmless)
        QTest::addRow("harmless: %s", qPrintable(typed)) << typed << QStringList { u"any"_s };
}

void tst_BackpackSearch::found()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    const Query query { .text = typed, .place = {}, .collection = {}, .sort = Sort::Name };
    const auto list = m_backpack->list(query, now());
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QCOMPARE(*m_backpack->count(query, now()), list->size());
    if (names == QStringList { u"any"_s })
        return;
    QStringList found = samples::names(list);
    found.sort();
    names.sort();
    QCOMPARE(found, names);
}

void tst_BackpackSearch::withinPlaceAndCollection()
{
    Backpack backpack = inMemory();
    const auto one = backpack.add(newBadge({ .id = u"urn:uuid:1"_s }), now())->id;
    const auto two = backpack.add(newBadge({ .id = u"urn:uuid:2"_s }), now())->id;
    QVERIFY(backpack.createCollection(u"c"_s));
    QVERIFY(backpack.addToCollection(u"c"_s, one));
    QVERIFY(backpack.addToCollection(u"c"_s, two));
    QVERIFY(backpack.setPlace(two, Place::ToConfirm));
    const Query query { .text = u"esprit"_s, .place = Place::ToConfirm, .collection = u"c"_s, .sort = Sort::Name };
    QCOMPARE(backpack.list(query, now())->size(), 1);
    QCOMPARE(backpack.list(query, now())->constFirst().id, two);
    QCOMPARE(*backpack.count({ .collection = u"other"_s }, now()), 0);
}

/// A file may number its badges as it likes.
void tst_BackpackSearch::numbersFarApart_areFound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"far.besace"_s);
    const auto addOne = [&](const QString& id) {
        Backpack backpack = std::move(Backpack::open(path)).value();
        return bool(backpack.add(newBadge({ .id = id, .name = u"Soudure "_s + id }), now()));
    };
    QVERIFY(addOne(u"urn:uuid:near"_s));
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE sqlite_sequence SET seq = 4000000000000 WHERE name = 'badge'");
    QVERIFY(addOne(u"urn:uuid:far"_s));
    const Backpack backpack = std::move(Backpack::open(path)).value();
    const QList<BadgeId> all = *backpack.ids({ .text = u"soud"_s }, now());
    QCOMPARE(all, (QList<BadgeId> { 4'000'000'000'001, 1 }));
    QCOMPARE(*backpack.ids({ .text = u"near"_s }, now()), QList<BadgeId> { 1 });
    QVERIFY(backpack.ids({ .text = u"xyz"_s }, now())->isEmpty());
}

void tst_BackpackSearch::matchExpression_bounded()
{
    QString many;
    for (int i = 0; i < 100'000; ++i)
        many += u"a b\" "_s;
    QVERIFY(m_backpack->count({ .text = many }, now()));
    QVERIFY(besace::matchExpression(many).size() < 1000);
    QVERIFY(m_backpack->count({ .text = QString(1'000'000, u'x') }, now()));
}

void tst_BackpackSearch::orderKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("accents") << u"Équipe"_s << u"equipe"_s;
    QTest::newRow("ligature") << u"Œuvre"_s << u"oeuvre"_s;
    QTest::newRow("outer blanks") << u"  Accueil "_s << u"accueil"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_BackpackSearch::orderKey()
{
    QFETCH(QString, text);
    QTEST(besace::orderKey(text), "key");
}

void tst_BackpackSearch::hitsIn_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("marked");
    const QStringList none;
    QTest::newRow("nothing typed") << u"Accueil"_s << QString() << none;
    QTest::newRow("nothing shown") << QString() << u"a"_s << none;
    QTest::newRow("the beginning") << u"Accueil du public"_s << u"acc"_s << QStringList { u"Accueil"_s };
    QTest::newRow("not the middle") << u"Accueil du public"_s << u"ueil"_s << none;
    QTest::newRow("accents and case") << u"Équipe d'été"_s << u"EQUIPE ete"_s << QStringList { u"Équipe"_s, u"été"_s };
    QTest::newRow("decomposed") << u"E\u0301quipe"_s << u"équ"_s << QStringList { u"E\u0301quipe"_s };
    QTest::newRow("œ") << u"Une sœur"_s << u"soeu"_s << QStringList { u"sœur"_s };
    QTest::newRow("several of one") << u"la la lune"_s << u"l"_s << QStringList { u"la"_s, u"la"_s, u"lune"_s };
    QTest::newRow("signs typed") << u"C++ avancé"_s << u"c++"_s << QStringList { u"C"_s };
    QTest::newRow("only signs typed") << u"C++"_s << u"++"_s << none;
    QTest::newRow("a lone surrogate") << QString(QChar(0xd800)) << u"a"_s << none;
}

void tst_BackpackSearch::hitsIn()
{
    QFETCH(QString, shown);
    QFETCH(QString, typed);
    QStringList marked;
    for (const TextRange& range : besace::hitsIn(shown, typed))
        marked << shown.mid(range.start, range.length);
    QTEST(marked, "marked");
}

void tst_BackpackSearch::aroundHit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("around");
    const QString counted
        = u"un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize."_s;
    QTest::newRow("no hit") << counted << u"vingt"_s << QString();
    QTest::newRow("whole") << u"trois\n  mois."_s << u"mois"_s << u"trois mois."_s;
    QTest::newRow("at the beginning") << counted << u"un"_s << u"un deux trois quatre cinq six sept huit neuf dix…"_s;
    QTest::newRow("in the middle")
        << counted << u"six"_s
        << u"…deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze…"_s;
    QTest::newRow("at the end") << counted << u"seize"_s << u"…douze treize quatorze quinze seize."_s;
}

void tst_BackpackSearch::aroundHit()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(besace::aroundHit(text, typed), "around");
}

QTEST_GUILESS_MAIN(tst_BackpackSearch)
#include "tst_backpacksearch.moc"
