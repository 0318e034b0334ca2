#pragma once

#include "core/verification/ProofSuite.h"

namespace besace {

/// The suites that came before Data Integrity and sign a document's canonical form with a detached JWS:
/// Ed25519Signature2018, https://w3c-ccg.github.io/lds-ed25519-2018/
/// JsonWebSignature2020, https://www.w3.org/community/reports/credentials/CG-FINAL-lds-jws2020-20220721/
/// EcdsaSecp256k1Signature2019, https://w3c-ccg.github.io/lds-ecdsa-secp256k1-2019/
/// RsaSignature2018, https://w3c-ccg.github.io/lds-rsa2018/
ProofAnswer proveRdfJws(const ProofInput& input);

} // namespace besace
