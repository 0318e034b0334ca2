#include "core/base/Encoding.h"
#include "core/base/Limits.h"
#include "core/did/DidDocument.h"
#include "core/jose/Jwk.h"

using namespace Qt::StringLiterals;

namespace besace::did {

static Result<JsonValue> decodeJwk(const QString& encoded)
{
    if (encoded.size() > limits::maxKeyTextChars)
        return Error { Error::Code::TooLarge, u"did:jwk"_s };
    const Result<QByteArray> text = decodeBase64Url(encoded.toUtf8());
    if (!text)
        return text.error();
    return parseJson(*text);
}

// https://github.com/quartzjer/did-jwk/blob/main/spec.md#to-create-the-did-document
Result<DidDocument> didJwkDocument(const QString& did)
{
    static const QString prefix = u"did:jwk:"_s;
    if (!did.startsWith(prefix))
        return Error { Error::Code::Malformed, u"no did:jwk"_s };
    const Result<JsonValue> jwk = decodeJwk(did.sliced(prefix.size()));
    if (!jwk)
        return jwk.error();
    // "If the JWK contains a use property with the value "enc"", the only relationship is keyAgreement.
    if ((*jwk)[u"use"].toString() == u"enc" && !jose::isPrivate(*jwk))
        return DidDocument { did, {}, {} };
    const Result<crypto::PublicKey> key = jose::parseJwk(*jwk);
    if (!key)
        return key.error();
    const QString id = did + u"#0"_s;
    return DidDocument { did, { VerificationMethod { id, u"JsonWebKey"_s, did, *key, *jwk, {}, {} } }, { id } };
}

} // namespace besace::did
