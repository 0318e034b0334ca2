#pragma once

#include <QList>
#include <QWidget>

namespace besace {

/// What Tab reaches in @p window, as a person reads it: line by line, and in a line along the direction of the
/// language; what stands in a pane or a box is read to its end before the next one.
QList<QWidget*> readingOrder(QWidget& window);

/// Makes Tab follow readingOrder(). Qt knows only in which order widgets were made, and a pane that is filled again
/// comes last there.
void tabInReadingOrder(QWidget& window);

} // namespace besace
