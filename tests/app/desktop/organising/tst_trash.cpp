#include "app/desktop/details/DetailsPane.h"

#include <QLineEdit>
#include <QMessageBox>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

/// Into the trash, out of it and away for good, by keys and clicks.
class tst_Trash : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void key_putsInTheTrash_undoBringsBack();
    void found_isChosenByEnter();
    void keyInATextField_isForTheField();
    void place_saysUntilWhen();
    void restore_bringsBack();
    void emptying_asksFirst();
    void emptied_isNotTakenForUndone();
    void window_sweepsAfter30Days_data();
    void window_sweepsAfter30Days();
    void menu_isThereByKeyboard();

private:
    static const BadgePlace trash;
    int trashed() const { return *m_desk->openFile().count({ .inTrash = true }, samples::today()); }

    std::unique_ptr<Desk> m_desk;
};

const BadgePlace tst_Trash::trash { BadgePlace::Kind::Trash, {} };

void tst_Trash::init() { m_desk = std::make_unique<Desk>(); }

void tst_Trash::key_putsInTheTrash_undoBringsBack()
{
    m_desk->open();
    m_desk->choose(m_desk->names().at(3));
    const QString next = m_desk->names().at(4);
    QTest::keyClick(&m_desk->list(), Qt::Key_Delete);
    QTRY_COMPARE(m_desk->page().badgesOnShow(), 11);
    QCOMPARE(trashed(), 1);
    QCOMPARE(m_desk->status(), u"Done: put 1 badge in the trash."_s);
    QVERIFY(m_desk->page().chosen().isEmpty());
    QCOMPARE(m_desk->list().currentIndex().data().toString(), next); // the keys go on from there
    QTest::keyClick(&m_desk->list(), Qt::Key_Delete); // nothing is chosen: the one that the focus is on is, first
    QCOMPARE(trashed(), 1);
    QCOMPARE(m_desk->page().chosen().size(), 1);
    QTest::keyClick(&m_desk->list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->page().badgesOnShow(), 12);
    QCOMPARE(trashed(), 0);
    QCOMPARE(m_desk->list().currentIndex().data().toString(), next); // and still do
}

/// It has the focus, and looks as if it were meant: its details are on show, and the keys work on it.
void tst_Trash::found_isChosenByEnter()
{
    m_desk->open();
    const QString name = m_desk->names().at(3);
    auto* search = m_desk->window->findChild<QLineEdit*>(u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, name);
    QTRY_VERIFY(m_desk->page().badgesOnShow() < 12);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &m_desk->list());
    QCOMPARE(m_desk->page().chosen().size(), 1);
    QCOMPARE(m_desk->page().details().shown(), m_desk->page().chosen().first());
    QTest::keyClick(&m_desk->list(), Qt::Key_Delete);
    QTRY_COMPARE(trashed(), 1);
}

void tst_Trash::keyInATextField_isForTheField()
{
    m_desk->open();
    m_desk->choose(m_desk->names().first());
    auto* search = m_desk->window->findChild<QLineEdit*>(u"search"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Delete);
    QTest::keyClick(&m_desk->rail(), Qt::Key_Delete);
    QCOMPARE(trashed(), 0);
}

void tst_Trash::place_saysUntilWhen()
{
    Backpack file = m_desk->openFile();
    QVERIFY(file.trash({ 1 }, samples::moment(2026, 3, 2)).has_value());
    m_desk->open();
    m_desk->page().showPlace(trash);
    QCOMPARE(m_desk->page().badgesOnShow(), 1);
    const QModelIndex row = m_desk->list().model()->index(0, 0);
    const QString seen = row.data(BadgeListModel::IssuerRole).toString();
    QCOMPARE(seen, u"Goes for good on 1 April 2026"_s); // what somebody who wants it back must know
    const QString heard = row.data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(heard.contains(u"In the trash since 2 March 2026. Goes for good on 1 April 2026."_s), qPrintable(heard));
    QCOMPARE(m_desk->page().place(), trash);
    QVERIFY(!m_desk->action(u"trash"_s).isVisible());
    QVERIFY(m_desk->action(u"restore"_s).isVisible());
    m_desk->page().showPlace({});
    m_desk->page().showBadge(1);
    QCOMPARE(m_desk->page().place(), trash); // that is where it is
}

void tst_Trash::restore_bringsBack()
{
    QVERIFY(m_desk->openFile().trash({ 1, 2 }, samples::today()).has_value());
    m_desk->open();
    m_desk->page().showPlace(trash);
    auto* restore = m_desk->window->findChild<QPushButton*>(u"restoreChosen"_s);
    QVERIFY(restore->isVisible() && !restore->isEnabled());
    m_desk->choose(m_desk->names().first());
    restore->setFocus();
    QTest::keyClick(restore, Qt::Key_Space);
    QTRY_COMPARE(trashed(), 1);
    QCOMPARE(QApplication::focusWidget(), &m_desk->list()); // not on "Empty the trash", which stands next
    QTest::keyClick(&m_desk->list(), Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_COMPARE(trashed(), 0);
    QVERIFY(!restore->isVisible());
    QCOMPARE(QApplication::focusWidget(), &m_desk->rail()); // nothing is left here, but other places are
    QCOMPARE(m_desk->status(), u"Done: put 1 badge back."_s);
}

void tst_Trash::emptying_asksFirst()
{
    QVERIFY(m_desk->openFile().trash({ 1, 2 }, samples::today()).has_value());
    m_desk->open();
    m_desk->page().showPlace(trash);
    auto* empty = m_desk->window->findChild<QPushButton*>(u"emptyTrashNow"_s);
    QTest::mouseClick(empty, Qt::LeftButton);
    auto* box = m_desk->window->findChild<QMessageBox*>();
    QTRY_VERIFY(box != nullptr && box->isVisible());
    QCOMPARE(box->text(), u"2 badges will be gone for good."_s);
    QVERIFY(box->informativeText().contains(u"cannot be undone"_s));
    QTest::keyClick(box, Qt::Key_Return); // the default is the harmless one
    QTRY_VERIFY(m_desk->window->findChild<QMessageBox*>() == nullptr);
    QCOMPARE(trashed(), 2);

    QTest::mouseClick(empty, Qt::LeftButton);
    QTest::mouseClick(m_desk->window->findChild<QPushButton*>(u"confirmEmptying"_s), Qt::LeftButton);
    QTRY_COMPARE(trashed(), 0);
    QCOMPARE(m_desk->status(), u"2 badges are gone for good."_s);
    QTRY_COMPARE(m_desk->window->focusWidget(), &m_desk->rail());
    QCOMPARE(*m_desk->openFile().count({}, samples::today()), 10);
}

/// Whoever regrets it presses the keys for "Undo": what came before, days ago perhaps, must not go for it.
void tst_Trash::emptied_isNotTakenForUndone()
{
    QVERIFY(m_desk->openFile().createCollection(u"Accueil"_s));
    QVERIFY(m_desk->openFile().trash({ 1, 2 }, samples::today()).has_value());
    m_desk->open();
    m_desk->page().showPlace(trash);
    QTest::mouseClick(m_desk->window->findChild<QPushButton*>(u"emptyTrashNow"_s), Qt::LeftButton);
    QTest::mouseClick(m_desk->window->findChild<QPushButton*>(u"confirmEmptying"_s), Qt::LeftButton);
    QTRY_COMPARE(m_desk->status(), u"2 badges are gone for good."_s);
    QTRY_VERIFY(m_desk->window->findChild<QMessageBox*>() == nullptr);
    Desk::bringForward(*m_desk->window); // no window manager does it here
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(
        m_desk->status().startsWith(u"What was in the trash cannot come back."_s), qPrintable(m_desk->status()));
    QCOMPARE(m_desk->openFile().collections()->size(), 1);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier); // now it is known what goes
    QTRY_VERIFY(m_desk->openFile().collections()->isEmpty());
}

void tst_Trash::window_sweepsAfter30Days_data()
{
    QTest::addColumn<QDateTime>("opened");
    QTest::addColumn<int>("left");
    QTest::newRow("a moment less") << samples::today().addDays(30).addSecs(-1) << 2;
    QTest::newRow("30 days") << samples::today().addDays(30) << 0;
}

void tst_Trash::window_sweepsAfter30Days()
{
    QFETCH(QDateTime, opened);
    QFETCH(int, left);
    QVERIFY(m_desk->openFile().trash({ 1, 2 }, samples::today()).has_value());
    m_desk->open(opened);
    QCOMPARE(trashed(), left);
}

void tst_Trash::menu_isThereByKeyboard()
{
    m_desk->open();
    m_desk->choose(m_desk->names().first());
    QStringList offered;
    for (const QAction* action : m_desk->list().actions()) {
        if (action->isVisible())
            offered << action->objectName();
    }
    QCOMPARE(offered, QStringList({ u"addToCollection"_s, u"trash"_s }));
    QCOMPARE(m_desk->list().contextMenuPolicy(), Qt::ActionsContextMenu);
}

QTEST_MAIN(tst_Trash)
#include "tst_trash.moc"
