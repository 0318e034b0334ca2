#pragma once

#include "core/base/Jcs.h"
#include "core/crypto/Digest.h"

#include "tests/support/TestSigner.h"

/// @p object with another value under @p name; null takes it out.
inline besace::JsonObject edited(besace::JsonObject object, const QString& name, const besace::JsonValue& value)
{
    if (value.isNull())
        object.remove(name);
    else
        object.insert(name, value);
    return object;
}

/// Secured with eddsa-jcs-2022.
inline QByteArray withProof(const besace::JsonObject& document, const TestSigner& signer)
{
    using namespace besace;
    JsonObject proof;
    proof.insert(QStringLiteral("type"), QStringLiteral("DataIntegrityProof"));
    proof.insert(QStringLiteral("cryptosuite"), QStringLiteral("eddsa-jcs-2022"));
    proof.insert(QStringLiteral("proofPurpose"), QStringLiteral("assertionMethod"));
    proof.insert(QStringLiteral("verificationMethod"), signer.didKeyMethod());
    const QByteArray hashes
        = crypto::sha256(canonicalizeJson(JsonValue(proof))) + crypto::sha256(canonicalizeJson(JsonValue(document)));
    proof.insert(
        QStringLiteral("proofValue"), QLatin1Char('z') + QString::fromLatin1(encodeBase58(signer.sign(hashes))));
    return toJson(JsonValue(edited(document, QStringLiteral("proof"), proof)));
}

inline QByteArray asJwt(const besace::JsonObject& credential, const TestSigner& signer)
{
    return signer.jws(toJson(besace::JsonValue(credential)), ",\"kid\":\"" + signer.didKeyMethod().toUtf8() + '"');
}
