#pragma once

#include "core/base/Json.h"
#include "core/base/Result.h"
#include "core/crypto/Signature.h"

namespace besace::jose {

/// A JWS in compact serialization (RFC 7515, section 3.1), taken apart and not yet believed.
struct Jws {
    QByteArray signingInput; ///< ASCII(header || "." || payload), exactly as it came
    JsonValue header; ///< an object
    QByteArray payload; ///< decoded; for a detached JWS (RFC 7515, appendix F) empty
    QByteArray signature; ///< raw

    QString algorithm() const { return header[u"alg"].toString(); }
    QString keyId() const { return header[u"kid"].toString(); }
};

/// Cheap look: three base64url parts with dots between, the first of which starts like a JSON object. (`~` is SD-JWT,
/// five parts are JWE: neither.)
bool looksLikeCompactJws(QByteArrayView text);

/// @return Malformed: not three strict base64url parts, or the header is no JSON object without repeated names, or
/// has no `alg`
Result<Jws> parseCompactJws(QByteArrayView text);

/// What stands between a JWS and a yes. Each has its own reason code.
enum class JwsVerdict {
    Valid,
    WrongSignature,
    AlgorithmNotAllowed, ///< `none`, HMAC: refused by name (RFC 8725, section 3.1)
    AlgorithmUnknown, ///< not on the allow-list, yet no known attack: "we do not know this"
    KeyDoesNotFit, ///< the key's type is not the algorithm's
    CriticalUnknown, ///< `crit` names what we do not understand (RFC 7515, section 4.1.11), or `b64` is false
};

/// The algorithm and `crit` part of the above, before any key is looked for; nothing if there is no objection.
std::optional<JwsVerdict> objection(const Jws& jws);

JwsVerdict verify(const Jws& jws, const crypto::PublicKey& key);

/// The same for a detached JWS (RFC 7515, appendix F) over @p payload, encoded or, if the header says `"b64": false`
/// and that this is critical, as it is (RFC 7797): so Ed25519Signature2018 writes it.
JwsVerdict verifyDetached(const Jws& jws, QByteArrayView payload, const crypto::PublicKey& key);

/// What stands against a detached JWS before it is known what it is about; nothing if there is no objection.
std::optional<JwsVerdict> detachedObjection(const Jws& jws, const crypto::PublicKey& key);

} // namespace besace::jose
