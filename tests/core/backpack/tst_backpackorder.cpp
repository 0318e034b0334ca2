#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace besace::samples;

/// Sorting, collections, identities and known issuers.
class tst_BackpackOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sort_data();
    void sort();
    void collections_inOrderOfMaking();
    void collections_names();
    void collection_move_data();
    void collection_move();
    void collection_ofSeveral();
    void collection_unknown();
    void identities();
    void knownIssuers();
};

namespace {

Sample sample(int number, const QString& name, const QString& issuer, const QString& from, const QString& until = {})
{
    return {
        .id = u"urn:uuid:%1"_s.arg(number), .name = name, .issuerName = issuer, .validFrom = from, .validUntil = until
    };
}

/// A, B, C… in a collection of that order; ids from 1.
Backpack withCollection(const QStringList& badges)
{
    Backpack backpack = inMemory();
    QTest::qVerify(backpack.createCollection(u"c"_s).has_value(), "createCollection", "", __FILE__, __LINE__);
    for (const QString& name : badges) {
        const auto id = backpack.add(newBadge({ .id = u"urn:uuid:"_s + name, .name = name }), now())->id;
        QTest::qVerify(backpack.addToCollection(u"c"_s, id).has_value(), "addToCollection", "", __FILE__, __LINE__);
    }
    return backpack;
}

QString order(const Backpack& backpack, const QString& collection = u"c"_s)
{
    return names(backpack.list({ .collection = collection }, now())).join(QString());
}

} // namespace

void tst_BackpackOrder::sort_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("newest") << Sort::Newest << QStringList { u"zèbre"_s, u"Émail"_s, u"abricot"_s, u"ordre"_s };
    QTest::newRow("none asked for") << Sort::InCollection
                                    << QStringList { u"zèbre"_s, u"Émail"_s, u"abricot"_s, u"ordre"_s };
    QTest::newRow("name") << Sort::Name << QStringList { u"abricot"_s, u"Émail"_s, u"ordre"_s, u"zèbre"_s };
    QTest::newRow("issuer") << Sort::Issuer << QStringList { u"Émail"_s, u"zèbre"_s, u"abricot"_s, u"ordre"_s };
    QTest::newRow("end") << Sort::ValidUntil << QStringList { u"ordre"_s, u"Émail"_s, u"zèbre"_s, u"abricot"_s };
}

void tst_BackpackOrder::sort()
{
    QFETCH(Sort, sort);
    Backpack backpack = inMemory();
    QVERIFY(backpack.addAll(
        { newBadge(sample(1, u"ordre"_s, u"mairie"_s, u"2020-01-01T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s)),
            newBadge(sample(2, u"abricot"_s, u"Mairie"_s, u"2024-01-01T00:00:00Z"_s)) },
        now()));
    QVERIFY(
        backpack.add(newBadge(sample(3, u"Émail"_s, u"École"_s, u"2019-01-01T00:00:00Z"_s, u"2028-01-01T00:00:00Z"_s)),
            now().addDays(1)));
    QVERIFY(backpack.add(newBadge(sample(4, u"zèbre"_s, u"ecole"_s, u"2018-01-01T00:00:00Z"_s)), now().addDays(2)));
    QTEST(names(backpack.list({ .sort = sort }, now())), "expected");
}

void tst_BackpackOrder::collections_inOrderOfMaking()
{
    Backpack backpack = inMemory();
    for (const QString& name : { u"z"_s, u"a"_s, u"m"_s })
        QVERIFY(backpack.createCollection(name));
    QCOMPARE(*backpack.collections(), (QList<Collection> { { u"z"_s, 0 }, { u"a"_s, 0 }, { u"m"_s, 0 } }));
}

void tst_BackpackOrder::collections_names()
{
    Backpack backpack = withCollection({ u"A"_s });
    QVERIFY(backpack.createCollection(u"c"_s)); // is there, and stays
    QCOMPARE(backpack.collections()->size(), 1);
    QVERIFY(backpack.createCollection(u"d"_s));
    QCOMPARE(backpack.createCollection(u"  "_s).error().code, Error::Code::Malformed);
    QCOMPARE(backpack.renameCollection(u"c"_s, u"d"_s).error().code, Error::Code::Malformed);
    QCOMPARE(backpack.renameCollection(u"c"_s, QString()).error().code, Error::Code::Malformed);
    QVERIFY(backpack.renameCollection(u"c"_s, u"c"_s));
    QVERIFY(backpack.renameCollection(u"c"_s, u"Pour l'accueil"_s));
    QCOMPARE(order(backpack, u"Pour l'accueil"_s), u"A"_s);
    QVERIFY(backpack.deleteCollection(u"Pour l'accueil"_s));
    QCOMPARE(*backpack.collections(), (QList<Collection> { { u"d"_s, 0 } }));
    QCOMPARE(*backpack.count({}, now()), 1);
}

void tst_BackpackOrder::collection_move_data()
{
    QTest::addColumn<BadgeId>("badge");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("expected");
    QTest::newRow("to the front") << BadgeId(3) << 0 << u"CABD"_s;
    QTest::newRow("down by one") << BadgeId(2) << 2 << u"ACBD"_s;
    QTest::newRow("up by one") << BadgeId(2) << 0 << u"BACD"_s;
    QTest::newRow("to the end") << BadgeId(1) << 3 << u"BCDA"_s;
    QTest::newRow("beyond the end") << BadgeId(1) << 99 << u"BCDA"_s;
    QTest::newRow("before the front") << BadgeId(4) << -1 << u"DABC"_s;
    QTest::newRow("where it is") << BadgeId(2) << 1 << u"ABCD"_s;
}

void tst_BackpackOrder::collection_move()
{
    QFETCH(BadgeId, badge);
    QFETCH(int, position);
    Backpack backpack = withCollection({ u"A"_s, u"B"_s, u"C"_s, u"D"_s });
    QCOMPARE(order(backpack), u"ABCD"_s);
    QVERIFY(backpack.moveInCollection(u"c"_s, badge, position));
    QTEST(order(backpack), "expected");
}

void tst_BackpackOrder::collection_ofSeveral()
{
    Backpack backpack = withCollection({ u"A"_s, u"B"_s, u"C"_s });
    QVERIFY(backpack.createCollection(u"d"_s));
    QVERIFY(backpack.addToCollection(u"d"_s, 3));
    QVERIFY(backpack.addToCollection(u"d"_s, 1));
    QVERIFY(backpack.addToCollection(u"d"_s, 3)); // is there, and stays
    QCOMPARE(order(backpack, u"d"_s), u"CA"_s);
    QCOMPARE(order(backpack), u"ABC"_s);
    QCOMPARE(backpack.badge(3)->summary.collections, 2);
    QVERIFY(backpack.removeFromCollection(u"c"_s, 2));
    QVERIFY(backpack.addToCollection(u"c"_s, 2));
    QCOMPARE(order(backpack), u"ACB"_s);
    QVERIFY(backpack.remove(1));
    QCOMPARE(order(backpack), u"CB"_s);
    QCOMPARE(names(backpack.list({ .collection = u"c"_s, .sort = Sort::Name }, now())).join(QString()), u"BC"_s);
}

void tst_BackpackOrder::collection_unknown()
{
    Backpack backpack = withCollection({ u"A"_s });
    const auto missing
        = [](const Result<void>& result) { return !result && result.error().code == Error::Code::NotFound; };
    QVERIFY(missing(backpack.renameCollection(u"x"_s, u"y"_s)));
    QVERIFY(missing(backpack.deleteCollection(u"x"_s)));
    QVERIFY(missing(backpack.addToCollection(u"x"_s, 1)));
    QVERIFY(missing(backpack.addToCollection(u"c"_s, 9)));
    QVERIFY(missing(backpack.removeFromCollection(u"x"_s, 1)));
    QVERIFY(missing(backpack.removeFromCollection(u"c"_s, 9)));
    QVERIFY(missing(backpack.moveInCollection(u"x"_s, 1, 0)));
    QVERIFY(missing(backpack.moveInCollection(u"c"_s, 9, 0)));
    QCOMPARE(order(backpack), u"A"_s);
}

void tst_BackpackOrder::identities()
{
    Backpack backpack = inMemory();
    QVERIFY(backpack.addIdentity(u"  zoe@example.org "_s));
    QVERIFY(backpack.addIdentity(u"alex@example.org"_s));
    QVERIFY(backpack.addIdentity(u"zoe@example.org"_s));
    QCOMPARE(*backpack.identities(), (QStringList { u"zoe@example.org"_s, u"alex@example.org"_s }));
    QCOMPARE(backpack.addIdentity(u" "_s).error().code, Error::Code::Malformed);
    QVERIFY(backpack.removeIdentity(u"zoe@example.org"_s));
    QCOMPARE(backpack.removeIdentity(u"zoe@example.org"_s).error().code, Error::Code::NotFound);
    QCOMPARE(*backpack.identities(), QStringList { u"alex@example.org"_s });
}

void tst_BackpackOrder::knownIssuers()
{
    Backpack backpack = inMemory();
    QVERIFY(backpack.addKnownIssuer({ u"did:web:b.example"_s, u"B"_s }));
    QVERIFY(backpack.addKnownIssuer({ u"https://a.example"_s, u"A"_s }));
    QVERIFY(backpack.addKnownIssuer({ u"did:web:b.example"_s, u"B, renamed"_s }));
    QCOMPARE(*backpack.knownIssuers(),
        (QList<KnownIssuer> { { u"did:web:b.example"_s, u"B, renamed"_s }, { u"https://a.example"_s, u"A"_s } }));
    QCOMPARE(backpack.addKnownIssuer({ {}, u"nobody"_s }).error().code, Error::Code::Malformed);
    QVERIFY(backpack.removeKnownIssuer(u"did:web:b.example"_s));
    QCOMPARE(backpack.removeKnownIssuer(u"did:web:b.example"_s).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(tst_BackpackOrder)
#include "tst_backpackorder.moc"
