#include "core/review/ReviewItem.h"

#include "core/badge/IssuerDomain.h"
#include "core/review/PictureMarks.h"

namespace besace {

ReviewItem reviewItem(const ImportItem& item)
{
    ReviewItem made;
    made.source = item.source;
    made.member = item.member;
    made.place = item.place;
    made.container = item.container;
    made.error = item.error;
    if (!item.verification)
        return made;
    made.sha256 = item.sha256;
    made.pictures = pictureMarks(item.file, item.verification->badge);
    made.verification = item.verification;
    made.verification->documents.clear(); // they were asked for to check, and are not shown
    return made;
}

bool isLocked(const ReviewItem& item) { return item.error && item.error->code == Error::Code::Locked; }

QString badgeName(const Badge& badge, const QString& language)
{
    const QString own = badge.name.in({ language });
    return own.isEmpty() ? badge.achievement.name.in({ language }) : own;
}

QString organisationOf(const Badge& badge, const QString& language)
{
    const QString domain = issuerDomain(badge.issuer);
    return domain.isEmpty() ? readableName(badge.issuer.name.in({ language })) : domain;
}

} // namespace besace
