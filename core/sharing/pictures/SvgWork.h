#pragma once

#include <QString>

/// How much work a painter has with one shape. Lines that cross cost it the square of their number, and each dash is a
/// shape of its own.
namespace besace {

/// The numbers in a path or another shape's attributes.
struct ShapeNumbers {
    qint64 count = 0;
    double largest = 0;

    void read(const QString& text);
};

/// In the unit of limits::maxSvgWork.
qint64 workOf(const ShapeNumbers& numbers);

/// Whether a line through these points breaks into a reasonable number of dashes. Never for what is no shape itself.
bool isDashable(const ShapeNumbers& shape, const QString& dashArray);

/// CSS declarations without dashes, or with them only where @p shape can have them.
QString withoutDashes(const QString& css);
QString withDashesFor(const ShapeNumbers& shape, const QString& css);

} // namespace besace
