#include "core/sharing/BadgeFacts.h"

#include "core/base/Limits.h"
#include "core/sharing/CleanText.h"
#include "core/sharing/ControlCode.h"
#include "core/sharing/WebLink.h"

namespace besace {

using namespace Qt::StringLiterals;

static QString webAddress(const QString& address)
{
    const std::optional<WebLink> link = webLink(address);
    return link ? link->address : QString();
}

/// A `urn:` is a name and leads nowhere; the e-mail address or telephone number that a hostile badge may call its id
/// stays out.
static QString idOf(const QString& id)
{
    if (!id.startsWith("urn:"_L1, Qt::CaseInsensitive))
        return webAddress(id);
    const bool isName
        = id.size() <= limits::maxAddressChars && cleanLine(id, limits::maxAddressChars) == id && !id.contains(u' ');
    return isName ? id : QString();
}

static QStringList skillsOf(const Achievement& achievement, const QString& language)
{
    QStringList skills;
    for (const Alignment& alignment : achievement.alignments)
        skills += cleanLine(alignment.targetName.in({ language }), maxSkillChars);
    for (const QString& tag : achievement.tags)
        skills += cleanLine(tag, maxSkillChars);
    skills.removeAll(QString());
    skills.removeDuplicates();
    return skills.mid(0, maxSkills);
}

static QDate dayOf(const std::optional<Instant>& instant) { return instant ? instant->utc.toUTC().date() : QDate(); }

BadgeFacts badgeFacts(const StoredBadge& stored, const QString& language)
{
    const Badge& badge = stored.badge;
    BadgeFacts facts;
    facts.id = idOf(badge.id);
    facts.isVerifiableCredential = badge.generation == Generation::V3_0;
    const QString issuerPage = webAddress(badge.issuer.url);
    facts.issuerAddress = issuerPage.isEmpty() ? webAddress(badge.issuer.id) : issuerPage;
    facts.criteriaAddress = webAddress(badge.achievement.criteria.id);
    facts.givenOn = dayOf(badge.awardedOn ? badge.awardedOn : badge.issuedOn);
    facts.validUntil = dayOf(badge.validUntil);
    facts.controlCode = controlCode(badge.payload);
    facts.skills = skillsOf(badge.achievement, language);
    return facts;
}

} // namespace besace
