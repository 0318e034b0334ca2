#pragma once

#include "core/badge/Badge.h"
#include "core/verification/VerificationReport.h"

namespace besace {

/// Whether a badge names one of the given identities, in clear or as a hash.
/// @param identities e-mail addresses, URLs, DIDs, telephone numbers, as the person typed them
/// @return `recipient-matches` carries the one that was found
Check checkRecipient(const Badge& badge, const QStringList& identities);

} // namespace besace
