#include "core/verification/HostedComparison.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

bool differ(const Text& here, const Text& there) { return !here.isEmpty() && !(here == there); }

bool differ(const std::optional<Instant>& here, const std::optional<Instant>& there)
{
    return here && (!there || here->utc != there->utc);
}

template <typename T>
bool differ(const QList<T>& here, const QList<T>& there)
{
    return !here.isEmpty() && here != there;
}

} // namespace

QStringList differencesFromHostedCopy(const Badge& badge, const Badge& copy)
{
    QStringList names;
    const auto compare = [&](const auto& here, const auto& there, const QString& name) {
        if (differ(here, there))
            names.append(name);
    };
    if (badge.document.isNull())
        return names;
    compare(badge.recipients, copy.recipients, u"recipient"_s);
    compare(badge.issuedOn, copy.issuedOn, u"issuedOn"_s);
    compare(badge.validUntil, copy.validUntil, u"expires"_s);
    compare(badge.evidence, copy.evidence, u"evidence"_s);
    compare(badge.narrative, copy.narrative, u"narrative"_s);
    compare(badge.achievement.name, copy.achievement.name, u"name"_s);
    compare(badge.issuer.name, copy.issuer.name, u"issuer"_s);
    return names;
}

} // namespace besace
