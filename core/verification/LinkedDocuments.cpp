#include "core/verification/LinkedDocuments.h"

#include "core/verification/Fetching.h"
#include "core/verification/WebAddress.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Result<JsonValue> fetchObject(const QString& url, const DocumentLoader& loader)
{
    Result<JsonValue> value = fetchJson(url, loader);
    if (value && !value->isObject())
        return Error { Error::Code::Malformed, url };
    return value;
}

std::optional<Error> completeBadgeClass(Badge& badge, const DocumentLoader& loader)
{
    if (badge.achievementUrl.isEmpty())
        return std::nullopt;
    const Result<JsonValue> badgeClass = fetchObject(badge.achievementUrl, loader);
    if (!badgeClass)
        return badgeClass.error();
    readBadgeClass(*badgeClass, badge);
    return std::nullopt;
}

void completeProfile(Badge& badge, LinkedDocuments& linked, const DocumentLoader& loader)
{
    Result<JsonValue> profile = fetchObject(linked.issuerId, loader);
    if (!profile) {
        linked.noProfile = profile.error();
        return;
    }
    linked.profile = *std::move(profile);
    const QString ownId = linked.profile[u"id"].toString();
    linked.profileNamesAnother = !ownId.isEmpty() && !shareAuthority(ownId, linked.issuerId);
    if (!linked.profileIsEmbedded)
        readIssuerProfile(linked.profile, badge);
    badge.issuer.id = linked.issuerId; // what was asked, whatever the answer calls itself
}

} // namespace

LinkedDocuments fetchLinked(Badge& badge, const DocumentLoader& loader)
{
    LinkedDocuments linked;
    linked.noBadgeClass = completeBadgeClass(badge, loader);
    const bool isLinked = !badge.issuerUrl.isEmpty();
    linked.profileIsEmbedded = !isLinked && !badge.issuer.name.isEmpty();
    linked.issuerId = isLinked ? badge.issuerUrl : badge.issuer.id;
    // 0.5 writes the issuer into the badge and names its site; there is nothing to fetch.
    if (badge.generation != Generation::V0_5 && isWebAddress(linked.issuerId))
        completeProfile(badge, linked, loader);
    if (linked.issuerId.isEmpty())
        linked.issuerId = badge.issuer.url;
    return linked;
}

} // namespace besace
