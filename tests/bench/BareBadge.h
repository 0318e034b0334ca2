#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"

#include "tests/bench/BareVerification.h"

namespace bench {

/// What has to be hashed and checked for a badge, by the way that it is secured. Ends the program if its key is not
/// among the documents.
BareVerification bareVerification(const besace::Badge& badge, const besace::DocumentLoader& documents);

} // namespace bench
