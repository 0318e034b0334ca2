#include "app/desktop/backpack/ListHead.h"

#include "app/desktop/backpack/FilterMenu.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr std::array sorts { Sort::Newest, Sort::Name, Sort::Issuer, Sort::ValidUntil };

QString sortName(Sort sort)
{
    switch (sort) {
    case Sort::InCollection:
        return ListHead::tr("In my order");
    case Sort::Newest:
        return ListHead::tr("Newest first");
    case Sort::Name:
        return ListHead::tr("By name");
    case Sort::Issuer:
        return ListHead::tr("By organisation");
    case Sort::ValidUntil:
        return ListHead::tr("By end date");
    case Sort::BestMatch:
        return ListHead::tr("Best match first");
    }
    return {};
}

QToolButton* makeToggle(const QString& icon, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setText(name);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ListHead::ListHead(QWidget* parent)
    : QWidget(parent)
    , m_placeMenu(makeButton({}, u"menu"_s, ButtonKind::Plain))
    , m_sortBox(new QComboBox)
    , m_filter(makeButton({}, u"filter"_s, ButtonKind::Plain))
    , m_filterMenu(new FilterMenu(m_filter))
    , m_count(new TextLabel(TextSize::Body, Ink::Muted, false))
{
    m_placeMenu->setMenu(new QMenu(m_placeMenu));
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Filter"));
    m_filter->setMenu(m_filterMenu);
    m_count->setWordWrap(false);
    makeSortBox();
    makeToggles();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::edge, space::edge, space::edge, space::inside);
    layout->addWidget(m_placeMenu);
    layout->addWidget(m_sortBox);
    layout->addWidget(m_filter);
    layout->addStretch();
    layout->addWidget(m_count);
    layout->addSpacing(space::inside);
    layout->addWidget(m_cards);
    layout->addWidget(m_rows);
}

void ListHead::makeSortBox()
{
    m_sortBox->setAccessibleName(tr("Order of the list"));
    for (const Sort sort : sorts)
        m_sortBox->addItem(sortName(sort));
    connect(m_sortBox, &QComboBox::activated, this,
        [this](int row) { emit sortChosen(sorts.at(static_cast<size_t>(row))); });
}

void ListHead::makeToggles()
{
    m_cards = makeToggle(u"grid"_s, tr("Show as pictures"));
    m_rows = makeToggle(u"list"_s, tr("Show as a list"));
    m_cards->setChecked(true);
    connect(m_cards, &QToolButton::clicked, this, [this] { emit formChosen(BadgeCardDelegate::Form::Card); });
    connect(m_rows, &QToolButton::clicked, this, [this] { emit formChosen(BadgeCardDelegate::Form::Row); });
}

void ListHead::setPlaces(const QList<PlaceCount>& places, const BadgePlace& current)
{
    QMenu* menu = m_placeMenu->menu();
    menu->clear();
    for (const PlaceCount& count : places) {
        const QString name = placeName(count.place);
        QAction* action = menu->addAction(lineIcon(placeIcon(count.place)), tr("%1 (%2)").arg(name).arg(count.badges));
        connect(action, &QAction::triggered, this, [this, place = count.place] { emit placeChosen(place); });
    }
    m_placeMenu->setText(placeName(current));
}

void ListHead::setPlaceMenuVisible(bool visible) { m_placeMenu->setVisible(visible); }

void ListHead::setSort(Sort sort)
{
    m_sortBox->setCurrentIndex(static_cast<int>(std::find(sorts.begin(), sorts.end(), sort) - sorts.begin()));
}

void ListHead::setForm(BadgeCardDelegate::Form form)
{
    m_cards->setChecked(form == BadgeCardDelegate::Form::Card);
    m_rows->setChecked(form == BadgeCardDelegate::Form::Row);
}

void ListHead::setCount(int badges, bool narrowed)
{
    m_sortBox->setVisible(badges > 0 && m_isSortable);
    m_filter->setVisible(badges > 0 || narrowed);
    m_cards->setVisible(badges > 0);
    m_rows->setVisible(badges > 0);
    m_count->setVisible(badges > 0);
    m_shortCount = tr("%n badge(s)", nullptr, badges);
    m_countWords = narrowed ? tr("%n badge(s) found", nullptr, badges) : m_shortCount;
    fitFilter();
}

void ListHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitFilter();
}

/// Where not everything fits, the icon stands for the word: nothing else has one. Then the count is said in fewer
/// words.
void ListHead::fitFilter()
{
    m_filter->setText(m_filter->accessibleName());
    m_count->setWords(m_countWords);
    const auto isTooWide = [this] { return layout()->sizeHint().width() > width(); };
    if (isTooWide())
        m_filter->setText({});
    if (isTooWide())
        m_count->setWords(m_shortCount);
}

void ListHead::announceCount()
{
    QAccessibleEvent found(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&found);
}

} // namespace besace
