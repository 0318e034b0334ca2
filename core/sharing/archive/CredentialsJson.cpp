#include "core/sharing/archive/CredentialsJson.h"

#include "core/baking/Payload.h"
#include "core/base/Limits.h"

#include <algorithm>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// As it was issued, without the byte order mark and the blanks around it.
QByteArray payloadOf(const Badge& badge) { return trimPayload(badge.payload); }

bool isJson(const QByteArray& payload) { return payload.startsWith('{'); }

/// A JWT or SD-JWT, with nothing in it that JSON would have to escape.
bool isToken(const QByteArray& payload)
{
    const auto belongs = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == '.' || c == '~' || c == '=';
    };
    return payload.startsWith("ey") && payload.contains('.') && std::ranges::all_of(payload, belongs);
}

/// Whether it can stand inside: strictly read, in the depth at which it will.
bool isSoundInside(const QByteArray& json) { return bool(parseJson("[[" + json + "]]")); }

/// https://www.w3.org/TR/2025/REC-vc-jose-cose-20250515/#iana-considerations; a JWT with a `vc` claim is older.
QByteArray mediaTypeOfToken(const Badge& badge)
{
    if (badge.payload.contains('~'))
        return "application/vc+sd-jwt";
    return badge.claims[u"vc"].isObject() ? "application/jwt" : "application/vc+jwt";
}

/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#enveloped-verifiable-credentials
QByteArray enveloped(const Badge& badge)
{
    return R"({"@context":"https://www.w3.org/ns/credentials/v2","type":"EnvelopedVerifiableCredential","id":"data:)"
        + mediaTypeOfToken(badge) + ',' + payloadOf(badge) + R"("})";
}

QByteArray assertionOf(const Badge& badge)
{
    const QByteArray payload = payloadOf(badge);
    if (isJson(payload))
        return payload;
    return isToken(payload) ? '"' + payload + '"' : toJson(badge.document);
}

/// Those that fit, written one after the other. @return NoBadge, Cancelled
Result<QByteArrayList> written(
    const Portfolio& portfolio, bool (*fits)(const Badge&), QByteArray (*write)(const Badge&), const Progress& progress)
{
    QByteArrayList badges;
    for (const PortfolioBadge& each : portfolio.badges) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        if (fits(each.stored.badge))
            badges += write(each.stored.badge);
    }
    return badges.isEmpty() ? Result<QByteArrayList>(Error { Error::Code::NoBadge, {} }) : badges;
}

Result<QByteArray> bounded(const QByteArray& json)
{
    if (json.size() > limits::maxPayloadBytes)
        return Error { Error::Code::TooLarge, {} };
    return json;
}

} // namespace

bool fitsPresentation(const Badge& badge)
{
    const QByteArray payload = payloadOf(badge);
    const bool isWhole = isToken(payload) || (isJson(payload) && isSoundInside(payload));
    return badge.generation == Generation::V3_0 && isWhole;
}

bool fitsAssertions(const Badge& badge)
{
    const bool isEarlier = badge.generation != Generation::V3_0 && badge.generation != Generation::Unknown;
    const QByteArray payload = payloadOf(badge);
    if (isJson(payload))
        return isEarlier && isSoundInside(payload);
    return isEarlier && (isToken(payload) || badge.document.isObject());
}

Result<QByteArray> presentation(const Portfolio& portfolio, Progress& progress)
{
    const auto write
        = [](const Badge& badge) { return isJson(payloadOf(badge)) ? payloadOf(badge) : enveloped(badge); };
    const Result<QByteArrayList> credentials = written(portfolio, fitsPresentation, write, progress);
    if (!credentials)
        return credentials.error();
    return bounded(R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],)"
                   R"("verifiableCredential":[)"
        + credentials->join(',') + "]}\n");
}

Result<QByteArray> assertionsJson(const Portfolio& portfolio, Progress& progress)
{
    const Result<QByteArrayList> assertions = written(portfolio, fitsAssertions, assertionOf, progress);
    if (!assertions)
        return assertions.error();
    return bounded(assertions->size() == 1 ? assertions->first() + '\n' : '[' + assertions->join(',') + "]\n");
}

} // namespace besace
