#pragma once

#include <QByteArray>

namespace besace {

/// A PNG of a picture of any kind we draw, at most @p pixels wide and high; empty for anything else.
QByteArray thumbnailOf(const QByteArray& bytes, int pixels);

} // namespace besace
