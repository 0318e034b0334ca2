#include "core/badge/Badge.h"
#include "core/badge/JsonFields.h"
#include "core/badge/OpenBadges.h"
#include "core/badge/Payload.h"
#include "core/badge/Recognition.h"
#include "core/badge/Securing.h"
#include "core/badge/Wrappers.h"

using namespace Qt::StringLiterals;

namespace besace {

/// An address says where the badge is and nothing else.
static Badge hostedElsewhere(const Payload& payload)
{
    Badge badge;
    badge.payload = payload.bytes;
    badge.securing = Securing::Hosted;
    badge.id = payload.address;
    badge.hostedUrl = payload.address;
    return badge;
}

static Badge begin(const Payload& payload, Generation generation)
{
    Badge badge;
    badge.payload = payload.bytes;
    badge.document = credentialIn(payload);
    if (payload.isJws && !payload.isSdJwt)
        badge.claims = payload.content;
    badge.generation = generation;
    badge.types = fields::types(badge.document);
    if (payload.repeatedNames)
        badge.unreadableReason = u"repeated-names"_s;
    return badge;
}

static Badge readCredential(const Payload& payload, Generation generation)
{
    Badge badge = begin(payload, generation);
    readOpenBadges3(credentialWithClaims(payload), badge);
    secureCredential(payload, badge);
    return badge;
}

static Badge readHostedOrSigned(const Payload& payload, Generation generation)
{
    Badge badge = begin(payload, generation);
    if (generation == Generation::V0_5)
        readOpenBadges05(badge.document, badge);
    else if (generation == Generation::V1_0 || generation == Generation::V1_1)
        readOpenBadges1(badge.document, badge);
    else
        readOpenBadges2(badge.document, badge);
    secureAssertion(payload, badge);
    return badge;
}

Result<Badge> readOpened(const Payload& payload)
{
    if (!payload.address.isEmpty())
        return hostedElsewhere(payload);
    if (payload.content[u"vp"].isObject() || payload.content.isArray())
        return Error { Error::Code::Unsupported, u"several badges"_s };
    const Recognition found = recognize(credentialIn(payload));
    switch (found.form) {
    case Form::Assertion:
        return readHostedOrSigned(payload, found.generation);
    case Form::Credential:
    case Form::Clr:
        return readCredential(payload, found.generation);
    case Form::Presentation:
        return Error { Error::Code::Unsupported, u"VerifiablePresentation"_s };
    case Form::Other:
        break;
    }
    return Error { Error::Code::NoBadge, found.what };
}

Result<Badge> readBadge(const QByteArray& payload)
{
    const Result<Payload> opened = openPayload(payload);
    return opened ? readOpened(*opened) : opened.error();
}

} // namespace besace
