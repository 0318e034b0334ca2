#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"

namespace besace {

/// Asks for what only people look at, so that a copy of it can be kept: the badge's pictures, the issuer's, the page
/// that says what was required. Only sites that answered for the check are asked, for a copy is no reason to tell yet
/// another site that somebody looks at this badge.
/// @param answered what came of the check; @param loader keeps what it answers: here it changes nothing
void fetchForPeople(const Badge& badge, QList<Document> answered, const DocumentLoader& loader);

} // namespace besace
