#include "app/desktop/backpack/ListPane.h"

#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/EmptyPlace.h"
#include "app/desktop/backpack/EndingBar.h"
#include "app/desktop/backpack/FilterBar.h"
#include "app/desktop/backpack/ListHead.h"
#include "app/desktop/backpack/TrashBar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace besace {

ListPane::ListPane(BadgeListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_head(new ListHead)
    , m_filterBar(new FilterBar)
    , m_trashBar(new TrashBar)
    , m_endingBar(new EndingBar)
    , m_view(new BadgeListView(model))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_trashBar);
    layout->addWidget(m_endingBar);
    layout->addWidget(m_head);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_stack, 1);
}

void ListPane::showEmpty(EmptyPlace* empty)
{
    if (m_empty != nullptr) {
        m_stack->removeWidget(m_empty);
        m_empty->deleteLater();
    }
    m_empty = empty;
    if (empty != nullptr)
        m_stack->addWidget(empty);
    m_stack->setCurrentIndex(m_stack->count() - 1);
}

QWidget* ListPane::onShow() const { return m_stack->currentWidget(); }

bool ListPane::isFocused() const
{
    // Also while a question stands before the window: the keys come back to where they were.
    const QWidget* focused = window()->focusWidget();
    return m_stack->isAncestorOf(focused) || m_trashBar->isAncestorOf(focused);
}

bool ListPane::focusFirst()
{
    if (m_empty != nullptr)
        return m_empty->focusFirst();
    m_view->setFocus();
    return true;
}

} // namespace besace
