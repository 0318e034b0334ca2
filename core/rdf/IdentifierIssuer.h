#pragma once

#include "core/rdf/RankedQuads.h"

#include <optional>

namespace besace::rdf {

/// Numbers blank nodes in the order in which they are asked for:
/// https://www.w3.org/TR/2024/REC-rdf-canon-20240521/#ca-issue-identifier
class IdentifierIssuer {
public:
    IdentifierIssuer(QByteArrayView prefix, size_t nodeCount);

    /// Steps 1 to 5; the identifier is appended to `text` by `appendIdentifier`.
    void issue(NodeIndex node);
    bool hasIssued(NodeIndex node) const { return m_numbers[node] != 0; }
    /// Appends "_:", the prefix and the number of a blank node that has one.
    void appendIdentifier(QByteArray& text, NodeIndex node) const;

    /// What was issued, in order.
    const std::vector<NodeIndex>& issued() const { return m_issued; }

    // OPTIMIZATION: where the specification copies an issuer to try something, what was issued since is taken back.
    void takeBack(size_t count);
    std::vector<NodeIndex> issuedSince(size_t count) const;
    void issueAll(const std::vector<NodeIndex>& nodes);

private:
    QByteArrayView m_prefix;
    std::vector<quint32> m_numbers; ///< by node, from 1; 0 has none
    std::vector<NodeIndex> m_issued;
};

} // namespace besace::rdf
