#include "core/sharing/BadgeWords.h"

#include "core/badge/IssuerDomain.h"
#include "core/base/Limits.h"
#include "core/sharing/CleanText.h"

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// A name longer than three lines is no name.
constexpr qsizetype maxNameChars = 200;

QString firstThatSaysSomething(const QStringList& candidates)
{
    for (const QString& candidate : candidates) {
        if (const QString clean = cleanLine(candidate, maxNameChars); !clean.isEmpty())
            return clean;
    }
    return {};
}

bool hasPage(State state)
{
    return state != State::Changed && state != State::Unreadable && state != State::Unreachable
        && state != State::Snapshot;
}

} // namespace

QString nameOf(const StoredBadge& stored, const QString& language)
{
    return firstThatSaysSomething(
        { stored.badge.name.in({ language }), stored.badge.achievement.name.in({ language }), stored.summary.name });
}

QString organisationOf(const StoredBadge& stored, const QString& language)
{
    return firstThatSaysSomething({ readableName(stored.badge.issuer.name.in({ language })),
        readableName(stored.summary.issuerName), stored.summary.issuerDomain });
}

QString descriptionOf(const StoredBadge& stored, const QString& language)
{
    const QString own = stored.badge.description.in({ language });
    return cleanText(
        own.isEmpty() ? stored.badge.achievement.description.in({ language }) : own, limits::maxShownTextChars);
}

std::optional<QDateTime> givenOn(const StoredBadge& stored)
{
    if (stored.badge.awardedOn)
        return stored.badge.awardedOn->utc;
    return stored.badge.issuedOn ? stored.badge.issuedOn->utc : stored.summary.issuedOn;
}

std::optional<WebLink> publicPageOf(const StoredBadge& stored)
{
    if (!hasPage(stored.report.state()))
        return std::nullopt;
    for (const QString& address : { stored.badge.hostedUrl, stored.badge.id }) {
        if (const std::optional<WebLink> link = webLink(address); link && link->isSecure())
            return link;
    }
    return std::nullopt;
}

} // namespace besace
