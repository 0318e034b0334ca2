#pragma once

#include "core/badge/Badge.h"
#include "core/badge/Payload.h"

/// One reader a generation. Each fills the badge's claims and flaws; payload, document, generation and securing are set
/// by readBadge().
namespace besace {

void readOpenBadges05(const JsonValue& assertion, Badge& badge);
void readOpenBadges1(const JsonValue& assertion, Badge& badge);
void readOpenBadges2(const JsonValue& assertion, Badge& badge);
/// Verifiable credentials of both data models; also those that are no Open Badge.
void readOpenBadges3(const JsonValue& credential, Badge& badge);

/// What an assertion of 1.x and of 2.x says in the same way.
void readAssertion(const JsonValue& assertion, Badge& badge);

} // namespace besace
