#include "app/desktop/backpack/FilterBar.h"

#include "app/desktop/looks/FlowLayout.h"
#include "app/desktop/looks/Pieces.h"

#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int gap = 6;
constexpr int widestChip = 16; ///< in line heights: longer words are cut short, and whole in the tool tip

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(gap))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, 0, space::edge, space::inside);
    column->addLayout(m_flow);
    setAccessibleName(tr("Filters"));
    hide();
}

void FilterBar::setFilters(const Filters& filters)
{
    if (filters == m_filters)
        return;
    const int focus = focused();
    m_filters = filters;
    const QList<QWidget*> old = takeAll();
    for (const Filter& filter : m_filters)
        addChip(filter);
    if (!m_filters.isEmpty())
        addClear();
    setVisible(!m_filters.isEmpty());
    if (focus >= 0 && !m_filters.isEmpty())
        m_flow->itemAt(std::min(focus, static_cast<int>(m_filters.size()) - 1))->widget()->setFocus();
    for (QWidget* widget : old) {
        widget->hide(); // now that the focus is elsewhere: else it would go to a random place first
        widget->deleteLater(); // its click may be on the way
    }
}

void FilterBar::addChip(const Filter& filter)
{
    const QString sentence = filterSentence(filter);
    const QString shown = fontMetrics()
                              .elidedText(sentence, Qt::ElideRight, fontMetrics().height() * widestChip)
                              .replace(u'&', u"&&"_s);
    QPushButton* chip = makeButton(shown, u"close"_s, ButtonKind::Plain);
    chip->setObjectName(u"filterChip"_s);
    chip->setToolTip(sentence);
    chip->setAccessibleName(tr("Remove the filter “%1”").arg(sentence));
    connect(chip, &QPushButton::clicked, this, [this, filter] { emit filtersChosen(without(m_filters, filter)); });
    m_flow->addWidget(chip);
    chip->show(); // at once, so that it can have the focus
}

void FilterBar::addClear()
{
    QPushButton* clear = makeButton(tr("Clear the filters"), {}, ButtonKind::Quiet);
    clear->setObjectName(u"clearFilters"_s);
    connect(clear, &QPushButton::clicked, this, [this] { emit filtersChosen({}); });
    m_flow->addWidget(clear);
}

QList<QWidget*> FilterBar::takeAll()
{
    QList<QWidget*> widgets;
    while (const auto item = std::unique_ptr<QLayoutItem>(m_flow->takeAt(0))) {
        item->widget()->setObjectName({});
        widgets << item->widget();
    }
    return widgets;
}

int FilterBar::focused() const
{
    for (int number = 0; number < m_flow->count(); ++number) {
        if (m_flow->itemAt(number)->widget()->hasFocus())
            return number;
    }
    return -1;
}

} // namespace besace
