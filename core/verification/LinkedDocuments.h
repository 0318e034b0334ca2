#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"

namespace besace {

/// What a 1.x or 2.x badge points to, as its own site answered.
struct LinkedDocuments {
    QString issuerId; ///< where the Profile is, or says it is; 0.5 and 1.x: else the issuer's site; empty if unknown
    JsonValue profile; ///< the Profile as fetched from issuerId, else null
    bool profileNamesAnother = false; ///< the Profile at issuerId has an id that is not of the same site
    bool profileIsEmbedded = false; ///< the badge carries its own copy of the Profile
    std::optional<Error> noBadgeClass; ///< why a linked BadgeClass could not be had
    std::optional<Error> noProfile; ///< why a Profile that has an address could not be had
};

/// Fetches the BadgeClass if it is only linked, and the Profile whenever it has an address: what a badge carries of its
/// issuer is the badge's own word. @p badge is completed where it only had links.
LinkedDocuments fetchLinked(Badge& badge, const DocumentLoader& loader);

} // namespace besace
