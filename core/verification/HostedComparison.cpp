#include "core/verification/HostedComparison.h"

#include "core/verification/WebAddress.h"

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

/// The issuer's name is its own to change; another issuer's name is another issuer.
bool nameAnotherIssuer(const Profile& here, const Profile& there)
{
    return differ(here.name, there.name) && (here.id.isEmpty() || !isSameAddress(here.id, there.id));
}

template <typename T>
bool bothSay(const T& before, const T& after)
{
    return !before.isEmpty() && !after.isEmpty();
}

bool bothSay(const std::optional<Instant>& before, const std::optional<Instant>& after) { return before && after; }

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
    if (nameAnotherIssuer(badge.issuer, copy.issuer))
        names.append(u"issuer"_s);
    return names;
}

QStringList differentFields(const Badge& before, const Badge& after)
{
    QStringList names;
    const auto compare = [&](const auto& old, const auto& now, const QString& name) {
        if (bothSay(old, now) && differ(old, now))
            names.append(name);
    };
    compare(before.issuedOn, after.issuedOn, u"issuedOn"_s);
    compare(before.validUntil, after.validUntil, u"expires"_s);
    compare(before.evidence, after.evidence, u"evidence"_s);
    compare(before.narrative, after.narrative, u"narrative"_s);
    compare(before.name, after.name, u"name"_s);
    compare(before.achievement.description, after.achievement.description, u"description"_s);
    compare(before.achievement.criteria.narrative, after.achievement.criteria.narrative, u"criteria"_s);
    compare(before.achievement.tags, after.achievement.tags, u"tags"_s);
    compare(before.achievement.alignments, after.achievement.alignments, u"alignment"_s);
    return names;
}

} // namespace besace
