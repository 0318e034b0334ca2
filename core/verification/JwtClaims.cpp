#include "core/verification/JwtClaims.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

const JsonValue& either(const JsonValue& credential, QStringView name, QStringView oldName)
{
    return credential[name].isNull() ? credential[oldName] : credential[name];
}

/// A NumericDate against a date of the credential: both must be readable, and in the same second.
bool contradicts(const JsonValue& claim, const JsonValue& date)
{
    if (claim.isNull())
        return false;
    if (!claim.isNumber() || !instantFromEpoch(claim.toDouble()))
        return true;
    if (date.isNull())
        return false;
    const Result<Instant> instant = parseInstant(date.toString());
    return !instant || instant->utc.toSecsSinceEpoch() != static_cast<qint64>(std::floor(claim.toDouble()));
}

bool contradictsText(const JsonValue& claim, const QString& field)
{
    if (claim.isNull())
        return false;
    return !claim.isString() || (!field.isEmpty() && claim.toString() != field);
}

std::optional<Instant> instantOf(const JsonValue& claim)
{
    const Result<Instant> instant = instantFromEpoch(claim.toDouble());
    if (!claim.isNumber() || !instant)
        return std::nullopt;
    return *instant;
}

} // namespace

const JsonValue& credentialOf(const JsonValue& payload) { return payload[u"vc"].isObject() ? payload[u"vc"] : payload; }

QString issuerOfCredential(const JsonValue& credential)
{
    const JsonValue& issuer = credential[u"issuer"];
    return issuer.isObject() ? either(issuer, u"id", u"@id").toString() : issuer.toString();
}

QString issuerOf(const JsonValue& payload)
{
    const QString issuerId = issuerOfCredential(credentialOf(payload));
    return issuerId.isEmpty() ? payload[u"iss"].toString() : issuerId;
}

std::optional<QDateTime> signingTime(const JsonValue& payload)
{
    const auto instant = instantOf(either(payload, u"iat", u"nbf"));
    return instant ? std::optional(instant->utc) : std::nullopt;
}

QStringList contradictingClaims(const JsonValue& payload)
{
    const JsonValue& credential = credentialOf(payload);
    const JsonArray subjects = credential[u"credentialSubject"].asList();
    const QString subjectId = subjects.size() == 1 ? subjects.front()[u"id"].toString() : QString();
    QStringList names;
    if (contradictsText(payload[u"iss"], issuerOfCredential(credential)))
        names.append(u"iss"_s);
    if (contradictsText(payload[u"jti"], credential[u"id"].toString()))
        names.append(u"jti"_s);
    if (contradictsText(payload[u"sub"], subjectId))
        names.append(u"sub"_s);
    if (contradicts(payload[u"nbf"], either(credential, u"validFrom", u"issuanceDate")))
        names.append(u"nbf"_s);
    if (contradicts(payload[u"exp"], either(credential, u"validUntil", u"expirationDate")))
        names.append(u"exp"_s);
    return names;
}

void readBounds(const JsonValue& payload, Proof& proof)
{
    proof.notBefore = instantOf(payload[u"nbf"]);
    proof.notAfter = instantOf(payload[u"exp"]);
}

} // namespace besace
