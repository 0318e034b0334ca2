#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"

namespace besace {

/// What is kept of a badge besides its files.
struct KeptPayload {
    QByteArray payload;
    QString hostedUrl; ///< the address it was found at, which a 0.5 assertion does not say itself
    QList<Document> documents; ///< what the issuer's site answered on the day of the check
};

/// Reads a badge again from what was kept of it. @return as readBadge
Result<Badge> readKeptBadge(const KeptPayload& kept);

} // namespace besace
