#include "core/verification/CopyForPeople.h"

#include "core/verification/WebAddress.h"

#include <algorithm>

namespace besace {

void fetchForPeople(const Badge& badge, QList<Document> answered, const DocumentLoader& loader)
{
    for (const QString& url :
        { badge.image.url, badge.achievement.image.url, badge.achievement.criteria.id, badge.issuer.image.url }) {
        const bool isAskedSite = std::ranges::any_of(
            answered, [&](const Document& document) { return shareAuthority(document.url, url); });
        if (isAskedSite)
            static_cast<void>(loader.load(url));
    }
}

} // namespace besace
