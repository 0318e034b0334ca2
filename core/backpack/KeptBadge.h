#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"

namespace besace {

/// Reads a badge again from what was kept of it: its payload, and the documents that completed it on the day of its
/// check. @return as readBadge
Result<Badge> readKeptBadge(const QByteArray& payload, const QList<Document>& documents);

} // namespace besace
