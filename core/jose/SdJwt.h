#pragma once

#include "core/base/Json.h"
#include "core/base/Result.h"

#include <QList>

/// SD-JWT, a JWS of which its holder may keep parts back: https://www.rfc-editor.org/rfc/rfc9901
namespace besace::jose {

/// An SD-JWT or SD-JWT+KB in compact serialization (section 4), taken apart and not yet believed.
struct SdJwt {
    QByteArray issuerSigned; ///< a compact JWS; not looked at
    QList<QByteArray> disclosures; ///< base64url, as they came: the digests are over this text
    QByteArray keyBinding; ///< a compact JWS by the holder, made for one reader at one time; empty without one
};

/// A JWS without any tilde has no disclosures.
/// @return Malformed: an empty part; TooLarge
Result<SdJwt> parseSdJwt(QByteArrayView text);

/// Whether a JWS without tildes is one that lost its disclosures: by its `typ` or `_sd_alg`.
bool isSdJwtWithoutDisclosures(const JsonValue& header, const JsonValue& payload);

/// The Processed SD-JWT Payload of section 7.1: what was disclosed in its place, and no trace of what was not.
/// @param payload of the issuer-signed JWS
/// @return Malformed: a disclosure that no digest stands for, a digest or a name that stands twice…; Unsupported for
/// another `_sd_alg` than SHA-2; TooLarge
Result<JsonValue> processedPayload(const JsonValue& payload, const QList<QByteArray>& disclosures);

} // namespace besace::jose
