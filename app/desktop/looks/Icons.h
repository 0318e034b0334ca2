#pragma once

#include "core/verification/VerificationReport.h"

#include <QIcon>
#include <QString>

class QPainter;

namespace besace {

/// Our own line drawings (resources/icons), each in one colour, sharp at any size.
/// They are named after what they say, not after what they show. `right` points left in a program that is read from
/// right to left; the others that show a way are mirrored too.
QIcon lineIcon(const QString& name);
/// Paints one in the middle of @p rect, as large as fits.
void paintIcon(QPainter& painter, const QString& name, const QRect& rect, const QColor& colour);

/// Twelve outlines, none of which needs its colour to be told from the others.
QString iconName(State state);
QString iconName(Answer answer);

/// The application's own picture. To look for it and to draw it takes some milliseconds.
QIcon applicationIcon();
/// Every window shows it from now on.
void wearApplicationIcon();

} // namespace besace
