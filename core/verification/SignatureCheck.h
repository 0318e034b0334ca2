#pragma once

#include "core/jose/Jws.h"
#include "core/verification/VerificationReport.h"

namespace besace {

/// The integrity check that a verdict about a JWS stands for.
Check signatureCheck(jose::JwsVerdict verdict, const QString& detail);

} // namespace besace
