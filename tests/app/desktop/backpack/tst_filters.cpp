#include "app/desktop/backpack/FilterBar.h"
#include "app/desktop/backpack/FilterMenu.h"
#include "app/desktop/backpack/Filters.h"
#include "app/desktop/backpack/ListHead.h"

#include <QToolButton>

#include "tests/app/desktop/organising/Desk.h"

using namespace besace;

/// A list narrowed and widened in a real window, by the menu and by the chips.
class tst_Filters : public QObject {
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void filters_becomeAQuery();
    void collection_isOneAtATime();
    void chosen_staysAmongTheOptions();
    void menu_countsEachKind();
    void menu_narrowsAndWidens();
    void chips_areTakenAwayByKeys();
    void tab_goesThroughTheChips();
    void clear_showsAllAgain();
    void nothingLeft_canBeCleared();
    void filters_followThePlace();
    void filtered_isNotArranged();
    void narrowHead_cutsNothing();
    void menu_staysOpenWhileOneTicks();
    void badge_beyondTheFilters_isShown();
    void anotherBackpack_isNotFiltered();

private:
    static Filter stateFilter(State state)
    {
        return { .kind = Filter::Kind::State, .number = static_cast<int>(state) };
    }
    static Filter named(Filter::Kind kind, const QString& name) { return { .kind = kind, .name = name }; }
    FilterMenu& menu() const { return *m_desk->window->findChild<FilterMenu*>(); }
    QMenu* kindMenu(const QString& title) const;
    QAction* option(const QString& kind, const QString& text) const;
    void openMenu() const;
    QList<QPushButton*> chips() const { return m_desk->window->findChildren<QPushButton*>(u"filterChip"_s); }

    std::unique_ptr<Desk> m_desk;
};

QMenu* tst_Filters::kindMenu(const QString& title) const
{
    for (const QAction* action : menu().actions()) {
        if (action->menu() != nullptr && action->text() == title)
            return action->menu();
    }
    return nullptr;
}

QAction* tst_Filters::option(const QString& kind, const QString& text) const
{
    for (QAction* action : kindMenu(kind)->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// Until the values are counted.
void tst_Filters::openMenu() const
{
    auto* button = m_desk->window->findChild<QPushButton*>(u"filter"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->menu(), &menu());
    menu().popup({ 0, 0 });
    QTRY_VERIFY(kindMenu(u"State"_s)->actions().constFirst()->isCheckable());
    menu().close();
}

void tst_Filters::filters_becomeAQuery()
{
    const Filters filters { stateFilter(State::Verified), stateFilter(State::Expired),
        named(Filter::Kind::Organisation, u"Maison"_s), { .kind = Filter::Kind::Year, .number = 2025 },
        named(Filter::Kind::Skill, u"Coopérer"_s), named(Filter::Kind::Collection, u"Accueil"_s),
        named(Filter::Kind::Tag, u"atelier"_s) };
    Query query;
    narrow(query, filters);
    QCOMPARE(query,
        (Query { .collection = u"Accueil"_s,
            .states = { State::Verified, State::Expired },
            .organisations = { u"Maison"_s },
            .years = { 2025 },
            .skills = { u"Coopérer"_s },
            .tags = { u"atelier"_s } }));
    ListWanted inside;
    inside.place = { BadgePlace::Kind::Collection, u"Salon"_s };
    inside.filters = filters;
    QCOMPARE(queryFor(inside).collection, u"Salon"_s);
    QCOMPARE(filterSentence(filters.first()), u"State: Checked"_s);
    QCOMPARE(filterSentence(filters.at(3)), u"Year: 2025"_s);
}

void tst_Filters::collection_isOneAtATime()
{
    const Filter first = named(Filter::Kind::Collection, u"Accueil"_s);
    const Filter second = named(Filter::Kind::Collection, u"Salon"_s);
    const Filter tag = named(Filter::Kind::Tag, u"Salon"_s);
    QCOMPARE(with(with(with({}, first), tag), second), (Filters { tag, second }));
    QCOMPARE(with({ first }, first), Filters { first });
    QCOMPARE(without({ first, tag }, first), Filters { tag });
}

void tst_Filters::chosen_staysAmongTheOptions()
{
    Facets facets;
    facets.tags = { { u"atelier"_s, 2 } };
    const Filter gone = named(Filter::Kind::Tag, u"stage"_s);
    const QList<FilterOption> expected { { named(Filter::Kind::Tag, u"atelier"_s), 2 }, { gone, 0 } };
    QCOMPARE(optionsOf(Filter::Kind::Tag, facets, { gone, stateFilter(State::Verified) }), expected);
    QVERIFY(optionsOf(Filter::Kind::Year, facets, { gone }).isEmpty());
}

void tst_Filters::menu_countsEachKind()
{
    Backpack file = m_desk->openFile();
    QVERIFY(file.setTags(1, { u"atelier & jardin"_s }));
    QVERIFY(file.createCollection(u"Accueil"_s));
    QVERIFY(file.addToCollection(u"Accueil"_s, QList<BadgeId> { 1, 2 }));
    m_desk->open();
    openMenu();
    QVERIFY(option(u"State"_s, u"Checked (1)"_s) != nullptr);
    QVERIFY(option(u"Organisation"_s, u"Maison des talents (1)"_s) != nullptr);
    QVERIFY(option(u"Year"_s, u"2026 (2)"_s) != nullptr);
    QVERIFY(option(u"Skill"_s, u"Coopérer (12)"_s) != nullptr);
    QVERIFY(option(u"Collection"_s, u"Accueil (2)"_s) != nullptr);
    QVERIFY(option(u"Tag"_s, u"atelier && jardin (1)"_s) != nullptr);
    m_desk->page().showPlace({ BadgePlace::Kind::Collection, u"Accueil"_s });
    openMenu();
    QVERIFY(option(u"Year"_s, u"2026 (2)"_s) != nullptr);
    QVERIFY(!kindMenu(u"Collection"_s)->menuAction()->isVisible());
}

void tst_Filters::menu_narrowsAndWidens()
{
    m_desk->open();
    openMenu();
    option(u"Year"_s, u"2026 (2)"_s)->trigger();
    QCOMPARE(m_desk->page().badgesOnShow(), 2);
    openMenu();
    QVERIFY(option(u"Year"_s, u"2026 (2)"_s)->isChecked());
    QVERIFY(option(u"State"_s, u"Checked (1)"_s) != nullptr);
    QVERIFY(option(u"State"_s, u"Expired (1)"_s) == nullptr); // of another year
    option(u"State"_s, u"Checked (1)"_s)->trigger();
    QCOMPARE(m_desk->names(), QStringList { u"Esprit d’équipe"_s });
    openMenu();
    option(u"State"_s, u"Checked (1)"_s)->trigger();
    QCOMPARE(m_desk->page().badgesOnShow(), 2);
}

void tst_Filters::chips_areTakenAwayByKeys()
{
    m_desk->open();
    m_desk->page().setFilters({ { .kind = Filter::Kind::Year, .number = 2026 }, stateFilter(State::Verified) });
    QCOMPARE(m_desk->page().badgesOnShow(), 1);
    QCOMPARE(chips().size(), 2);
    QVERIFY(chips().first()->isVisible());
    QCOMPARE(chips().first()->accessibleName(), u"Remove the filter “Year: 2026”"_s);
    chips().last()->setFocus();
    QTest::keyClick(chips().last(), Qt::Key_Space);
    QCOMPARE(m_desk->page().badgesOnShow(), 2);
    QCOMPARE(chips().size(), 1);
    QCOMPARE(QApplication::focusWidget(), chips().first());
    QTest::keyClick(chips().first(), Qt::Key_Space);
    QCOMPARE(m_desk->page().badgesOnShow(), 12);
    QVERIFY(!m_desk->window->findChild<FilterBar*>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), &m_desk->list());
}

void tst_Filters::tab_goesThroughTheChips()
{
    m_desk->open();
    m_desk->page().setFilters({ { .kind = Filter::Kind::Year, .number = 2026 }, stateFilter(State::Verified) });
    const auto tabbed = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget();
    };
    m_desk->window->findChild<QPushButton*>(u"filter"_s)->setFocus();
    while (qobject_cast<QToolButton*>(tabbed()) == nullptr) { }
    QCOMPARE(tabbed(), chips().first());
    QCOMPARE(tabbed(), chips().last());
    QCOMPARE(tabbed()->objectName(), u"clearFilters"_s);
    QCOMPARE(tabbed(), &m_desk->list());
    m_desk->page().setFilters({ stateFilter(State::Verified), stateFilter(State::Expired) }); // chips made anew
    m_desk->window->findChild<QPushButton*>(u"filter"_s)->setFocus();
    while (qobject_cast<QToolButton*>(tabbed()) == nullptr) { }
    QCOMPARE(tabbed(), chips().first());
    QCOMPARE(tabbed(), chips().last());
}

void tst_Filters::clear_showsAllAgain()
{
    m_desk->open();
    m_desk->page().setFilters({ stateFilter(State::Verified), stateFilter(State::Expired) });
    QCOMPARE(m_desk->page().badgesOnShow(), 2);
    m_desk->window->findChild<QPushButton*>(u"clearFilters"_s)->click();
    QCOMPARE(m_desk->page().badgesOnShow(), 12);
    QVERIFY(chips().isEmpty());
}

void tst_Filters::nothingLeft_canBeCleared()
{
    m_desk->open();
    m_desk->page().setFilters({ named(Filter::Kind::Tag, u"nowhere"_s) });
    QCOMPARE(m_desk->page().badgesOnShow(), 0);
    QVERIFY(m_desk->window->findChild<QPushButton*>(u"filter"_s)->isVisible());
    QPushButton* clear = nullptr;
    for (QPushButton* button : m_desk->page().findChildren<QPushButton*>()) {
        if (button->text() == u"Clear the filters"_s && button->objectName().isEmpty())
            clear = button;
    }
    QVERIFY(clear != nullptr);
    clear->click();
    QCOMPARE(m_desk->page().badgesOnShow(), 12);
}

void tst_Filters::filters_followThePlace()
{
    Backpack file = m_desk->openFile();
    QVERIFY(file.createCollection(u"Accueil"_s));
    QVERIFY(file.addToCollection(u"Accueil"_s, QList<BadgeId> { 1, 2, 3 }));
    m_desk->open();
    const Filter year { .kind = Filter::Kind::Year, .number = 2026 };
    m_desk->page().setFilters({ named(Filter::Kind::Collection, u"Accueil"_s), year });
    QCOMPARE(m_desk->page().badgesOnShow(), 2);
    m_desk->page().showPlace({ BadgePlace::Kind::Collection, u"Accueil"_s });
    QCOMPARE(m_desk->page().filters(), Filters { year });
    QCOMPARE(m_desk->page().badgesOnShow(), 2);
    QCOMPARE(chips().size(), 1);
}

void tst_Filters::filtered_isNotArranged()
{
    Backpack file = m_desk->openFile();
    QVERIFY(file.createCollection(u"Accueil"_s));
    QVERIFY(file.addToCollection(u"Accueil"_s, QList<BadgeId> { 1, 2, 3 }));
    m_desk->open();
    m_desk->page().showPlace({ BadgePlace::Kind::Collection, u"Accueil"_s });
    QVERIFY(m_desk->page().isInOrder());
    m_desk->page().setFilters({ { .kind = Filter::Kind::Year, .number = 2026 } });
    QCOMPARE(m_desk->page().badgesOnShow(), 2);
    QVERIFY(!m_desk->page().isInOrder());
    m_desk->list().setFocus();
    m_desk->list().selectAll();
    QVERIFY(!m_desk->action(u"badgeUp"_s).isEnabled());
}

/// The button gives up its word before the others are cut.
void tst_Filters::narrowHead_cutsNothing()
{
    QWidget pane; // a window of its own would not become that narrow
    ListHead head(&pane);
    head.setPlaceMenuVisible(false);
    head.setCount(2, true);
    head.resize(1000, 60);
    pane.resize(1000, 60);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const auto* button = head.findChild<QPushButton*>(u"filter"_s);
    QCOMPARE(button->text(), u"Filter"_s);
    const int needed = head.sizeHint().width();
    head.resize(needed - 8, 60);
    QCoreApplication::sendPostedEvents(&head, QEvent::LayoutRequest);
    QCOMPARE(button->text(), QString());
    QCOMPARE(button->accessibleName(), u"Filter"_s);
    for (const QWidget* widget : head.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (widget->isVisible())
            QVERIFY2(widget->width() >= widget->sizeHint().width(), widget->metaObject()->className());
    }
    head.resize(needed, 60);
    QCOMPARE(button->text(), u"Filter"_s);
}

void tst_Filters::menu_staysOpenWhileOneTicks()
{
    m_desk->open();
    m_desk->page().showPlace({});
    openMenu();
    menu().popup({ 0, 0 });
    QMenu& states = *kindMenu(u"State"_s);
    QTRY_VERIFY(states.actions().constFirst()->isCheckable());
    states.popup({ 200, 0 });
    const auto click = [&](int row) {
        QTest::mouseClick(&states, Qt::LeftButton, {}, states.actionGeometry(states.actions().at(row)).center());
    };
    click(0);
    click(1);
    QVERIFY(states.isVisible() && menu().isVisible());
    QCOMPARE(m_desk->page().filters().size(), 2);
    QTRY_COMPARE(m_desk->page().badgesOnShow(), 2);
    states.setActiveAction(states.actions().at(1));
    QTest::keyClick(&states, Qt::Key_Space);
    QCOMPARE(m_desk->page().filters().size(), 1);
    QVERIFY(states.isVisible() && states.actions().at(0)->isChecked());
    // The others are counted anew: of one badge's organisation there is one.
    QTRY_COMPARE(kindMenu(u"Organisation"_s)->actions().size(), 1);
    QTest::keyClick(&states, Qt::Key_Escape);
    QVERIFY(!states.isVisible());
    menu().close();
}

void tst_Filters::badge_beyondTheFilters_isShown()
{
    m_desk->open();
    m_desk->page().setFilters({ stateFilter(State::Verified) });
    m_desk->page().showBadge(2);
    QCOMPARE(m_desk->page().chosen(), QList<BadgeId> { 2 });
    QVERIFY(m_desk->page().filters().isEmpty());
}

void tst_Filters::anotherBackpack_isNotFiltered()
{
    m_desk->open();
    m_desk->page().setFilters({ stateFilter(State::Verified) });
    const Backpack other = m_desk->openFile();
    m_desk->page().setBackpack(other);
    QVERIFY(m_desk->page().filters().isEmpty());
    QVERIFY(chips().isEmpty());
    QCOMPARE(m_desk->page().badgesOnShow(), 12);
    m_desk.reset(); // before what it reads from
}

QTEST_MAIN(tst_Filters)
#include "tst_filters.moc"
