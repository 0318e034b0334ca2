#include "app/desktop/organising/Drags.h"
#include "app/desktop/organising/NameDialog.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

/// Collections made, filled, ordered and taken apart in a real window: by keys, by menus, and by dropping.
class tst_Collections : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void new_isMadeAndShown();
    void takenNames_areNotGivenAgain();
    void f2_renames();
    void delete_keepsTheBadges();
    void keys_moveAndNest();
    void menu_addsTheChosen();
    void menu_makesANewOne();
    void deleteKey_takesOutOfTheCollection();
    void altArrows_order();
    void search_leavesTheOrderAlone();
    void drop_onAPlace_putsThere();
    void drop_ofAnotherProgram_isIgnored();
    void drop_ofACollection_nests();
    void drop_betweenBadges_orders_data();
    void drop_betweenBadges_orders();
    void drop_onMyBadges_ordersNothing();

private:
    static BadgePlace placeOf(const QString& name) { return { BadgePlace::Kind::Collection, name }; }
    void fill(const QString& name, const QList<BadgeId>& ids);
    QList<BadgeId> idsIn(const QString& name) const;
    QStringList tree() const;
    void typeName(const QString& name);
    void drop(QWidget& on, const QPoint& place, const QMimeData& data);
    QModelIndex railRow(const QString& name) const;

    std::unique_ptr<Desk> m_desk;
};

void tst_Collections::init() { m_desk = std::make_unique<Desk>(); }

void tst_Collections::fill(const QString& name, const QList<BadgeId>& ids)
{
    Backpack file = m_desk->openFile();
    QVERIFY(file.createCollection(name).has_value());
    QVERIFY(file.addToCollection(name, ids).has_value());
}

QList<BadgeId> tst_Collections::idsIn(const QString& name) const
{
    return *m_desk->openFile().ids({ .collection = name }, samples::today());
}

/// "a", "a/a1", "b"
QStringList tst_Collections::tree() const
{
    QStringList names;
    for (const Collection& collection : *m_desk->openFile().collections())
        names << (collection.parent.isEmpty() ? QString() : collection.parent + u'/') + collection.name;
    return names;
}

void tst_Collections::typeName(const QString& name)
{
    auto* dialog = m_desk->window->findChild<NameDialog*>();
    QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
    auto* field = dialog->findChild<QLineEdit*>(u"name"_s);
    field->setFocus();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void tst_Collections::new_isMadeAndShown()
{
    m_desk->open();
    QTest::mouseClick(m_desk->window->findChild<QPushButton*>(u"createCollection"_s), Qt::LeftButton);
    typeName(u"Accueil"_s);
    QTRY_COMPARE(m_desk->page().place(), placeOf(u"Accueil"_s));
    QCOMPARE(tree(), QStringList { u"Accueil"_s });
    QTRY_COMPARE(m_desk->status(), u"Done: create the collection “Accueil”."_s);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->page().place(), BadgePlace());
}

void tst_Collections::takenNames_areNotGivenAgain()
{
    NameDialog dialog({ u"Accueil"_s, u"Vélo"_s }, u"Vélo"_s);
    auto* field = dialog.findChild<QLineEdit*>(u"name"_s);
    auto* accept = dialog.findChild<QPushButton*>(u"accept"_s);
    QVERIFY(accept->isEnabled()); // its own
    field->setText(u" Accueil "_s);
    QVERIFY(!accept->isEnabled());
    field->setText(u"  "_s);
    QVERIFY(!accept->isEnabled());
    field->setText(u"Accueil 2"_s);
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog.name(), u"Accueil 2"_s);
}

void tst_Collections::f2_renames()
{
    fill(u"Accueil"_s, { 1 });
    m_desk->open();
    m_desk->page().showPlace(placeOf(u"Accueil"_s));
    m_desk->rail().setFocus();
    QTest::keyClick(&m_desk->rail(), Qt::Key_F2);
    typeName(u"Vente"_s);
    QTRY_COMPARE(m_desk->page().place(), placeOf(u"Vente"_s));
    QCOMPARE(tree(), QStringList { u"Vente"_s });
    QCOMPARE(idsIn(u"Vente"_s), QList<BadgeId> { 1 });
}

void tst_Collections::delete_keepsTheBadges()
{
    fill(u"Accueil"_s, { 1 });
    m_desk->open();
    m_desk->page().showPlace(placeOf(u"Accueil"_s));
    m_desk->rail().setFocus();
    QTest::keyClick(&m_desk->rail(), Qt::Key_Delete);
    QTRY_VERIFY(tree().isEmpty());
    QCOMPARE(*m_desk->openFile().count({}, samples::today()), 12);
}

void tst_Collections::keys_moveAndNest()
{
    for (const QString& name : { u"a"_s, u"b"_s, u"c"_s })
        fill(name, {});
    m_desk->open();
    m_desk->page().showPlace(placeOf(u"c"_s));
    m_desk->rail().setFocus();
    const auto press = [this](Qt::Key key) { QTest::keyClick(&m_desk->rail(), key, Qt::AltModifier); };
    press(Qt::Key_Up);
    QTRY_COMPARE(tree(), QStringList({ u"a"_s, u"c"_s, u"b"_s }));
    press(Qt::Key_Right);
    QTRY_COMPARE(tree(), QStringList({ u"a"_s, u"a/c"_s, u"b"_s }));
    QCOMPARE(m_desk->page().place(), placeOf(u"c"_s));
    QVERIFY(m_desk->rail().currentIndex().data(Qt::AccessibleDescriptionRole).toString().contains(u"in “a”"_s));
    QVERIFY(!m_desk->action(u"collectionIn"_s).isEnabled()); // no deeper than one
    press(Qt::Key_Left);
    QTRY_COMPARE(tree(), QStringList({ u"a"_s, u"c"_s, u"b"_s }));
    press(Qt::Key_Down);
    QTRY_COMPARE(tree(), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
}

void tst_Collections::menu_addsTheChosen()
{
    fill(u"Accueil"_s, {});
    fill(u"Pain & sel"_s, {});
    m_desk->open();
    m_desk->list().setFocus();
    QTest::keyClick(&m_desk->list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_desk->list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = m_desk->window->findChild<QMenu*>(u"collections"_s);
    QTRY_VERIFY(menu != nullptr && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(idsIn(u"Pain & sel"_s).size(), 12);
    QVERIFY(idsIn(u"Accueil"_s).isEmpty());
    QCOMPARE(m_desk->status(), u"Done: add 12 badges to “Pain & sel”."_s);
    const QString said = m_desk->list().model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(said.contains(u"In 1 collection"_s), qPrintable(said));
}

void tst_Collections::menu_makesANewOne()
{
    m_desk->open();
    m_desk->choose(m_desk->names().first());
    QTest::keyClick(&m_desk->list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = m_desk->window->findChild<QMenu*>(u"collections"_s);
    QTRY_VERIFY(menu != nullptr && menu->isVisible());
    menu->actions().last()->trigger();
    menu->close();
    typeName(u"Vente"_s);
    QTRY_COMPARE(idsIn(u"Vente"_s).size(), 1);
    m_desk->action(u"undo"_s).trigger(); // both together
    QVERIFY(tree().isEmpty());
}

void tst_Collections::deleteKey_takesOutOfTheCollection()
{
    fill(u"Accueil"_s, { 1, 2 });
    m_desk->open();
    m_desk->page().showPlace(placeOf(u"Accueil"_s));
    m_desk->page().showBadge(1);
    m_desk->list().setFocus();
    QVERIFY(m_desk->action(u"trash"_s).isVisible()); // the other verb, without the key
    QTest::keyClick(&m_desk->list(), Qt::Key_Delete);
    QTRY_COMPARE(idsIn(u"Accueil"_s), QList<BadgeId> { 2 });
    QCOMPARE(*m_desk->openFile().count({}, samples::today()), 12);
    m_desk->page().showBadge(2);
    m_desk->action(u"trash"_s).trigger();
    QCOMPARE(*m_desk->openFile().count({}, samples::today()), 11);
}

void tst_Collections::altArrows_order()
{
    fill(u"Accueil"_s, { 1, 2, 3, 4 });
    m_desk->open();
    m_desk->page().showPlace(placeOf(u"Accueil"_s));
    m_desk->page().showBadge(3);
    m_desk->list().setFocus();
    const auto press = [this](Qt::Key key) { QTest::keyClick(&m_desk->list(), key, Qt::AltModifier); };
    press(Qt::Key_Up);
    QTRY_COMPARE(idsIn(u"Accueil"_s), QList<BadgeId>({ 1, 3, 2, 4 }));
    QCOMPARE(m_desk->page().chosen(), QList<BadgeId> { 3 });
    press(Qt::Key_Up);
    press(Qt::Key_Up); // it is the first one already
    QTRY_COMPARE(idsIn(u"Accueil"_s), QList<BadgeId>({ 3, 1, 2, 4 }));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QTRY_COMPARE(idsIn(u"Accueil"_s), QList<BadgeId>({ 1, 2, 4, 3 }));
}

void tst_Collections::search_leavesTheOrderAlone()
{
    fill(u"Accueil"_s, { 1, 2, 3, 4 });
    m_desk->open();
    m_desk->page().showPlace(placeOf(u"Accueil"_s));
    m_desk->page().setSearch(u"e"_s);
    m_desk->list().setFocus();
    QTest::keyClick(&m_desk->list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!m_desk->page().chosen().isEmpty());
    QVERIFY(!m_desk->action(u"badgeUp"_s).isEnabled());
}

void tst_Collections::drop(QWidget& on, const QPoint& place, const QMimeData& data)
{
    QDragEnterEvent enter(place, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &enter);
    QDragMoveEvent move(place, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &move);
    on.grab(); // the mark is painted
    QDropEvent let(place, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &let);
}

QModelIndex tst_Collections::railRow(const QString& name) const
{
    for (int row = 0; row < m_desk->rail().model()->rowCount(); ++row) {
        if (const QModelIndex index = m_desk->rail().model()->index(row, 0); index.data().toString() == name)
            return index;
    }
    return {};
}

void tst_Collections::drop_onAPlace_putsThere()
{
    fill(u"Accueil"_s, {});
    m_desk->open();
    const auto dropOn = [this](const QString& place) {
        drop(*m_desk->rail().viewport(), m_desk->rail().visualRect(railRow(place)).center(),
            *drags::badgesData({ 1, 2 }));
    };
    const auto trashed = [this] { return *m_desk->openFile().count({ .inTrash = true }, samples::today()); };
    dropOn(u"Accueil"_s);
    QCOMPARE(idsIn(u"Accueil"_s), QList<BadgeId>({ 1, 2 }));
    dropOn(u"My badges"_s); // they are there
    dropOn(u"To confirm"_s); // nobody puts badges there
    QVERIFY(m_desk->action(u"undo"_s).text().contains(u"add 2 badges to “Accueil”"_s));
    dropOn(u"Trash"_s);
    QCOMPARE(trashed(), 2);
    m_desk->page().showPlace({ BadgePlace::Kind::Trash, {} });
    dropOn(u"My badges"_s);
    QCOMPARE(trashed(), 0);
}

void tst_Collections::drop_ofAnotherProgram_isIgnored()
{
    fill(u"Accueil"_s, {});
    m_desk->open();
    QMimeData foreign;
    foreign.setData(u"application/x-besace-badges"_s, "1");
    drop(*m_desk->rail().viewport(), m_desk->rail().visualRect(railRow(u"Accueil"_s)).center(), foreign);
    QVERIFY(idsIn(u"Accueil"_s).isEmpty());
}

void tst_Collections::drop_ofACollection_nests()
{
    for (const QString& name : { u"a"_s, u"b"_s, u"c"_s })
        fill(name, {});
    m_desk->open();
    const QRect target = m_desk->rail().visualRect(railRow(u"a"_s));
    drop(*m_desk->rail().viewport(), target.center(), *drags::collectionData(u"c"_s));
    QCOMPARE(tree(), QStringList({ u"a"_s, u"a/c"_s, u"b"_s }));
    drop(*m_desk->rail().viewport(), target.topLeft() + QPoint(20, 2), *drags::collectionData(u"c"_s));
    QCOMPARE(tree(), QStringList({ u"c"_s, u"a"_s, u"b"_s }));
}

void tst_Collections::drop_betweenBadges_orders_data()
{
    QTest::addColumn<BadgeCardDelegate::Form>("form");
    QTest::addColumn<bool>("behind");
    QTest::addColumn<QList<BadgeId>>("expected");
    using Form = BadgeCardDelegate::Form;
    QTest::newRow("cards, before the third") << Form::Card << false << QList<BadgeId> { 2, 1, 3, 4 };
    QTest::newRow("cards, behind the third") << Form::Card << true << QList<BadgeId> { 2, 3, 1, 4 };
    QTest::newRow("rows, before the third") << Form::Row << false << QList<BadgeId> { 2, 1, 3, 4 };
    QTest::newRow("rows, behind the third") << Form::Row << true << QList<BadgeId> { 2, 3, 1, 4 };
}

void tst_Collections::drop_betweenBadges_orders()
{
    QFETCH(BadgeCardDelegate::Form, form);
    QFETCH(bool, behind);
    QFETCH(QList<BadgeId>, expected);
    fill(u"Accueil"_s, { 1, 2, 3, 4 });
    m_desk->open();
    m_desk->page().setForm(form);
    m_desk->page().showPlace(placeOf(u"Accueil"_s));
    QApplication::processEvents();
    const QRect third = m_desk->list().visualRect(m_desk->list().model()->index(2, 0));
    const QPoint place = behind ? third.bottomRight() - QPoint(9, 9) : third.topLeft() + QPoint(9, 9);
    drop(*m_desk->list().viewport(), place, *drags::badgesData({ 1 }));
    QCOMPARE(idsIn(u"Accueil"_s), expected);
}

void tst_Collections::drop_onMyBadges_ordersNothing()
{
    m_desk->open();
    const QStringList before = m_desk->names();
    drop(*m_desk->list().viewport(), QPoint(20, 20), *drags::badgesData({ 1 }));
    QCOMPARE(m_desk->names(), before);
    QVERIFY(m_desk->action(u"undo"_s).text().contains(u"add 12 badges"_s));
}

QTEST_MAIN(tst_Collections)
#include "tst_collections.moc"
