#pragma once

#include "core/base/Json.h"

#include "tests/tools/make_examples/Awards.h"

/// Open Badges 3.0, unsecured.
namespace besace::examples {

struct Organisation {
    QString id; ///< DID
    QString name;
    QString site; ///< `https://….example`, without a slash at the end
};

struct Grant {
    Award award;
    Organisation organisation;
    QString validFrom; ///< ISO 8601, UTC
    QString validUntil; ///< empty: no end
    QString recipient; ///< an e-mail address; hashed in the badge
    JsonArray statuses; ///< `credentialStatus`
};

/// An OpenBadgeCredential. https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
JsonValue makeCredential(const Grant& grant);

/// Stays the same from run to run.
QString urnUuid(const QString& name);
QString saltFor(const QString& name);

} // namespace besace::examples
