#include "app/desktop/backpack/Panes.h"

#include <QApplication>

#include <algorithm>

namespace besace {

namespace {

constexpr int narrowBelow = 53;

} // namespace

Panes::Panes(QWidget* rail, QWidget* list, QWidget* details, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_rail(rail)
    , m_list(list)
    , m_details(details)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    for (QWidget* pane : { rail, list, details })
        addWidget(pane);
    for (QWidget* pane : { rail, list, details })
        pane->raise(); // a splitter puts each below those before it, and a screen reader tells them in that order
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
}

bool Panes::isTooNarrowFor(int width) const { return width < fontMetrics().height() * narrowBelow; }

void Panes::arrange(bool narrow, bool reading, bool empty)
{
    const bool alone = narrow && reading;
    m_rail->setVisible(!narrow);
    m_list->setVisible(!alone);
    m_details->setVisible(narrow ? alone : !empty);
    const int line = fontMetrics().height();
    m_rail->setMinimumWidth(std::max(line * 9, m_rail->minimumSizeHint().width()));
    // What stands in it may need more: a button does not wrap, and would be cut off.
    m_details->setMinimumWidth(narrow ? 0 : std::max(line * 20, m_details->minimumSizeHint().width()));
    m_list->setMinimumWidth(narrow ? 0 : line * 16);
}

QWidget* Panes::focusNext(QList<QWidget*> targets, bool forward)
{
    targets.removeIf([](const QWidget* target) { return !target->isVisible(); });
    const QWidget* focused = QApplication::focusWidget();
    const auto holds = [focused](const QWidget* pane) { return pane == focused || pane->isAncestorOf(focused); };
    const auto at = std::find_if(targets.begin(), targets.end(), holds);
    const qsizetype count = targets.size();
    qsizetype next = forward ? 0 : count - 1;
    if (at != targets.end())
        next = (at - targets.begin() + (forward ? 1 : count - 1)) % count;
    if (targets.at(next)->focusPolicy() == Qt::NoFocus)
        return nullptr;
    targets.at(next)->setFocus(Qt::TabFocusReason);
    return targets.at(next);
}

} // namespace besace
