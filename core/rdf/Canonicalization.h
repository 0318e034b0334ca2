#pragma once

#include "core/base/Limits.h"
#include "core/base/Result.h"
#include "core/crypto/Digest.h"
#include "core/rdf/RankedQuads.h"

#include <QList>

#include <functional>

/// RDFC-1.0: https://www.w3.org/TR/2024/REC-rdf-canon-20240521/
namespace besace::rdf {

struct CanonicalizationOptions {
    crypto::DigestAlgorithm digest = crypto::DigestAlgorithm::Sha256; ///< or Sha384
    Duplicates duplicates = Duplicates::Drop;
    qint64 workLimit = limits::maxCanonicalizationWork;
};

/// A blank node's label in the dataset and the one it was given, both without "_:".
struct IssuedIdentifier {
    QByteArray label;
    QByteArray identifier; ///< c14n0, c14n1…

    friend bool operator==(const IssuedIdentifier&, const IssuedIdentifier&) = default;
};

struct CanonicalForm {
    QByteArray nquads; ///< sorted lines, each with its line feed
    QList<IssuedIdentifier> issued; ///< in the order of their numbers
    size_t quads = 0; ///< how many lines

    friend bool operator==(const CanonicalForm&, const CanonicalForm&) = default;
};

/// @return TooLarge when the blank nodes take more work to tell apart than is allowed, however long that would be;
/// Malformed if the dataset holds what is no RDF; Unsupported digest
Result<CanonicalForm> canonicalize(const Dataset& dataset, const CanonicalizationOptions& options = {});

/// What a blank node is to be called instead of c14nN, without "_:"; an empty text if it has no name.
using LabelFunction = std::function<QByteArray(const QByteArray& canonicalIdentifier)>;

/// Canonicalizes and gives the blank nodes other labels, as selective disclosure does:
/// https://www.w3.org/TR/2025/REC-vc-di-ecdsa-20250515/#labelreplacementcanonicalizejsonld
/// @return canonical N-Quads lines, each with its line feed, sorted; Malformed also where a label is missing, is none
/// or is given twice
Result<QList<QByteArray>> canonicalizeAndRelabel(
    const Dataset& dataset, const LabelFunction& labelOf, const CanonicalizationOptions& options = {});

/// The lines of canonical N-Quads, each with its line feed.
QList<QByteArray> splitLines(const QByteArray& nquads);

} // namespace besace::rdf
