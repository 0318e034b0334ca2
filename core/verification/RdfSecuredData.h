#pragma once

#include "core/base/Json.h"
#include "core/crypto/Digest.h"
#include "core/jsonld/ContextSource.h"
#include "core/rdf/Canonicalization.h"

#include <QStringList>

/// What the Data Integrity suites secure that go by a document's meaning, not by its text (RDFC-1.0).
namespace besace {

/// What is hashed and signed, kept apart so that each step can be looked at.
struct RdfSecuredData {
    QByteArray canonicalDocument;
    QByteArray canonicalProofConfig;
    QStringList documentDropped; ///< what is said and no quad carries: see jsonld::RdfResult
    QStringList proofDropped;
    size_t quads = 0; ///< how many it took
    bool repeats = false; ///< whether one of them stood there twice

    /// Proof configuration first, then the document.
    QByteArray hashData(crypto::DigestAlgorithm algorithm) const;
};

/// A proof without its signature, in the document's words:
/// https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#proof-configuration-eddsa-rdfc-2022
JsonValue proofConfig(const JsonValue& document, const JsonValue& proof);

/// Transformation of @p document and @p config:
/// https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#transformation-eddsa-rdfc-2022
/// @return the errors of jsonld::toRdf and rdf::canonicalize
Result<RdfSecuredData> rdfSecuredData(const JsonValue& document, const JsonValue& config,
    const jsonld::ContextSource& contexts, const rdf::CanonicalizationOptions& options);

} // namespace besace
