#pragma once

#include "core/base/Json.h"

#include "tests/tools/make_examples/Awards.h"
#include "tests/tools/make_examples/Mirror.h"

/// Open Badges 2.0, hosted. https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html
namespace besace::examples {

struct HostedGrant {
    Award award;
    QString organisation; ///< its name
    QString site; ///< `https://….example`, without a slash at the end
    QString issuedOn;
    QString recipient; ///< an e-mail address; hashed in the badge
};

/// The assertion as it is baked: BadgeClass and Profile are inside, so that the badge can be shown without internet.
JsonValue makeAssertion(const HostedGrant& grant);

QString assertionUrl(const HostedGrant& grant);
QString issuerUrl(const QString& site);

/// Puts the assertion, the BadgeClass and the Profile on the organisation's site.
void host(const HostedGrant& grant, Mirror& mirror);

} // namespace besace::examples
