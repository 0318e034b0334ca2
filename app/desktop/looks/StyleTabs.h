#pragma once

#include <QSize>

class QPainter;
class QStyleOptionTab;

/// Tabs in a row above their pages: quiet words, and a line of the accent below those of the page on show.
namespace besace::tabs {

void drawShape(const QStyleOptionTab& option, QPainter& painter);
void drawLabel(const QStyleOptionTab& option, QPainter& painter);
/// @param usual what the words need
QSize size(const QStyleOptionTab& option, QSize usual);

} // namespace besace::tabs
