#pragma once

#include "core/crypto/Digest.h"
#include "core/verification/ProofSuite.h"
#include "core/verification/RdfSecuredData.h"

#include <functional>

namespace besace {

/// Whether a suite's signature is over this.
using SignatureTest = std::function<bool(const RdfSecuredData& secured)>;

/// Looks for a reading of the document under which its signature holds. The rule comes first: the contexts as they are
/// published now, each statement once. Where that fails, and only where it can make a difference, come what
/// rdf-canonize makes of a statement that stands there twice, and what the contexts' addresses served earlier. A note
/// says which reading it was. Whatever the signature then leaves out makes the proof fail.
ProofAnswer proveByReadings(const ProofInput& input, crypto::DigestAlgorithm digest, const SignatureTest& holds);

} // namespace besace
