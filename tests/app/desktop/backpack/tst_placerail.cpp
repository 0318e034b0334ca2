#include "app/desktop/backpack/PlaceRail.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_PlaceRail : public QObject {
    Q_OBJECT

private slots:
    void choice_isKept();
    void choice_thatIsGone_fallsBack();
    void keys_passOverTheHeading();
    void manyBadges_leaveTheNamesWhole();

private:
    static QList<PlaceCount> places();
};

static const BadgePlace reception { BadgePlace::Kind::Collection, u"Accueil"_s };

QList<PlaceCount> tst_PlaceRail::places()
{
    return { { { BadgePlace::Kind::MyBadges, {} }, 12 }, { { BadgePlace::Kind::ToConfirm, {} }, 1 },
        { { BadgePlace::Kind::ToLookAt, {} }, 2 }, { reception, 5 } };
}

void tst_PlaceRail::choice_isKept()
{
    PlaceRail rail;
    rail.setPlaces(places());
    QCOMPARE(rail.current(), BadgePlace());
    const QSignalSpy chosen(&rail, &PlaceRail::chosen);
    rail.choose(reception);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(rail.current(), reception);
    QList<PlaceCount> fewer = places();
    fewer.first().badges = 11;
    rail.setPlaces(fewer);
    QCOMPARE(rail.current(), reception);
    QCOMPARE(chosen.size(), 1); // nothing new was chosen
}

void tst_PlaceRail::choice_thatIsGone_fallsBack()
{
    PlaceRail rail;
    rail.setPlaces(places());
    rail.choose(reception);
    const QSignalSpy chosen(&rail, &PlaceRail::chosen);
    rail.setPlaces(places().mid(0, 3));
    QCOMPARE(rail.current(), BadgePlace());
    QCOMPARE(chosen.size(), 1);
}

void tst_PlaceRail::keys_passOverTheHeading()
{
    PlaceRail rail;
    rail.setPlaces(places());
    rail.show();
    rail.choose({ BadgePlace::Kind::ToLookAt, {} });
    QTest::keyClick(&rail, Qt::Key_Down);
    QCOMPARE(rail.current(), reception);
    QTest::keyClick(&rail, Qt::Key_Up);
    QCOMPARE(rail.current().kind, BadgePlace::Kind::ToLookAt);
}

// With four digits and a scroll bar, “My badges” was cut.
void tst_PlaceRail::manyBadges_leaveTheNamesWhole()
{
    PlaceRail few;
    few.setPlaces(places());
    QList<PlaceCount> more = places();
    more.first().badges = 1955;
    PlaceRail many;
    many.setPlaces(more);
    const int digits = many.fontMetrics().horizontalAdvance(u"1955"_s) - few.fontMetrics().horizontalAdvance(u"12"_s);
    QVERIFY(many.minimumSizeHint().width() >= few.minimumSizeHint().width() + digits);
    more.last().place.collection = QString(200, u'm');
    many.setPlaces(more);
    QVERIFY(many.minimumSizeHint().width() < many.fontMetrics().horizontalAdvance(u'm') * 100); // people's own are cut
}

QTEST_MAIN(tst_PlaceRail)
#include "tst_placerail.moc"
