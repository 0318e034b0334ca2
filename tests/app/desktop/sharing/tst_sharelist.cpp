#include "app/desktop/sharing/ShareList.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace besace;

class tst_ShareList : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void setBadges_turnsOnWhatSpeaksForThePerson();
    void setBadges_putsTheChosenOnesFirst();
    void space_turnsABadgeOff();
    void cancelledBadge_asksForASecondClick();
    void cancelledBadge_isAskedAboutAnewAfterAnotherClick();
    void altArrows_changeTheOrder();
    void buttons_changeTheOrder();
    void dragging_changesTheOrder();

private:
    QListWidget* list() const { return m_list->findChild<QListWidget*>(); }
    QLabel* notice() const { return m_list->findChild<QLabel*>(u"notice"_s); }
    void goTo(BadgeId id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<ShareList> m_list;
};

static BadgeSummary badge(BadgeId id, const QString& name, State state, Place place = Place::MyBadges)
{
    BadgeSummary summary;
    summary.id = id;
    summary.name = name;
    summary.state = state;
    summary.place = place;
    return summary;
}

static QList<BadgeSummary> badges()
{
    return { badge(1, u"Esprit d’équipe"_s, State::Verified), badge(2, u"Accueil"_s, State::Expired),
        badge(3, u"Chariot"_s, State::Revoked), badge(4, u"Vélo"_s, State::Changed),
        badge(5, u"Entretien"_s, State::Verified, Place::ToConfirm), badge(6, u"Cuisine"_s, State::IssuerUnknown) };
}

void tst_ShareList::init()
{
    m_list = std::make_unique<ShareList>();
    m_list->setBadges(badges(), {});
    m_list->show();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    list()->setFocus();
}

void tst_ShareList::cleanup() { m_list.reset(); }

void tst_ShareList::press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(list(), key, modifiers); }

void tst_ShareList::goTo(BadgeId id)
{
    for (int row = 0; row < list()->count(); ++row) {
        if (list()->item(row)->data(Qt::UserRole).toLongLong() == id)
            list()->setCurrentRow(row);
    }
}

void tst_ShareList::setBadges_turnsOnWhatSpeaksForThePerson()
{
    QCOMPARE(m_list->checkedBadges(), QList<BadgeId>({ 1, 2, 6 }));
    QList<BadgeId> all;
    for (int row = 0; row < list()->count(); ++row)
        all.append(list()->item(row)->data(Qt::UserRole).toLongLong());
    QCOMPARE(all, QList<BadgeId>({ 1, 2, 6, 3, 4, 5 }));
}

void tst_ShareList::setBadges_putsTheChosenOnesFirst()
{
    m_list->setBadges(badges(), { 6, 3, 1 });
    QCOMPARE(m_list->checkedBadges(), QList<BadgeId>({ 6, 1 }));
    QCOMPARE(list()->item(0)->data(Qt::AccessibleTextRole).toString(), u"Cuisine"_s);
    QCOMPARE(list()->item(1)->data(Qt::AccessibleTextRole).toString(), u"Chariot"_s);
}

void tst_ShareList::space_turnsABadgeOff()
{
    QSignalSpy changed(m_list.get(), &ShareList::changed);
    goTo(2);
    press(Qt::Key_Space);
    QCOMPARE(m_list->checkedBadges(), QList<BadgeId>({ 1, 6 }));
    QCOMPARE(changed.size(), 1);
}

void tst_ShareList::cancelledBadge_asksForASecondClick()
{
    goTo(3);
    press(Qt::Key_Space);
    QVERIFY(!m_list->checkedBadges().contains(3));
    QVERIFY(notice()->isVisible());
    QVERIFY2(notice()->text().contains(u"Chariot"_s), qPrintable(notice()->text()));
    press(Qt::Key_Space);
    QVERIFY(m_list->checkedBadges().contains(3));
    QVERIFY(!notice()->isVisible());
}

void tst_ShareList::cancelledBadge_isAskedAboutAnewAfterAnotherClick()
{
    goTo(3);
    press(Qt::Key_Space);
    goTo(4);
    press(Qt::Key_Space);
    QVERIFY2(notice()->text().contains(u"Vélo"_s), qPrintable(notice()->text()));
    goTo(3);
    press(Qt::Key_Space);
    QVERIFY(!m_list->checkedBadges().contains(3));
}

void tst_ShareList::altArrows_changeTheOrder()
{
    goTo(6);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_list->checkedBadges(), QList<BadgeId>({ 6, 1, 2 }));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_list->checkedBadges(), QList<BadgeId>({ 6, 1, 2 }));
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_list->checkedBadges(), QList<BadgeId>({ 1, 6, 2 }));
}

void tst_ShareList::buttons_changeTheOrder()
{
    const QList<QPushButton*> buttons = m_list->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    goTo(1);
    QVERIFY(!buttons.at(0)->isEnabled());
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(m_list->checkedBadges(), QList<BadgeId>({ 2, 1, 6 }));
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(m_list->checkedBadges(), QList<BadgeId>({ 1, 2, 6 }));
}

/// Where a drop ends in the model; the drag itself is the list's own.
void tst_ShareList::dragging_changesTheOrder()
{
    QCOMPARE(list()->dragDropMode(), QListWidget::InternalMove);
    QVERIFY(list()->item(0)->flags() & Qt::ItemIsDragEnabled);
    QVERIFY(!(list()->item(0)->flags() & Qt::ItemIsDropEnabled)); // between badges, never onto one
    QSignalSpy changed(m_list.get(), &ShareList::changed);
    QVERIFY(list()->model()->moveRow({}, 2, {}, 0));
    QCOMPARE(m_list->checkedBadges(), QList<BadgeId>({ 6, 1, 2 }));
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(tst_ShareList)
#include "tst_sharelist.moc"
