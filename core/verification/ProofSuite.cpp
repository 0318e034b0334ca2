#include "core/verification/ProofSuite.h"

#include "core/base/Encoding.h"
#include "core/verification/EcdsaSdProof.h"
#include "core/verification/JcsProof.h"
#include "core/verification/RdfJwsProof.h"
#include "core/verification/RdfProof.h"
#include "core/verification/Reasons.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

using crypto::DigestAlgorithm;
using crypto::PublicKey;
using crypto::SignatureAlgorithm;

namespace {

constexpr const char* dataIntegrity = "DataIntegrityProof";

// Each suite's section says what it is called; `eddsa-2022`, `eddsa-rdf-2022` and `ecdsa-2019` are what drafts called
// the same before.
constexpr std::array suites {
    ProofSuite { dataIntegrity, "eddsa-rdfc-2022", proveRdf },
    ProofSuite { dataIntegrity, "eddsa-rdf-2022", proveRdf },
    ProofSuite { dataIntegrity, "eddsa-2022", proveRdf },
    ProofSuite { dataIntegrity, "ecdsa-rdfc-2019", proveRdf },
    ProofSuite { dataIntegrity, "ecdsa-2019", proveRdf },
    ProofSuite { dataIntegrity, "ecdsa-sd-2023", proveEcdsaSd },
    ProofSuite { dataIntegrity, "eddsa-jcs-2022", proveJcs },
    ProofSuite { dataIntegrity, "ecdsa-jcs-2019", proveJcs },
    ProofSuite { "Ed25519Signature2020", "", proveRdf },
    ProofSuite { "Ed25519Signature2018", "", proveRdfJws },
    ProofSuite { "JsonWebSignature2020", "", proveRdfJws },
    ProofSuite { "EcdsaSecp256k1Signature2019", "", proveRdfJws },
    ProofSuite { "RsaSignature2018", "", proveRdfJws },
};

} // namespace

QString suiteNameOf(const JsonValue& proof)
{
    const QString type = proof[u"type"].strings().value(0);
    return type == QLatin1StringView(dataIntegrity) ? proof[u"cryptosuite"].toString() : type;
}

const ProofSuite* findSuite(const JsonValue& proof)
{
    const QString type = proof[u"type"].strings().value(0);
    const bool named = type == QLatin1StringView(dataIntegrity);
    const QString cryptosuite = named ? proof[u"cryptosuite"].toString() : QString();
    const auto found = std::ranges::find_if(suites, [&](const ProofSuite& suite) {
        return type == QLatin1StringView(suite.type) && cryptosuite == QLatin1StringView(suite.cryptosuite);
    });
    return found == suites.end() ? nullptr : &*found;
}

std::optional<SignatureAlgorithm> algorithmFor(const QString& suite, PublicKey::Type keyType)
{
    const bool ecdsa = suite.startsWith(u"ecdsa-"_s);
    if (!ecdsa && keyType == PublicKey::Type::Ed25519)
        return SignatureAlgorithm::EdDSA;
    if (ecdsa && keyType == PublicKey::Type::P256)
        return SignatureAlgorithm::ES256;
    if (ecdsa && keyType == PublicKey::Type::P384)
        return SignatureAlgorithm::ES384;
    return std::nullopt;
}

DigestAlgorithm digestFor(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::ES384 ? DigestAlgorithm::Sha384 : DigestAlgorithm::Sha256;
}

Result<QByteArray> signatureOfProofValue(const JsonValue& proof)
{
    const QByteArray text = proof[u"proofValue"].toString().toLatin1();
    if (!text.startsWith('z'))
        return Error { Error::Code::Malformed, u"proofValue"_s };
    return decodeBase58(QByteArrayView(text).sliced(1));
}

Check signatureAnswer(bool holds, const ProofInput& input)
{
    return reasons::because(
        holds ? "signature-valid" : "signature-invalid", suiteNameOf(input.proof) + u' ' + input.finding.name);
}

} // namespace besace
