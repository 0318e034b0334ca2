#include "core/verification/EcdsaSdProof.h"

#include "core/rdf/NQuads.h"
#include "core/verification/RdfReadings.h"
#include "core/verification/Reasons.h"

using namespace Qt::StringLiterals;

namespace besace {

using crypto::PublicKey;
using crypto::SignatureAlgorithm;
using reasons::because;

namespace {

/// The document's statements with the blank node labels that they were signed with.
// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#createlabelmapfunction
Result<QList<QByteArray>> relabelled(const QByteArray& canonicalDocument, const DerivedProofValue& proofValue)
{
    const Result<rdf::Dataset> dataset = rdf::parseNQuads(canonicalDocument);
    if (!dataset)
        return dataset.error();
    // Whether a statement counts twice was decided when the document was canonicalized.
    return rdf::canonicalizeAndRelabel(*dataset,
        [&](const QByteArray& identifier) { return proofValue.labelMap.value(identifier); },
        { crypto::DigestAlgorithm::Sha256, rdf::Duplicates::Keep });
}

Check proofValueObjection(const Error& error)
{
    switch (error.code) {
    case Error::Code::Unsupported:
        return because("base-proof", error.detail);
    case Error::Code::TooLarge:
        return because("too-complex", error.detail);
    default:
        return because("proof-malformed", error.detail);
    }
}

} // namespace

Result<DisclosedStatements> disclosedStatements(const RdfSecuredData& secured, const DerivedProofValue& proofValue)
{
    // 3, 4
    const Result<QList<QByteArray>> nquads = relabelled(secured.canonicalDocument, proofValue);
    if (!nquads)
        return nquads.error();
    // 1
    DisclosedStatements statements { crypto::sha256(secured.canonicalProofConfig), {}, {} };
    // 5, 6
    QByteArray mandatory;
    for (qsizetype index = 0; index < nquads->size(); ++index) {
        if (proofValue.mandatoryIndexes.contains(static_cast<quint64>(index)))
            mandatory += nquads->at(index);
        else
            statements.nonMandatory.append(nquads->at(index));
    }
    // 7
    statements.mandatoryHash = crypto::sha256(mandatory);
    return statements;
}

// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#verify-derived-proof-ecdsa-sd-2023
bool verifyDisclosed(const DisclosedStatements& statements, const DerivedProofValue& proofValue, const PublicKey& key)
{
    // 3
    if (proofValue.signatures.size() != statements.nonMandatory.size())
        return false;
    // 5: https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#serializesigndata
    const QByteArray toVerify = statements.proofHash + proofValue.publicKeyBytes + statements.mandatoryHash;
    // 7, 8
    if (!crypto::verifySignature(SignatureAlgorithm::ES256, key, toVerify, proofValue.baseSignature))
        return false;
    // 9
    for (qsizetype index = 0; index < proofValue.signatures.size(); ++index) {
        if (!crypto::verifySignature(SignatureAlgorithm::ES256, proofValue.publicKey, statements.nonMandatory[index],
                proofValue.signatures[index]))
            return false;
    }
    return true;
}

ProofAnswer proveEcdsaSd(const ProofInput& input)
{
    const PublicKey& key = *input.finding.key;
    if (key.type() != PublicKey::Type::P256)
        return { because("algorithm-mismatch", suiteNameOf(input.proof)) };
    // 2
    const Result<DerivedProofValue> proofValue = parseDerivedProofValue(input.proof[u"proofValue"].toString());
    if (!proofValue)
        return { proofValueObjection(proofValue.error()) };
    return proveByReadings(input, crypto::DigestAlgorithm::Sha256, [&](const RdfSecuredData& secured) {
        const Result<DisclosedStatements> statements = disclosedStatements(secured, *proofValue);
        return statements && verifyDisclosed(*statements, *proofValue, key);
    });
}

} // namespace besace
