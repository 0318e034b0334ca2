#include "core/badge/Endorsements.h"

#include "core/badge/BadgeParts.h"
#include "core/badge/JsonFields.h"
#include "core/badge/OpenBadges.h"
#include "core/badge/Payload.h"
#include "core/base/Limits.h"

using namespace Qt::StringLiterals;

namespace besace {

static Endorsement readEndorsement(const JsonValue& value, const QByteArray& payload)
{
    Endorsement read;
    read.payload = payload;
    read.id = fields::identifier(value);
    read.issuer = readProfile(value[u"issuer"]);
    const JsonValue& claim = fields::single(fields::any(value, { u"credentialSubject", u"claim" }));
    read.endorsedId = fields::identifier(claim);
    read.comment = fields::text(claim[u"endorsementComment"]);
    read.issuedOn = fields::date(fields::any(value, { u"validFrom", u"issuanceDate", u"issuedOn" }));
    return read;
}

static void addEndorsement(const JsonValue& value, const QByteArray& payload, QList<Endorsement>& endorsements)
{
    if (!fields::isEmbedded(value) || endorsements.size() >= limits::maxProofs)
        return;
    const Endorsement endorsement = readEndorsement(value, payload);
    if (!endorsements.contains(endorsement))
        endorsements.append(endorsement);
}

static void addEndorsementJwt(const JsonValue& value, QList<Endorsement>& endorsements)
{
    if (!value.isString() || endorsements.size() >= limits::maxProofs)
        return;
    const Result<Payload> opened = openPayload(value.toString().toUtf8());
    if (opened && opened->isJws)
        addEndorsement(credentialWithClaims(*opened), opened->bytes, endorsements);
}

void addEndorsements(const JsonValue& endorsed, QList<Endorsement>& endorsements)
{
    for (const JsonValue& value : endorsed[u"endorsement"].asList())
        addEndorsement(value, toJson(value), endorsements);
    for (const JsonValue& value : endorsed[u"endorsementJwt"].asList())
        addEndorsementJwt(value, endorsements);
}

/// What Open Badges 2.0 calls an Endorsement, as an assertion about nobody: only what its check needs.
static Badge readEndorsement2(const JsonValue& endorsement)
{
    Badge badge;
    badge.document = endorsement;
    badge.generation = Generation::V2_0;
    badge.types = fields::types(endorsement);
    badge.id = fields::identifier(endorsement).trimmed();
    badge.issuer = readProfile(endorsement[u"issuer"]);
    if (!fields::isEmbedded(endorsement[u"issuer"]))
        badge.issuerUrl = badge.issuer.id;
    badge.issuedOn = fields::date(endorsement[u"issuedOn"]);
    badge.validUntil = fields::date(endorsement[u"expires"]);
    if (!fields::isWebAddress(badge.id))
        return badge;
    badge.hostedUrl = badge.id;
    badge.securing = Securing::Hosted;
    return badge;
}

bool isEndorsement2(const Badge& badge)
{
    return badge.generation == Generation::V2_0 && badge.types.contains("Endorsement"_L1);
}

Result<Badge> readEndorsementAlone(const Endorsement& endorsement)
{
    Result<Badge> credential = readBadge(endorsement.payload);
    if (credential || credential.error().code != Error::Code::NoBadge)
        return credential;
    const Result<JsonValue> document = parseJson(endorsement.payload);
    if (!document || !document->isObject())
        return credential;
    Badge badge = readEndorsement2(*document);
    badge.payload = endorsement.payload;
    return isEndorsement2(badge) ? Result<Badge>(std::move(badge)) : credential;
}

} // namespace besace
