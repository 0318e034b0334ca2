#include "core/verification/SignatureCheck.h"

#include "core/verification/Reasons.h"

namespace besace {

Check signatureCheck(jose::JwsVerdict verdict, const QString& detail)
{
    using enum jose::JwsVerdict;
    switch (verdict) {
    case Valid:
        return reasons::because("signature-valid", detail);
    case AlgorithmNotAllowed:
        return reasons::because("algorithm-refused", detail);
    case AlgorithmUnknown:
        return reasons::because("unsupported-algorithm", detail);
    case KeyDoesNotFit:
        return reasons::because("algorithm-mismatch", detail);
    case CriticalUnknown:
        return reasons::because("critical-header-unknown", detail);
    case WrongSignature:
        break;
    }
    return reasons::because("signature-invalid", detail);
}

} // namespace besace
