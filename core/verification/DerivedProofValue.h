#pragma once

#include "core/base/Result.h"
#include "core/crypto/PublicKey.h"

#include <QHash>
#include <QList>

#include <set>

namespace besace {

/// What a derived proof of ecdsa-sd-2023 holds in its `proofValue`. Only the base signature is the issuer's; everything
/// else it vouches for or leaves open.
struct DerivedProofValue {
    QByteArray baseSignature; ///< r || s
    QByteArray publicKeyBytes; ///< the Multikey as it is signed
    crypto::PublicKey publicKey; ///< P-256, made for this one credential; it signed each statement that may be left out
    QList<QByteArray> signatures; ///< r || s, for the statements that are not mandatory, in their order
    QHash<QByteArray, QByteArray> labelMap; ///< c14n0 → the label that it had when it was signed
    std::set<quint64> mandatoryIndexes; ///< of the statements that the base signature is over
};

/// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#parsederivedproofvalue
/// @return Malformed; TooLarge; Unsupported for a base proof, which is for its holder to derive others from
Result<DerivedProofValue> parseDerivedProofValue(const QString& proofValue);

} // namespace besace
