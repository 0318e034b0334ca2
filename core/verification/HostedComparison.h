#pragma once

#include "core/badge/Badge.h"

namespace besace {

/// The claims in which a badge says something else than the copy that its issuer keeps: whom it was given to, when, for
/// what, by whom. What the badge does not say cannot differ; what issuers polish later (descriptions, pictures) may.
QStringList differencesFromHostedCopy(const Badge& badge, const Badge& copy);

/// Every field that people read and that both say, but not in the same way.
QStringList differentFields(const Badge& before, const Badge& after);

} // namespace besace
