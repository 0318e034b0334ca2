#pragma once

#include "core/backpack/Backpack.h"

#include <QLocale>

namespace besace {

/// The state of a badge in one line, for somebody who sees it on paper: what was found, and when.
QString stateLine(const StoredBadge& stored, const QLocale& locale);

} // namespace besace
