#include "tests/bench/BareBadge.h"

#include "core/jose/Jws.h"
#include "core/jsonld/BundledContexts.h"
#include "core/verification/IssuerKeys.h"
#include "core/verification/JcsProof.h"
#include "core/verification/JwtClaims.h"
#include "core/verification/RdfSecuredData.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

const crypto::PublicKey& keyOf(const KeyFinding& finding)
{
    if (!finding.key)
        qFatal("%s %s", qPrintable(finding.objection.reason), qPrintable(finding.objection.detail));
    return *finding.key;
}

// --- what has to be hashed and checked, by the way that a badge is secured

crypto::PublicKey keyOfAssertion(const Badge& badge, const DocumentLoader& documents)
{
    const Result<Document> answer = documents.load(badge.document[u"verification"][u"creator"].toString());
    return *crypto::PublicKey::fromPem((*parseJson(answer->body))[u"publicKeyPem"].toString().toUtf8());
}

crypto::PublicKey keyOfToken(const jose::Jws& jws, const Badge& badge, const DocumentLoader& documents)
{
    if (badge.securing == Securing::Jws)
        return keyOfAssertion(badge, documents);
    return keyOf(keyOfJwt(jws, issuerOf(*parseJson(jws.payload)), std::nullopt, documents));
}

BareVerification bareJws(const Badge& badge, const DocumentLoader& documents)
{
    const jose::Jws jws = *jose::parseCompactJws(badge.payload.trimmed());
    return { *crypto::signatureAlgorithm(jws.algorithm()), keyOfToken(jws, badge, documents), jws.signingInput,
        jws.signature };
}

/// What a Data Integrity suite hashes: the proof's configuration, then the document.
QList<QByteArray> securedTexts(const JsonValue& document, const JsonValue& proof)
{
    if (suiteNameOf(proof).contains(u"-jcs-"_s)) {
        const jcs::SecuredData secured = *jcs::securedData(document, proof);
        return { secured.canonicalProofConfig, secured.canonicalDocument };
    }
    const RdfSecuredData secured
        = *rdfSecuredData(document, proofConfig(document, proof), jsonld::BundledContexts::current(), {});
    return { secured.canonicalProofConfig, secured.canonicalDocument };
}

BareVerification bareProof(const Badge& badge, const DocumentLoader& documents)
{
    const JsonValue& proof = badge.document[u"proof"];
    const crypto::PublicKey key = keyOf(keyOfVerificationMethod(
        proof[u"verificationMethod"].toString(), issuerOfCredential(badge.document), std::nullopt, documents));
    const QList<QByteArray> texts = securedTexts(JsonValue(badge.document.object().without(u"proof")), proof);
    return { *algorithmFor(suiteNameOf(proof), key.type()), key, crypto::sha256(texts[0]) + crypto::sha256(texts[1]),
        *signatureOfProofValue(proof), texts };
}

} // namespace

BareVerification bareVerification(const Badge& badge, const DocumentLoader& documents)
{
    const bool hasProof = badge.securing == Securing::DataIntegrity;
    return hasProof ? bareProof(badge, documents) : bareJws(badge, documents);
}

} // namespace bench
