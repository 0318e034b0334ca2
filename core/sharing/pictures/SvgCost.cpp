#include "core/sharing/pictures/SvgCost.h"

namespace besace {

/// Elements nest up to limits::maxXmlDepth; a longer chain needs references, and painters cut those off as well.
static constexpr int maxChain = 1000;

void SvgCost::enter(const QString& id, qint64 weight)
{
    const QString parent = m_open.last();
    if (!id.isEmpty())
        m_parts[parent].parts += id;
    m_open += id.isEmpty() ? parent : id;
    m_parts[m_open.last()].own += weight;
    m_written += weight;
}

void SvgCost::refer(const QString& id)
{
    m_parts[m_open.last()].parts += id;
    ++m_written;
}

void SvgCost::leave() { m_open.removeLast(); }

qint64 SvgCost::total(qint64 limit) { return costOf(QString(), limit, 0); }

qint64 SvgCost::costOf(const QString& id, qint64 limit, int depth)
{
    if (const auto known = m_costs.constFind(id); known != m_costs.constEnd())
        return *known;
    if (depth > maxChain)
        return limit + 1;
    m_costs.insert(id, 0); // while it is being counted: a circle adds nothing
    const Part part = m_parts.value(id);
    qint64 cost = part.own;
    for (qsizetype i = 0; i < part.parts.size() && cost <= limit; ++i)
        cost += costOf(part.parts.at(i), limit, depth + 1);
    cost = qMin(cost, limit + 1);
    m_costs.insert(id, cost);
    return cost;
}

} // namespace besace
