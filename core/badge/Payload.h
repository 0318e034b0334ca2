#pragma once

#include "core/base/Json.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace besace {

/// What was baked or stands in a file, opened as far as a badge can be looked for in it.
struct Payload {
    QByteArray bytes = {}; ///< as issued; JWS and addresses without the blanks around them
    QString address = {}; ///< for a bare address
    QString algorithm = {}; ///< `alg` of a JWS
    JsonValue content = {}; ///< the JSON text, or what a JWS carries
    bool isJws = false; ///< compact serialization
    bool isSdJwt = false; ///< a JWS of which parts may be kept back: content is what was disclosed
    bool repeatedNames = false; ///< the JSON names a member twice
};

/// Takes JSON, a compact JWS or SD-JWT, either written as a JSON string or put into an envelope, an http(s) address,
/// and the note that old Moodle sites baked instead of one. Nothing is verified.
/// @return NoBadge for other text, Malformed, TooLarge, Unsupported (SD-JWT without a badge, JWE, JWS in JSON)
Result<Payload> openPayload(const QByteArray& bytes);

/// What an EnvelopedVerifiableCredential or EnvelopedVerifiablePresentation carries in its `data:` URL; nothing if
/// @p value is neither. https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#enveloped-verifiable-credentials
std::optional<QByteArray> envelopedText(const JsonValue& value);

/// The credential that stands in @p payload: the `vc` claim of a JWT, else the content.
const JsonValue& credentialIn(const Payload& payload);
/// The same with what only the JWT's registered claims say filled in, to be shown:
/// https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#jwt-decoding
/// Where claim and credential both speak the credential stays; whether they agree is for verification to say.
JsonValue credentialWithClaims(const Payload& payload);

} // namespace besace
