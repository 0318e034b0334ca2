#include "core/jose/Jws.h"

#include "core/base/Encoding.h"
#include "core/base/Limits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace::jose {

namespace {

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"JWS: "_s + detail }; }

/// The three parts of a compact JWS, still encoded; the middle one may be empty.
struct Parts {
    QByteArrayView header, payload, signature;
};

std::optional<Parts> split(QByteArrayView text)
{
    const qsizetype first = text.indexOf('.');
    const qsizetype second = first < 0 ? -1 : text.indexOf('.', first + 1);
    if (second < 0 || text.indexOf('.', second + 1) >= 0)
        return std::nullopt;
    return Parts { text.first(first), text.sliced(first + 1, second - first - 1), text.sliced(second + 1) };
}

bool isBase64Url(QByteArrayView part)
{
    return std::ranges::all_of(part, [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
            || (character >= '0' && character <= '9') || character == '-' || character == '_';
    });
}

// `www.example.com` has three parts too; only a JSON object makes the first of them a header.
bool startsLikeJsonObject(QByteArrayView part)
{
    const Result<QByteArray> start = decodeBase64Url(part.first(std::min<qsizetype>(part.size() / 4 * 4, 64)));
    return start && start->trimmed().startsWith('{');
}

Result<JsonValue> parseHeader(QByteArrayView encoded)
{
    if (encoded.size() > limits::maxKeyTextChars)
        return Error { Error::Code::TooLarge, u"JWS header"_s };
    const Result<QByteArray> bytes = decodeBase64Url(encoded);
    if (!bytes)
        return malformed(u"header is not base64url"_s);
    Result<JsonValue> header = parseJson(*bytes);
    if (!header)
        return header.error();
    if (!header->isObject())
        return malformed(u"header is no object"_s);
    if (!(*header)[u"alg"].isString()) // RFC 7515, section 4.1.1: "MUST be present"
        return malformed(u"header has no alg"_s);
    return header;
}

/// What has no key pair, or hashes with SHA-1: a name that is only ever met in mistakes and attacks.
bool isKnownBad(const QString& algorithm)
{
    return algorithm.compare(u"none"_s, Qt::CaseInsensitive) == 0 || algorithm.startsWith(u"HS"_s, Qt::CaseInsensitive)
        || algorithm == u"RS1"_s;
}

/// https://www.rfc-editor.org/rfc/rfc7797#section-3
bool isUnencoded(const JsonValue& header) { return header[u"b64"].isBool() && !header[u"b64"].toBool(); }

/// RFC 7797, section 6: whoever uses b64 must say that it is critical, and we understand nothing else.
bool criticalIsOnlyB64(const JsonValue& header)
{
    return header[u"b64"].isBool() && header[u"crit"] == JsonValue(JsonArray { JsonValue(u"b64"_s) });
}

std::optional<JwsVerdict> algorithmObjection(const Jws& jws)
{
    if (crypto::signatureAlgorithm(jws.algorithm()))
        return std::nullopt;
    return isKnownBad(jws.algorithm()) ? JwsVerdict::AlgorithmNotAllowed : JwsVerdict::AlgorithmUnknown;
}

JwsVerdict verifyOver(const Jws& jws, QByteArrayView signingInput, const crypto::PublicKey& key)
{
    const auto algorithm = *crypto::signatureAlgorithm(jws.algorithm());
    if (!crypto::fits(algorithm, key.type()))
        return JwsVerdict::KeyDoesNotFit;
    return crypto::verifySignature(algorithm, key, signingInput, jws.signature) ? JwsVerdict::Valid
                                                                                : JwsVerdict::WrongSignature;
}

} // namespace

bool looksLikeCompactJws(QByteArrayView text)
{
    const auto parts = split(text);
    return parts && startsLikeJsonObject(parts->header) && isBase64Url(parts->header) && isBase64Url(parts->payload)
        && isBase64Url(parts->signature);
}

Result<Jws> parseCompactJws(QByteArrayView text)
{
    if (text.size() > 2 * limits::maxPayloadBytes)
        return Error { Error::Code::TooLarge, u"JWS"_s };
    const auto parts = split(text);
    if (!parts)
        return malformed(u"not three parts"_s);
    const Result<JsonValue> header = parseHeader(parts->header);
    if (!header)
        return header.error();
    const Result<QByteArray> payload = decodeBase64Url(parts->payload);
    if (!payload)
        return malformed(u"payload is not base64url"_s);
    const Result<QByteArray> signature = decodeBase64Url(parts->signature);
    if (!signature)
        return malformed(u"signature is not base64url"_s);
    const qsizetype signedChars = parts->header.size() + 1 + parts->payload.size();
    return Jws { text.first(signedChars).toByteArray(), *header, *payload, *signature };
}

std::optional<JwsVerdict> objection(const Jws& jws)
{
    if (const auto verdict = algorithmObjection(jws))
        return verdict;
    const JsonObject& header = jws.header.object();
    // A b64 that is no boolean is as unclear as a false one.
    if (header.contains(u"crit") || (header.contains(u"b64") && !header[u"b64"].toBool()))
        return JwsVerdict::CriticalUnknown;
    return std::nullopt;
}

JwsVerdict verify(const Jws& jws, const crypto::PublicKey& key)
{
    if (const auto verdict = objection(jws))
        return *verdict;
    return verifyOver(jws, jws.signingInput, key);
}

std::optional<JwsVerdict> detachedObjection(const Jws& jws, const crypto::PublicKey& key)
{
    if (const auto verdict = algorithmObjection(jws))
        return verdict;
    const JsonObject& header = jws.header.object();
    if ((header.contains(u"crit") || header.contains(u"b64")) && !criticalIsOnlyB64(jws.header))
        return JwsVerdict::CriticalUnknown;
    if (!crypto::fits(*crypto::signatureAlgorithm(jws.algorithm()), key.type()))
        return JwsVerdict::KeyDoesNotFit;
    if (!jws.payload.isEmpty())
        return JwsVerdict::WrongSignature; // it signs something of its own
    return std::nullopt;
}

JwsVerdict verifyDetached(const Jws& jws, QByteArrayView payload, const crypto::PublicKey& key)
{
    if (const auto verdict = detachedObjection(jws, key))
        return *verdict;
    const QByteArray signedPayload = isUnencoded(jws.header) ? payload.toByteArray() : encodeBase64Url(payload);
    return verifyOver(jws, jws.signingInput + signedPayload, key);
}

} // namespace besace::jose
