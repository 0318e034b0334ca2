#pragma once

#include <QString>

namespace besace {

/// A sentence of ours whose dates stay on one line, with the word before: no "2025" stands alone at the head of a line.
QString withBoundDates(const QString& sentence);

} // namespace besace
