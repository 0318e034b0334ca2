#include "app/desktop/backpack/FilterMenu.h"

#include "app/desktop/backpack/TickMenu.h"
#include "app/desktop/jobs/Job.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int widestName = 24; ///< in line heights: longer ones are cut short, and whole in the tool tip

Result<Facets> readFacets(const QString& path, const ListWanted& wanted, const LeftLook& look)
{
    if (const Result<void> sound = isSearchable(look, wanted.text); !sound)
        return sound.error();
    const Result<Backpack> backpack = Backpack::open(path);
    return backpack ? backpack->facets(queryFor(wanted), wanted.now) : Result<Facets>(backpack.error());
}

} // namespace

FilterMenu::FilterMenu(QWidget* parent) : QMenu(parent)
{
    for (const Filter::Kind kind : filterKinds) {
        auto* menu = new TickMenu(filterKindName(kind), this);
        addMenu(menu);
        menu->setToolTipsVisible(true);
        m_kinds.insert(kind, menu);
    }
    addSeparator();
    m_clear = addAction(tr("Clear the filters"));
    connect(m_clear, &QAction::triggered, this, [this] { emit filtersChosen({}); });
}

void FilterMenu::setBackpack(const QString& path)
{
    m_path = path;
    m_look.reset();
    ++m_round;
}

void FilterMenu::ask(const ListWanted& wanted)
{
    m_wanted = wanted;
    showWaiting();
    count();
}

void FilterMenu::count()
{
    const int round = ++m_round;
    runJob([path = m_path, wanted = m_wanted, look = m_look](Progress&) {
        return readFacets(path, wanted, look);
    }).then(this, [this, round](const Result<Facets>& facets) {
        if (round != m_round)
            return;
        if (!facets)
            return emit failed(facets.error());
        showOptions(*facets);
    });
}

void FilterMenu::choose(const Filter& filter, bool isChosen)
{
    m_wanted.filters = isChosen ? with(m_wanted.filters, filter) : without(m_wanted.filters, filter);
    m_clear->setEnabled(!m_wanted.filters.isEmpty());
    emit filtersChosen(m_wanted.filters);
    count();
}

void FilterMenu::showWaiting()
{
    for (QMenu* menu : std::as_const(m_kinds)) {
        menu->clear();
        menu->menuAction()->setEnabled(true);
        menu->addAction(tr("Counting…"))->setEnabled(false);
    }
    m_kinds.value(Filter::Kind::Collection)
        ->menuAction()
        ->setVisible(m_wanted.place.kind != BadgePlace::Kind::Collection);
    m_clear->setEnabled(!m_wanted.filters.isEmpty());
}

void FilterMenu::showOptions(const Facets& facets)
{
    for (const Filter::Kind kind : filterKinds) {
        QMenu& menu = *m_kinds.value(kind);
        // What one has just chosen in keeps its numbers: they are as if nothing were chosen there.
        const bool isTicked = menu.isVisible() && !menu.actions().isEmpty() && menu.actions().first()->isCheckable();
        if (!isTicked)
            fill(menu, optionsOf(kind, facets, m_wanted.filters));
    }
}

void FilterMenu::fill(QMenu& menu, const QList<FilterOption>& options)
{
    menu.clear();
    menu.menuAction()->setEnabled(!options.isEmpty());
    const int widest = fontMetrics().height() * widestName;
    for (const FilterOption& option : options) {
        const QString name = filterName(option.filter);
        const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, widest).replace(u'&', u"&&"_s);
        QAction* action = menu.addAction(tr("%1 (%2)").arg(shown, QString::number(option.badges)));
        action->setToolTip(name);
        action->setCheckable(true);
        action->setChecked(m_wanted.filters.contains(option.filter));
        connect(action, &QAction::triggered, this,
            [this, filter = option.filter](bool checked) { choose(filter, checked); });
    }
}

} // namespace besace
