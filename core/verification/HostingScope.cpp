#include "core/verification/HostingScope.h"

#include "core/verification/WebAddress.h"

#include <QStringList>

#include <algorithm>

namespace besace {

namespace {

bool startsAsWanted(const QString& url, const JsonValue& startsWith)
{
    const QStringList wanted = startsWith.strings();
    return startsWith.isNull()
        || std::ranges::any_of(wanted, [&](const QString& start) { return !start.isEmpty() && url.startsWith(start); });
}

} // namespace

HostingScope hostingScope(const QString& assertionUrl, const QString& issuerId, const JsonValue& policy)
{
    const QString authority = authorityOf(assertionUrl);
    if (authority.isEmpty() || !startsAsWanted(assertionUrl, policy[u"startsWith"]))
        return HostingScope::Outside;
    // A prefix alone is no fence: https://example.org is also how https://example.org.evil.example begins.
    if (!policy[u"allowedOrigins"].isNull()) {
        const QStringList allowed = policy[u"allowedOrigins"].strings();
        const bool inside = std::ranges::any_of(
            allowed, [&](const QString& origin) { return authorityOfOrigin(origin) == authority; });
        return inside ? HostingScope::Inside : HostingScope::Outside;
    }
    if (authorityOf(issuerId).isEmpty())
        return HostingScope::Unknown;
    return authorityOf(issuerId) == authority ? HostingScope::Inside : HostingScope::Outside;
}

} // namespace besace
