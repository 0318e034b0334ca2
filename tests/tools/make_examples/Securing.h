#pragma once

#include "core/base/Json.h"

#include <QByteArray>

#include "tests/tools/make_examples/TestKey.h"

/// Written from the specifications and with OpenSSL alone, so that the application's own reading is not what it is
/// checked against.
namespace besace::examples {

/// Adds a Data Integrity proof, eddsa-jcs-2022. The key is an Ed25519 one.
/// https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#create-proof-eddsa-jcs-2022
JsonValue withJcsProof(
    const JsonValue& credential, const TestKey& key, const QString& verificationMethod, const QString& created);

/// A compact JWS whose payload is the credential with its claims (VC Data Model 2.0; Open Badges 3.0, JSON Web Token
/// Proof Format).
QByteArray asVcJwt(const JsonValue& credential, const TestKey& key, const QString& keyId);

/// `sha256$` and the digest of the identity with the salt behind it.
QString hashedIdentity(const QString& identity, const QString& salt);

} // namespace besace::examples
