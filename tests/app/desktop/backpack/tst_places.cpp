#include "app/desktop/backpack/Places.h"

#include <QTest>

#include "tests/support/SampleBadges.h"
#include <optional>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_Places : public QObject {
    Q_OBJECT

private slots:
    void isToLookAt_data();
    void isToLookAt();
    void news_areToLookAt_data();
    void news_areToLookAt();
    void places_countAndList();
};

void tst_Places::isToLookAt_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDateTime>("validUntil");
    QTest::addColumn<bool>("expected");
    const QDateTime now = samples::today();
    const auto add = [](const char* name, State state, const QDateTime& validUntil, bool expected) {
        QTest::newRow(name) << static_cast<int>(state) << validUntil << expected;
    };
    add("checked", State::Verified, {}, false);
    add("changed", State::Changed, {}, true);
    add("cancelled", State::Revoked, {}, true);
    add("never checked", State::Unchecked, {}, true);
    add("organisation to confirm", State::IssuerUnknown, {}, false);
    add("ends in 59 days", State::Verified, now.addDays(59), true);
    add("ends in 60 days", State::Verified, now.addDays(60), true);
    add("ends in 61 days", State::Verified, now.addDays(61), false);
    add("ended yesterday", State::Expired, now.addDays(-1), false);
}

void tst_Places::isToLookAt()
{
    QFETCH(int, state);
    QFETCH(QDateTime, validUntil);
    QFETCH(bool, expected);
    BadgeSummary badge;
    badge.state = static_cast<State>(state);
    if (validUntil.isValid())
        badge.validUntil = validUntil;
    QCOMPARE(besace::isToLookAt(badge, samples::today()), expected);
}

void tst_Places::news_areToLookAt_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("expected");
    QTest::newRow("today") << 0 << true;
    QTest::newRow("30 days ago") << 30 << true;
    QTest::newRow("31 days ago") << 31 << false;
}

void tst_Places::news_areToLookAt()
{
    QFETCH(int, daysAgo);
    BadgeSummary badge;
    badge.state = State::Verified;
    badge.changedAt = samples::today().addDays(-daysAgo);
    QTEST(besace::isToLookAt(badge, samples::today()), "expected");
}

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

    const Result<QList<PlaceCount>> counts = countPlaces(*backpack, samples::today());
    QVERIFY(counts.has_value());
    QCOMPARE(counts->size(), 4);
    QCOMPARE(counts->at(0), (PlaceCount { { BadgePlace::Kind::MyBadges, {} }, 11 }));
    QCOMPARE(counts->at(1), (PlaceCount { { BadgePlace::Kind::ToConfirm, {} }, 1 }));
    QCOMPARE(counts->at(2), (PlaceCount { { BadgePlace::Kind::ToLookAt, {} }, 3 }));
    QCOMPARE(counts->at(3), (PlaceCount { { BadgePlace::Kind::Collection, u"Accueil"_s }, 1 }));
    for (const PlaceCount& count : *counts) {
        const auto listed = listPlace(*backpack, count.place, {}, Sort::Name, samples::today());
        QVERIFY(listed.has_value());
        QCOMPARE(listed->size(), count.badges);
    }
    const auto found = listPlace(*backpack, {}, u"cuisine"_s, Sort::Newest, samples::today());
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
}

QTEST_MAIN(tst_Places)
#include "tst_places.moc"
