#pragma once

#include "core/crypto/Digest.h"
#include "core/rdf/HashValue.h"
#include "core/rdf/IdentifierIssuer.h"

#include <optional>

namespace besace::rdf {

/// What canonicalization works with: https://www.w3.org/TR/2024/REC-rdf-canon-20240521/#canon-state
struct CanonicalizationState {
    const RankedQuads& quads; ///< with the blank node to quads map
    const std::vector<HashValue>& firstDegreeHashes;
    IdentifierIssuer& canonicalIssuer;
    crypto::Hasher& hasher;
    qint64 workLeft; ///< see limits::maxCanonicalizationWork
};

/// Tells blank nodes apart by what is around them:
/// https://www.w3.org/TR/2024/REC-rdf-canon-20240521/#hash-nd-quads
class HashNDegreeQuads {
public:
    /// @param issuer the path identifier issuer. In the end it is the one the specification's algorithm returns.
    HashNDegreeQuads(CanonicalizationState& state, IdentifierIssuer& issuer);

    /// Nothing when the work is more than is allowed.
    std::optional<HashValue> hash(NodeIndex identifier) { return hash(identifier, 0); }

private:
    using RelatedNode = std::pair<HashValue, NodeIndex>;
    enum class Path { Complete, Worse, TooMuchWork };

    std::optional<HashValue> hash(NodeIndex identifier, int depth);
    std::vector<RelatedNode> hashToRelatedBlankNodes(NodeIndex identifier);
    HashValue hashRelatedBlankNode(NodeIndex related, const RankedQuad& quad, size_t component);
    bool appendChosenPath(QByteArray& data, std::vector<NodeIndex>& nodes, int depth);
    Path followPermutation(
        const std::vector<NodeIndex>& nodes, const QByteArray& chosenPath, QByteArray& path, int depth);
    Path followRecursion(
        const std::vector<NodeIndex>& recursionList, const QByteArray& chosenPath, QByteArray& path, int depth);
    Path compare(const QByteArray& path, const QByteArray& chosenPath);

    /// @return whether that much was left
    bool work(qsizetype steps);

    CanonicalizationState& m_state;
    IdentifierIssuer& m_issuer;
    QByteArray m_input; ///< of hashRelatedBlankNode
};

} // namespace besace::rdf
