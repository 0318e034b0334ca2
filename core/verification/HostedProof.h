#pragma once

#include "core/badge/Badge.h"
#include "core/base/DocumentLoader.h"
#include "core/verification/LinkedDocuments.h"
#include "core/verification/Proof.h"

namespace besace {

/// What the issuer's site keeps under a badge's address: the badge, or what else there is to say.
struct HostedCopy {
    std::optional<Badge> badge;
    Proof proof; ///< without a badge: why, and what that says about its status
};

/// Whether the address that answered with it is all that a copy has to show for itself. Others carry their own proof,
/// or belong to a version that knows no hosting.
bool isProvenByPlace(const Badge& copy);

/// Asks the address of a hosted badge. https://www.imsglobal.org/spec/ob/v2p0/#HostedBadge
HostedCopy fetchHostedCopy(const Badge& badge, const DocumentLoader& loader);

/// Judges a badge by the copy that its address answered: nothing of the badge itself is believed.
/// @param copy completed with the linked BadgeClass and Profile
Proof proveHosted(const Badge& badge, Badge& copy, const DocumentLoader& loader);

/// 2.x: the issuer's policy decides whether what @p url answered is its own. Sets the binding, and the integrity where
/// the policy forbids the place. @param proof knows the issuer
void bindToHostingPolicy(const QString& url, const LinkedDocuments& linked, Proof& proof);

} // namespace besace
