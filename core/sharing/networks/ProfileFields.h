#pragma once

#include "core/backpack/Backpack.h"
#include "core/sharing/WebLink.h"

namespace besace {

/// What LinkedIn asks for under "Licences and certifications", each on one short line.
struct ProfileFields {
    QString name;
    QString organisation; ///< as its page on LinkedIn is called, if it has one; a person can choose it there
    std::optional<QDate> issued; ///< year and month count
    std::optional<QDate> ends; ///< the same
    QString credentialId; ///< as the organisation numbers it; empty where it only has an address
    std::optional<WebLink> page; ///< nothing: the badge has no page that others could open

    friend bool operator==(const ProfileFields&, const ProfileFields&) = default;
};

/// @param language of the words that are looked for first: `fr`
ProfileFields profileFields(const StoredBadge& stored, const QString& language);

/// The address of LinkedIn's own form with these fields filled in. Nothing is sent before the person opens it, and
/// nothing is added to the profile before they press LinkedIn's button.
/// Its parameters, as programs that issue badges use them: startTask, name, organizationName, issueYear, issueMonth,
/// expirationYear, expirationMonth, certUrl, certId
QString addToProfileAddress(const ProfileFields& fields);

} // namespace besace
