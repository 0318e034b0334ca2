#include "core/sharing/pictures/SvgWork.h"

#include <QRegularExpression>

namespace besace {

using namespace Qt::StringLiterals;

/// Twenty thousand numbers in one path: 50 kB, more than any drawing by hand.
static constexpr qint64 workOfThousandSquared = 25;
static constexpr double maxDashes = 50'000;

static const QRegularExpression& number()
{
    static const QRegularExpression pattern(uR"([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"_s);
    return pattern;
}

void ShapeNumbers::read(const QString& text)
{
    for (auto it = number().globalMatch(text); it.hasNext(); ++count)
        largest = qMax(largest, qAbs(it.next().captured().toDouble()));
}

qint64 workOf(const ShapeNumbers& numbers) { return workOfThousandSquared * numbers.count * numbers.count / 1'000'000; }

bool isDashable(const ShapeNumbers& shape, const QString& dashArray)
{
    double period = 0;
    for (auto it = number().globalMatch(dashArray); it.hasNext();)
        period += qMax(0.0, it.next().captured().toDouble());
    // No point is further from the one before than twice the largest number; circles are longer than their radius.
    const double length = double(shape.count + 6) * 2 * shape.largest;
    return shape.count > 0 && period > 0 && length / period <= maxDashes;
}

static const QRegularExpression& dashes()
{
    static const QRegularExpression pattern(
        u"stroke-dasharray\\s*:([^;}]*)"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString withoutDashes(const QString& css) { return QString(css).remove(dashes()); }

QString withDashesFor(const ShapeNumbers& shape, const QString& css)
{
    for (auto it = dashes().globalMatch(css); it.hasNext();) {
        if (!isDashable(shape, it.next().captured(1)))
            return withoutDashes(css);
    }
    return css;
}

} // namespace besace
