#include "core/badge/Endorsements.h"

#include "core/badge/BadgeParts.h"
#include "core/badge/JsonFields.h"
#include "core/badge/OpenBadges.h"
#include "core/badge/Payload.h"
#include "core/base/Limits.h"

namespace besace {

static Endorsement readEndorsement(const JsonValue& value)
{
    Endorsement read;
    read.id = fields::identifier(value);
    read.issuer = readProfile(value[u"issuer"]);
    const JsonValue& claim = fields::single(fields::any(value, { u"credentialSubject", u"claim" }));
    read.comment = fields::text(claim[u"endorsementComment"]);
    read.issuedOn = fields::date(fields::any(value, { u"validFrom", u"issuanceDate", u"issuedOn" }));
    return read;
}

static void addEndorsement(const JsonValue& value, QList<Endorsement>& endorsements)
{
    if (!fields::isEmbedded(value) || endorsements.size() >= limits::maxProofs)
        return;
    const Endorsement endorsement = readEndorsement(value);
    if (!endorsements.contains(endorsement))
        endorsements.append(endorsement);
}

static void addEndorsementJwt(const JsonValue& value, QList<Endorsement>& endorsements)
{
    if (!value.isString() || endorsements.size() >= limits::maxProofs)
        return;
    const Result<Payload> opened = openPayload(value.toString().toUtf8());
    if (opened && opened->isJws)
        addEndorsement(credentialWithClaims(*opened), endorsements);
}

void addEndorsements(const JsonValue& endorsed, QList<Endorsement>& endorsements)
{
    for (const JsonValue& value : endorsed[u"endorsement"].asList())
        addEndorsement(value, endorsements);
    for (const JsonValue& value : endorsed[u"endorsementJwt"].asList())
        addEndorsementJwt(value, endorsements);
}

} // namespace besace
