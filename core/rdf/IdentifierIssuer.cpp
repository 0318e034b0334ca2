#include "core/rdf/IdentifierIssuer.h"

namespace besace::rdf {

IdentifierIssuer::IdentifierIssuer(QByteArrayView prefix, size_t nodeCount) : m_prefix(prefix), m_numbers(nodeCount) { }

void IdentifierIssuer::issue(NodeIndex node)
{
    if (hasIssued(node))
        return;
    m_issued.push_back(node);
    m_numbers[node] = static_cast<quint32>(m_issued.size());
}

void IdentifierIssuer::appendIdentifier(QByteArray& text, NodeIndex node) const
{
    text.append("_:").append(m_prefix).append(QByteArray::number(m_numbers[node] - 1));
}

void IdentifierIssuer::takeBack(size_t count)
{
    for (; m_issued.size() > count; m_issued.pop_back())
        m_numbers[m_issued.back()] = 0;
}

std::vector<NodeIndex> IdentifierIssuer::issuedSince(size_t count) const
{
    return { m_issued.begin() + static_cast<std::ptrdiff_t>(count), m_issued.end() };
}

void IdentifierIssuer::issueAll(const std::vector<NodeIndex>& nodes)
{
    for (const NodeIndex node : nodes)
        issue(node);
}

} // namespace besace::rdf
