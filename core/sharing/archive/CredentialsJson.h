#pragma once

#include "core/sharing/Portfolio.h"

namespace besace {

/// Badges as JSON for other programs, each as it was issued: numbers as they were written, JWS as they were signed.
///
/// Which badges can be in it, in their order. An Open Badges 3.0 credential goes into a presentation, an earlier badge
/// into a list; one that breaks JSON's rules, or of which only an address is known, into none.
bool fitsPresentation(const Badge& badge);
bool fitsAssertions(const Badge& badge);

/// A VerifiablePresentation that nobody signed, for wallets that take it: credentials with a proof inside as they are,
/// those that are JWT in envelopes. It proves nothing by itself; the credentials do.
/// https://www.w3.org/TR/2025/REC-vc-data-model-2.0-20250515/#verifiable-presentations
/// @return NoBadge if none fits, TooLarge for more than limits::maxPayloadBytes, Cancelled
Result<QByteArray> presentation(const Portfolio& portfolio, Progress& progress);

/// Open Badges 0.5 to 2.1 as backpacks import them: the one assertion, or a list of several.
/// @return as above
Result<QByteArray> assertionsJson(const Portfolio& portfolio, Progress& progress);

} // namespace besace
