#pragma once

#include "core/crypto/Digest.h"
#include "core/rdf/HashValue.h"
#include "core/rdf/RankedQuads.h"

namespace besace::rdf {

/// For each blank node the hash of the quads it stands in:
/// https://www.w3.org/TR/2024/REC-rdf-canon-20240521/#hash-1d-quads
std::vector<HashValue> hashFirstDegreeQuads(const RankedQuads& quads, crypto::Hasher& hasher);

} // namespace besace::rdf
