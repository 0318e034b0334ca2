#include "core/sharing/networks/ProfileFields.h"

#include "core/sharing/BadgeWords.h"
#include "core/sharing/CleanText.h"

#include <QUrl>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// LinkedIn tells which fields there are, and no length of any:
/// https://learn.microsoft.com/en-us/linkedin/shared/references/v2/profile/certification
/// NOTE: these bounds are ours. They hold every name that we met, and stay a line that a person reads at a glance.
constexpr qsizetype maxNameChars = 100;
constexpr qsizetype maxOrganisationChars = 100;
constexpr qsizetype maxCredentialIdChars = 80;

QString credentialIdOf(const Badge& badge)
{
    const QString number = cleanLine(badge.licenseNumber, maxCredentialIdChars);
    if (!number.isEmpty())
        return number;
    // An address says nothing that the page does not say, and a longer number cut short is another number.
    const QString id = cleanLine(badge.id, 2 * maxCredentialIdChars).remove("urn:uuid:"_L1);
    return id.contains("://"_L1) || id.size() > maxCredentialIdChars ? QString() : id;
}

std::optional<QDate> dayOf(const std::optional<QDateTime>& instant)
{
    return instant ? std::optional(instant->toUTC().date()) : std::nullopt;
}

QString parameter(const char* name, const QString& value)
{
    if (value.isEmpty())
        return {};
    return u'&' + QString::fromLatin1(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString month(const char* year, const char* month, const std::optional<QDate>& day)
{
    if (!day)
        return {};
    return parameter(year, QString::number(day->year())) + parameter(month, QString::number(day->month()));
}

} // namespace

ProfileFields profileFields(const StoredBadge& stored, const QString& language)
{
    const std::optional<Instant>& until = stored.badge.validUntil;
    return { .name = cleanLine(nameOf(stored, language), maxNameChars),
        .organisation = cleanLine(organisationOf(stored, language), maxOrganisationChars),
        .issued = dayOf(givenOn(stored)),
        .ends = dayOf(until ? std::optional(until->utc) : stored.summary.validUntil),
        .credentialId = credentialIdOf(stored.badge),
        .page = publicPageOf(stored) };
}

QString addToProfileAddress(const ProfileFields& fields)
{
    return u"https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME"_s + parameter("name", fields.name)
        + parameter("organizationName", fields.organisation) + month("issueYear", "issueMonth", fields.issued)
        + month("expirationYear", "expirationMonth", fields.ends)
        + parameter("certUrl", fields.page ? fields.page->address : QString())
        + parameter("certId", fields.credentialId);
}

} // namespace besace
