#pragma once

#include "core/verification/KnownIssuers.h"
#include "core/wording/Language.h"

namespace besace::wording {

/// Whom somebody knows, for people: the name, with the site behind it where there is one. A key is for the technical
/// details: who has neither is an organisation without a name.
QString issuerWords(const KnownIssuer& issuer, const Language& language = {});

} // namespace besace::wording
