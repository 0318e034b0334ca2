#include "core/badge/Payload.h"

#include "core/badge/DataUri.h"
#include "core/badge/JsonFields.h"
#include "core/base/Instant.h"
#include "core/base/Limits.h"
#include "core/jose/Jws.h"
#include "core/jose/SdJwt.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

// --- JSON

/// Strictly; if only repeated names stand in the way, so that the badge can at least be shown.
static Result<JsonValue> readJson(QByteArrayView text, bool& repeatedNames)
{
    Result<JsonValue> strict = parseJson(text);
    repeatedNames = false;
    if (strict || strict.error().code != Error::Code::Malformed)
        return strict;
    Result<JsonValue> lenient = parseJson(text, RepeatedNames::KeepLast);
    if (!lenient)
        return strict;
    repeatedNames = true;
    return lenient;
}

static Result<Payload> openJson(const QByteArray& text)
{
    Payload opened { .bytes = text };
    Result<JsonValue> read = readJson(text, opened.repeatedNames);
    if (!read)
        return read.error();
    opened.content = *std::move(read);
    const JsonObject& members = opened.content.object();
    if (members.contains(u"payload") && (members.contains(u"signature") || members.contains(u"signatures")))
        return Error { Error::Code::Unsupported, u"JWS in JSON serialization"_s };
    return opened;
}

// --- JOSE

/// `eyJ…` and its kin: base64url that starts with a JSON object.
static bool startsWithJoseHeader(const QByteArray& text)
{
    const QByteArray start = text.left(text.indexOf('.')).left(64);
    const auto decoded = QByteArray::fromBase64Encoding(
        start.left(start.size() / 4 * 4), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).trimmed().startsWith('{');
}

/// A signature that is no base64url proves nothing, but what it stands under can still be shown.
static Result<jose::Jws> parseJws(const QByteArray& text)
{
    Result<jose::Jws> jws = jose::parseCompactJws(text);
    return jws ? jws : jose::parseCompactJws(text.left(text.lastIndexOf('.') + 1));
}

static Result<Payload> openJws(const QByteArray& text)
{
    const Result<jose::Jws> jws = parseJws(text);
    if (!jws)
        return jws.error();
    Payload opened { .bytes = text, .algorithm = jws->algorithm(), .isJws = true };
    Result<JsonValue> read = readJson(jws->payload, opened.repeatedNames);
    if (!read)
        return read.error();
    opened.content = *std::move(read);
    opened.isSdJwt = jose::isSdJwtWithoutDisclosures(jws->header, opened.content);
    return opened;
}

/// The IETF's own kind of credential has a `vct` and none of the words of a badge.
static bool isOtherCredential(const JsonValue& content)
{
    return content[u"vct"].isString() && !content.object().contains(u"credentialSubject")
        && !content.object().contains(u"vc");
}

/// What was disclosed in its place. Where that breaks the rules, what the issuer signed openly is shown, and it is for
/// the verification to say so.
static Result<Payload> withDisclosures(Payload opened, const QList<QByteArray>& disclosures)
{
    Result<JsonValue> content = jose::processedPayload(opened.content, disclosures);
    if (!content && content.error().code == Error::Code::Malformed)
        content = jose::processedPayload(opened.content, {});
    if (!content)
        return content.error();
    opened.content = *std::move(content);
    if (isOtherCredential(opened.content))
        return Error { Error::Code::Unsupported, u"SD-JWT VC "_s + opened.content[u"vct"].toString().left(200) };
    return opened;
}

/// RFC 9901; a plain JWS is one without disclosures.
static Result<Payload> openSdJwt(const QByteArray& text)
{
    const Result<jose::SdJwt> parts = jose::parseSdJwt(text);
    if (!parts)
        return parts.error();
    Result<Payload> opened = openJws(parts->issuerSigned);
    if (!opened)
        return opened;
    opened->bytes = text;
    opened->isSdJwt |= text.contains('~');
    return opened->isSdJwt ? withDisclosures(*std::move(opened), parts->disclosures) : opened;
}

static Result<Payload> openJose(const QByteArray& text)
{
    const qsizetype tilde = text.indexOf('~');
    const qsizetype dots = text.left(tilde < 0 ? text.size() : tilde).count('.');
    if (dots == 4)
        return Error { Error::Code::Unsupported, u"JWE"_s };
    if (dots != 2)
        return Error { Error::Code::Malformed, u"neither two nor four dots in what starts like a JWS"_s };
    return openSdJwt(text);
}

// --- envelopes

std::optional<QByteArray> envelopedText(const JsonValue& value)
{
    const QStringList types = fields::types(value);
    if (!types.contains("EnvelopedVerifiableCredential"_L1) && !types.contains("EnvelopedVerifiablePresentation"_L1))
        return std::nullopt;
    const std::optional<DataUri> uri = readDataUri(fields::identifier(value));
    return uri ? std::optional(uri->bytes.trimmed()) : std::nullopt;
}

/// JSON, or the JWS in it if it is an envelope. What is secured is inside: nothing of the envelope is believed.
static Result<Payload> openJsonOrEnvelope(const QByteArray& text)
{
    Result<Payload> opened = openJson(text);
    const std::optional<QByteArray> inside = opened ? envelopedText(opened->content) : std::nullopt;
    if (!inside)
        return opened;
    // Taken out of it, what is inside would not show any more that others may find something else there.
    if (opened->repeatedNames)
        return Error { Error::Code::Malformed, u"duplicate member name around a badge"_s };
    if (!startsWithJoseHeader(*inside))
        return Error { Error::Code::Malformed, u"no JWS in an envelope"_s };
    return openJose(*inside);
}

// --- addresses

static bool isAddress(const QByteArray& text)
{
    const auto isBlankOrControl = [](char character) { return static_cast<unsigned char>(character) <= ' '; };
    return text.size() <= limits::maxAddressChars && fields::isWebAddress(QString::fromUtf8(text))
        && std::ranges::none_of(text, isBlankOrControl);
}

/// Moodle before 2.7 baked `{'method': 'hosted', 'assertionUrl': 'http…'}`, which is Python and no JSON.
static QByteArray addressInMoodleNote(const QByteArray& text)
{
    static const QRegularExpression form(
        u"^\\{[^{}]{0,200}['\"]assertionUrl['\"]\\s*:\\s*['\"](https?://[^'\"]+)['\"]"_s);
    const QByteArray address = form.match(QString::fromUtf8(text.left(limits::maxAddressChars))).captured(1).toUtf8();
    return isAddress(address) ? address : QByteArray();
}

static Payload openAddress(const QByteArray& address)
{
    return Payload { .bytes = address, .address = QString::fromUtf8(address) };
}

// --- all of them

static QByteArray withoutByteOrderMark(const QByteArray& bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

static Result<Payload> openText(const QByteArray& text, const QByteArray& untrimmed)
{
    if (isAddress(text))
        return openAddress(text);
    if (startsWithJoseHeader(text))
        return openJose(text);
    if (const QByteArray address = addressInMoodleNote(text); !address.isEmpty())
        return openAddress(address);
    if (text.startsWith('{') || text.startsWith('['))
        return openJsonOrEnvelope(untrimmed);
    return Error { Error::Code::NoBadge, u"neither JSON nor JWS nor an address"_s };
}

Result<Payload> openPayload(const QByteArray& bytes)
{
    if (bytes.size() > limits::maxPayloadBytes)
        return Error { Error::Code::TooLarge, u"badge"_s };
    const QByteArray untrimmed = withoutByteOrderMark(bytes);
    const QByteArray text = untrimmed.trimmed();
    if (!text.startsWith('"'))
        return openText(text, untrimmed);
    const Result<JsonValue> quoted = parseJson(text);
    const QByteArray inside = quoted ? quoted->toString().toUtf8().trimmed() : QByteArray();
    if (inside.startsWith('"') || inside.startsWith('{') || inside.startsWith('['))
        return Error { Error::Code::NoBadge, u"a JSON string that is no JWS"_s };
    return openText(inside, inside);
}

// --- JWT claims

static bool isJwtOfVc(const Payload& payload) { return payload.isJws && payload.content[u"vc"].isObject(); }

const JsonValue& credentialIn(const Payload& payload)
{
    return isJwtOfVc(payload) ? payload.content[u"vc"] : payload.content;
}

/// A NumericDate as the credential would have written it.
static JsonValue dateClaim(const JsonValue& claim)
{
    const Result<Instant> instant = instantFromEpoch(claim.toDouble());
    return claim.isNumber() && instant ? JsonValue(toIso(instant->utc)) : JsonValue();
}

static void fill(JsonObject& object, const QString& key, const JsonValue& claim)
{
    if (fields::isEmpty(object[key]) && !fields::isEmpty(claim))
        object.insert(key, claim);
}

/// `iss` is the issuer, or the id of an issuer that is an object without one. `sub` likewise.
static void fillId(JsonObject& credential, const QString& key, const JsonValue& claim)
{
    const JsonValue& member = fields::single(credential[key]);
    if (!claim.isString() || !fields::identifier(member).isEmpty())
        return;
    JsonObject named = member.object();
    named.insert(u"id"_s, claim);
    credential.insert(key, JsonValue(std::move(named)));
}

JsonValue credentialWithClaims(const Payload& payload)
{
    const JsonValue& credential = credentialIn(payload);
    if (!payload.isJws || !credential.isObject())
        return credential;
    JsonObject filled = credential.object();
    const JsonValue& claims = payload.content;
    fill(filled, u"id"_s, claims[u"jti"]);
    fillId(filled, u"issuer"_s, claims[u"iss"]);
    if (filled.contains(u"credentialSubject"))
        fillId(filled, u"credentialSubject"_s, claims[u"sub"]);
    if (fields::isEmpty(filled[u"validFrom"]))
        fill(filled, u"issuanceDate"_s, dateClaim(claims[u"nbf"]));
    if (fields::isEmpty(filled[u"validUntil"]))
        fill(filled, u"expirationDate"_s, dateClaim(claims[u"exp"]));
    return JsonValue(std::move(filled));
}

} // namespace besace
