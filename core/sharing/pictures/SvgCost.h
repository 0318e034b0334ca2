#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace besace {

/// Counts what an SVG draws when each reference (use, pattern, mask, clip, filter) is followed, without following them:
/// ten elements that each use the one before ten times draw ten thousand million.
class SvgCost {
public:
    void enter(const QString& id, qint64 weight); ///< an element begins; @p id may be empty
    void refer(const QString& id); ///< the current element refers to another
    void leave();

    qint64 written() const { return m_written; } ///< the weights so far, each once
    /// Of the whole drawing; at most @p limit + 1. A circle of references costs nothing: painters break it.
    qint64 total(qint64 limit);

private:
    /// An element with an id, and what is below it up to the next ones with an id.
    struct Part {
        qint64 own = 0;
        QStringList parts; ///< those next ones, and what is referred to
    };
    qint64 costOf(const QString& id, qint64 limit, int depth);

    QHash<QString, Part> m_parts; ///< the drawing itself has the empty id
    QStringList m_open { QString() }; ///< for each open element the nearest id
    QHash<QString, qint64> m_costs;
    qint64 m_written = 0;
};

} // namespace besace
