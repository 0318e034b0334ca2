#include "core/badge/Securing.h"

#include "core/badge/JsonFields.h"
#include "core/base/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

// --- embedded proofs

/// `cryptosuite` means something only beside DataIntegrityProof; older suites are types of their own.
static QString suiteOf(const JsonValue& proof)
{
    const QStringList types = fields::types(proof);
    if (types.contains("DataIntegrityProof"_L1))
        return fields::string(proof[u"cryptosuite"]);
    return types.isEmpty() ? QString() : types.constFirst();
}

static QStringList suitesOf(const JsonValue& proofs)
{
    QStringList suites;
    for (const JsonValue& proof : proofs.asList()) {
        if (suites.size() < limits::maxProofs && proof.isObject() && !proof.object().isEmpty())
            suites.append(suiteOf(proof));
    }
    return suites;
}

/// Of several proofs the one that is easiest to check names the badge's suite; one good proof is enough.
static QString preferred(const QStringList& suites)
{
    static const QStringList order { u"eddsa-jcs-2022"_s, u"ecdsa-jcs-2019"_s, u"eddsa-rdfc-2022"_s,
        u"ecdsa-rdfc-2019"_s, u"Ed25519Signature2020"_s };
    const auto it = std::ranges::find_if(order, [&](const QString& suite) { return suites.contains(suite); });
    return it == order.end() ? suites.constFirst() : *it;
}

static bool secureByProof(const JsonValue& proofs, Badge& badge)
{
    const QStringList suites = suitesOf(proofs);
    if (suites.isEmpty())
        return false;
    badge.securing = Securing::DataIntegrity;
    badge.suite = preferred(suites);
    return true;
}

static void secureByJws(const Payload& payload, Securing securing, Badge& badge)
{
    badge.securing = securing;
    badge.suite = payload.algorithm;
}

void secureCredential(const Payload& payload, Badge& badge)
{
    if (payload.isJws)
        secureByJws(payload, Securing::VcJwt, badge);
    else
        secureByProof(badge.document[u"proof"], badge);
}

// --- assertions

/// 2.x keeps its type as `HostedBadge` or `SignedBadge`; `hosted`, `signed` and Apache's `Hosted` mean the same.
static bool saysSigned(const JsonValue& verification)
{
    return std::ranges::any_of(fields::types(verification), [](const QString& type) {
        return type.compare("signed"_L1, Qt::CaseInsensitive) == 0
            || type.compare("SignedBadge"_L1, Qt::CaseInsensitive) == 0;
    });
}

/// 1.x: `verify.url`, 2.x: the assertion's id. Hybrids have only the other one.
static QString hostedUrl(const Badge& badge, const JsonValue& verification)
{
    const QString id = fields::identifier(badge.document).trimmed();
    const QString url = fields::identifier(verification[u"url"]).trimmed();
    const bool isVersion1 = badge.generation == Generation::V1_0 || badge.generation == Generation::V1_1;
    for (const QString& address : isVersion1 ? QStringList { url, id } : QStringList { id, url }) {
        if (fields::isWebAddress(address))
            return address;
    }
    return {};
}

void secureAssertion(const Payload& payload, Badge& badge)
{
    const JsonValue& document = badge.document;
    if (payload.isJws)
        return secureByJws(payload, payload.content[u"vc"].isObject() ? Securing::VcJwt : Securing::Jws, badge);
    // Blockcerts up to version 2 calls its proof `signature`.
    if (secureByProof(document[u"proof"], badge) || secureByProof(document[u"signature"], badge))
        return;
    const JsonValue& verification = fields::single(fields::any(document, { u"verification", u"verify" }));
    if (saysSigned(verification))
        return;
    badge.hostedUrl = hostedUrl(badge, verification);
    if (!badge.hostedUrl.isEmpty())
        badge.securing = Securing::Hosted;
}

} // namespace besace
