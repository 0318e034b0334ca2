#pragma once

#include "core/base/Encoding.h"
#include "core/jsonld/BundledContexts.h"
#include "core/verification/DataIntegrityProof.h"
#include "core/verification/JcsProof.h"
#include "core/verification/RdfSecuredData.h"

#include "tests/support/TestSigner.h"

/// A value with one of its members changed or added.
inline besace::JsonValue edited(const besace::JsonValue& value, const QString& name, const besace::JsonValue& member)
{
    besace::JsonObject members = value.object();
    members.insert(name, member);
    return members;
}

/// The same for a member of its only proof.
inline besace::JsonValue withProofMember(
    const besace::JsonValue& document, const QString& name, const besace::JsonValue& member)
{
    return edited(document, QStringLiteral("proof"), edited(document[u"proof"], name, member));
}

inline besace::JsonArray contextsOf(const QStringList& addresses) { return { addresses.begin(), addresses.end() }; }

/// How a test reads a document that it signs with one of the RDF suites.
struct SigningWay {
    const besace::jsonld::ContextSource& contexts = besace::jsonld::BundledContexts::current();
    besace::rdf::Duplicates duplicates = besace::rdf::Duplicates::Drop;
    QStringList proofContexts = {}; ///< in place of the document's
};

/// What a suite with an Ed25519 key signs.
inline QByteArray hashDataOf(
    const besace::JsonValue& document, const besace::JsonValue& proof, const SigningWay& way = {})
{
    using namespace besace;
    if (proof[u"cryptosuite"].toString().contains(QLatin1String("-jcs-"))) {
        const auto secured = jcs::securedData(document, proof);
        return secured ? secured->hashData(crypto::DigestAlgorithm::Sha256) : QByteArray();
    }
    JsonValue config = proofConfig(document, proof);
    if (!way.proofContexts.isEmpty())
        config = edited(config, QStringLiteral("@context"), contextsOf(way.proofContexts));
    const auto secured
        = rdfSecuredData(document, config, way.contexts, { crypto::DigestAlgorithm::Sha256, way.duplicates });
    return secured ? secured->hashData(crypto::DigestAlgorithm::Sha256) : QByteArray();
}

/// @p proof with what makes it whole: method, purpose, date and signature, a detached JWS for the suites that want one.
/// @param document what is secured: see securedDocument
inline besace::JsonValue signedProof(const TestSigner& signer, const besace::JsonValue& document,
    const besace::JsonValue& proof, const SigningWay& way = {})
{
    using namespace besace;
    JsonObject whole = proof.object();
    const auto insertDefault = [&whole](const QString& name, const QString& text) {
        if (!whole.contains(name))
            whole.insert(name, text);
    };
    insertDefault(QStringLiteral("created"), QStringLiteral("2025-03-12T09:30:00Z"));
    insertDefault(QStringLiteral("verificationMethod"), signer.didKeyMethod());
    insertDefault(QStringLiteral("proofPurpose"), QStringLiteral("assertionMethod"));
    const QByteArray hashData = hashDataOf(document, whole, way);
    const QString type = whole[u"type"].toString();
    if (type == QLatin1String("Ed25519Signature2018") || type == QLatin1String("JsonWebSignature2020")) {
        const QByteArray header = encodeBase64Url(R"({"alg":"EdDSA","b64":false,"crit":["b64"]})");
        const QByteArray signature = encodeBase64Url(signer.sign(header + '.' + hashData));
        whole.insert(QStringLiteral("jws"), QString::fromLatin1(header + ".." + signature));
    } else {
        const QByteArray text = encodeBase58(signer.sign(hashData));
        whole.insert(QStringLiteral("proofValue"), QString(QLatin1Char('z') + QString::fromLatin1(text)));
    }
    return whole;
}

/// The same document with a proof of its own.
inline besace::JsonValue signedCredential(const TestSigner& signer, const besace::JsonValue& document,
    const besace::JsonValue& proof, const SigningWay& way = {})
{
    return edited(
        document, QStringLiteral("proof"), signedProof(signer, besace::securedDocument(document), proof, way));
}
