#include "app/desktop/backpack/Places.h"

#include <QTest>

#include "tests/support/SampleBadges.h"

using namespace Qt::StringLiterals;
using namespace besace;

class tst_Places : public QObject {
    Q_OBJECT

private slots:
    void places_countAndList();
    void search_putsTheBestFirst();
};

void tst_Places::places_countAndList()
{
    Result<Backpack> backpack = Backpack::open(u":memory:"_s);
    QVERIFY(backpack.has_value());
    BadgeId first = 0;
    for (StoredBadge stored : samples::oneOfEachState()) {
        if (stored.summary.state == State::Suspended)
            stored.summary.place = Place::ToConfirm;
        const Result<AddResult> added = backpack->add(samples::kept(stored), samples::today());
        QVERIFY(added.has_value());
        first = first == 0 ? added->id : first;
    }
    QVERIFY(backpack->createCollection(u"Accueil"_s).has_value());
    QVERIFY(backpack->addToCollection(u"Accueil"_s, first).has_value());

    QVERIFY(backpack->createCollection(u"Salon"_s).has_value());
    QVERIFY(backpack->moveCollection(u"Salon"_s, u"Accueil"_s, 0).has_value());
    const BadgeId second = backpack->list({}, samples::today())->at(9).id;
    QVERIFY(backpack->trash({ second }, samples::today()).has_value());

    const Result<QList<PlaceCount>> counts = countPlaces(*backpack, samples::today());
    QVERIFY(counts.has_value());
    QCOMPARE(counts->size(), 6);
    QCOMPARE(counts->at(0), (PlaceCount { { BadgePlace::Kind::MyBadges, {} }, 10 }));
    QCOMPARE(counts->at(1), (PlaceCount { { BadgePlace::Kind::ToConfirm, {} }, 1 }));
    QCOMPARE(counts->at(2), (PlaceCount { { BadgePlace::Kind::ToLookAt, {} }, 3 }));
    QCOMPARE(counts->at(3), (PlaceCount { { BadgePlace::Kind::Collection, u"Accueil"_s }, 1 }));
    QCOMPARE(counts->at(4), (PlaceCount { { BadgePlace::Kind::Collection, u"Salon"_s }, 0, u"Accueil"_s }));
    QCOMPARE(counts->at(5), (PlaceCount { { BadgePlace::Kind::Trash, {} }, 1 }));
    for (const PlaceCount& count : *counts) {
        const auto listed = listPlace(*backpack, count.place, {}, Sort::Name, samples::today());
        QVERIFY(listed.has_value());
        QCOMPARE(listed->size(), count.badges);
    }
    const auto found = listPlace(*backpack, {}, u"cuisine"_s, Sort::Newest, samples::today());
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
}

void tst_Places::search_putsTheBestFirst()
{
    for (const BadgePlace& place : { BadgePlace {}, BadgePlace { BadgePlace::Kind::Collection, u"Accueil"_s } }) {
        QCOMPARE(queryFor(place, u"cui"_s, Sort::Name).sort, Sort::BestMatch);
        QVERIFY(queryFor(place, u" "_s, Sort::Name).sort != Sort::BestMatch);
    }
}

QTEST_MAIN(tst_Places)
#include "tst_places.moc"
