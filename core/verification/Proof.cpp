#include "core/verification/Proof.h"

#include <algorithm>

namespace besace {

Proof withoutProof(Check integrity)
{
    Proof proof;
    proof.integrity = std::move(integrity);
    return proof;
}

Proof strongest(const QList<Proof>& proofs)
{
    Q_ASSERT(!proofs.isEmpty());
    // Answer and IssuerBinding both stand in the order wanted.
    return *std::ranges::min_element(
        proofs, {}, [](const Proof& proof) { return std::pair(proof.integrity.answer, proof.binding); });
}

} // namespace besace
