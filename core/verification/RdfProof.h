#pragma once

#include "core/verification/ProofSuite.h"

namespace besace {

/// The Data Integrity suites that secure a document's meaning (RDFC-1.0) with a signature in `proofValue`:
/// eddsa-rdfc-2022 and Ed25519Signature2020, https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/
/// ecdsa-rdfc-2019, https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#ecdsa-rdfc-2019
ProofAnswer proveRdf(const ProofInput& input);

} // namespace besace
