#include "app/desktop/organising/CollectionOrder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;
using collectionorder::Move;
using collectionorder::Side;

/// a (with a1, a2), b, c.
static const QList<Collection> all { { u"a"_s, 0 }, { u"a1"_s, 0, u"a"_s }, { u"a2"_s, 0, u"a"_s }, { u"b"_s, 0 },
    { u"c"_s, 0 } };

class tst_CollectionOrder : public QObject {
    Q_OBJECT

private slots:
    void ways_leadThere_data();
    void ways_leadThere();
    void everyWay_isTakenByTheBackpack();
};

using Found = std::optional<Move>;
void tst_CollectionOrder::ways_leadThere_data()
{
    QTest::addColumn<Found>("found");
    QTest::addColumn<Found>("expected");
    using namespace collectionorder;
    const Found none;
    QTest::newRow("up") << up(all, u"c"_s) << Found({ {}, 1 });
    QTest::newRow("up from the top") << up(all, u"a"_s) << none;
    QTest::newRow("up inside") << up(all, u"a2"_s) << Found({ u"a"_s, 0 });
    QTest::newRow("up inside from the top") << up(all, u"a1"_s) << none;
    QTest::newRow("down, past those inside") << down(all, u"a"_s) << Found({ {}, 1 });
    QTest::newRow("down from the bottom") << down(all, u"c"_s) << none;
    QTest::newRow("of one that is not there") << down(all, u"x"_s) << none;
    QTest::newRow("in") << in(all, u"b"_s) << Found({ u"a"_s, 2 });
    QTest::newRow("in without one above") << in(all, u"a"_s) << none;
    QTest::newRow("in from inside") << in(all, u"a1"_s) << none;
    QTest::newRow("out") << out(all, u"a1"_s) << Found({ {}, 1 });
    QTest::newRow("out from outside") << out(all, u"b"_s) << none;
    QTest::newRow("into") << into(all, u"c"_s, u"b"_s) << Found({ u"b"_s, 0 });
    QTest::newRow("into itself") << into(all, u"c"_s, u"c"_s) << none;
    QTest::newRow("into where it is") << into(all, u"a1"_s, u"a"_s) << none;
    QTest::newRow("into one inside") << into(all, u"b"_s, u"a1"_s) << none;
    QTest::newRow("into, with others inside") << into(all, u"a"_s, u"b"_s) << none;
    QTest::newRow("before") << beside(all, u"c"_s, u"a"_s, Side::Before) << Found({ {}, 0 });
    QTest::newRow("behind") << beside(all, u"a"_s, u"b"_s, Side::After) << Found({ {}, 1 });
    QTest::newRow("behind one inside") << beside(all, u"b"_s, u"a1"_s, Side::After) << Found({ u"a"_s, 1 });
    QTest::newRow("to where it is") << beside(all, u"b"_s, u"c"_s, Side::Before) << none;
    QTest::newRow("beside itself") << beside(all, u"b"_s, u"b"_s, Side::Before) << none;
    QTest::newRow("beside its own") << beside(all, u"a"_s, u"a1"_s, Side::Before) << none;
}

void tst_CollectionOrder::ways_leadThere()
{
    QFETCH(Found, found);
    QFETCH(Found, expected);
    QCOMPARE(found.has_value(), expected.has_value());
    if (expected)
        QCOMPARE(*found, *expected);
}

/// What is offered is never refused, and changes something.
void tst_CollectionOrder::everyWay_isTakenByTheBackpack()
{
    for (const Collection& moved : all) {
        for (const Collection& target : all) {
            for (const Found& found : { collectionorder::into(all, moved.name, target.name),
                     collectionorder::beside(all, moved.name, target.name, Side::Before),
                     collectionorder::beside(all, moved.name, target.name, Side::After) }) {
                Result<Backpack> backpack = Backpack::open(u":memory:"_s);
                for (const Collection& collection : all) {
                    QVERIFY(backpack->createCollection(collection.name).has_value());
                    if (!collection.parent.isEmpty())
                        QVERIFY(backpack->moveCollection(collection.name, collection.parent, 99).has_value());
                }
                QCOMPARE(*backpack->collections(), all);
                if (!found)
                    continue;
                QVERIFY(backpack->moveCollection(moved.name, found->parent, found->position).has_value());
                QVERIFY(*backpack->collections() != all);
            }
        }
    }
}

QTEST_APPLESS_MAIN(tst_CollectionOrder)
#include "tst_collectionorder.moc"
