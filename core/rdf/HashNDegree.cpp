#include "core/rdf/HashNDegree.h"

#include "core/base/Limits.h"

#include <algorithm>

namespace besace::rdf {

namespace {

constexpr size_t predicateComponent = 1;
constexpr size_t graphComponent = 3;
constexpr qsizetype bytesPerWork = 1024;

// The nodes of one related hash, in the order in which std::next_permutation begins.
template <typename Iterator>
std::vector<NodeIndex> nodesOf(Iterator first, Iterator last)
{
    std::vector<NodeIndex> nodes;
    std::transform(first, last, std::back_inserter(nodes), [](const auto& related) { return related.second; });
    return nodes;
}

} // namespace

HashNDegreeQuads::HashNDegreeQuads(CanonicalizationState& state, IdentifierIssuer& issuer)
    : m_state(state)
    , m_issuer(issuer)
{
}

bool HashNDegreeQuads::work(qsizetype steps)
{
    m_state.workLeft -= steps;
    return m_state.workLeft >= 0;
}

std::optional<HashValue> HashNDegreeQuads::hash(NodeIndex identifier, int depth)
{
    const auto quads = m_state.quads.quadsOf(identifier);
    if (depth > limits::maxCanonicalizationDepth || !work(1 + (quads.end() - quads.begin())))
        return std::nullopt;
    const auto related = hashToRelatedBlankNodes(identifier); // 1 to 3
    QByteArray data; // 4
    // 5
    for (auto first = related.begin(); first != related.end();) {
        const auto last = std::find_if(first, related.end(), [&](const auto& r) { return !(r.first == first->first); });
        first->first.appendTo(data); // 5.1
        auto nodes = nodesOf(first, last);
        if (!appendChosenPath(data, nodes, depth)) // 5.2 to 5.6
            return std::nullopt;
        first = last;
    }
    return HashValue(m_state.hasher.digest(data)); // 6
}

// Steps 1 to 3: sorted by hash, then by node.
std::vector<HashNDegreeQuads::RelatedNode> HashNDegreeQuads::hashToRelatedBlankNodes(NodeIndex identifier)
{
    std::vector<RelatedNode> hashToRelated;
    for (const quint32 place : m_state.quads.quadsOf(identifier)) {
        const RankedQuad& quad = m_state.quads.quads()[place];
        // 3.1
        for (size_t component = 0; component < quad.size(); ++component) {
            const bool related = isBlankNode(quad.at(component)) && nodeOf(quad.at(component)) != identifier;
            if (related) {
                const NodeIndex node = nodeOf(quad.at(component));
                hashToRelated.emplace_back(hashRelatedBlankNode(node, quad, component), node);
            }
        }
    }
    std::sort(hashToRelated.begin(), hashToRelated.end());
    return hashToRelated;
}

// https://www.w3.org/TR/2024/REC-rdf-canon-20240521/#hash-related-blank-node
HashValue HashNDegreeQuads::hashRelatedBlankNode(NodeIndex related, const RankedQuad& quad, size_t component)
{
    m_input.resize(0);
    m_input += "spog"[component]; // 1; a predicate is never a blank node
    if (component != graphComponent)
        m_input += m_state.quads.texts()[quad.at(predicateComponent)]; // 2
    // 3
    if (m_state.canonicalIssuer.hasIssued(related))
        m_state.canonicalIssuer.appendIdentifier(m_input, related);
    else if (m_issuer.hasIssued(related))
        m_issuer.appendIdentifier(m_input, related);
    else
        m_state.firstDegreeHashes[related].appendTo(m_input); // 4
    return HashValue(m_state.hasher.digest(m_input)); // 5
}

// Steps 5.2 to 5.6. The issuer is put back before each permutation, which stands for a copy of it.
bool HashNDegreeQuads::appendChosenPath(QByteArray& data, std::vector<NodeIndex>& nodes, int depth)
{
    QByteArray chosenPath; // 5.2
    std::vector<NodeIndex> chosenIssued; // 5.3
    const size_t before = m_issuer.issued().size();
    // 5.4. A node that stands in the list twice makes permutations that look the same; they are tried once.
    do {
        m_issuer.takeBack(before); // 5.4.1
        QByteArray path; // 5.4.2
        const Path followed = followPermutation(nodes, chosenPath, path, depth);
        if (followed == Path::TooMuchWork)
            return false;
        // 5.4.6
        if (followed == Path::Complete && (chosenPath.isEmpty() || path < chosenPath)) {
            chosenPath = path;
            chosenIssued = m_issuer.issuedSince(before);
        }
    } while (std::next_permutation(nodes.begin(), nodes.end()));
    data += chosenPath; // 5.5
    m_issuer.takeBack(before);
    m_issuer.issueAll(chosenIssued); // 5.6
    return work(data.size() / bytesPerWork);
}

HashNDegreeQuads::Path HashNDegreeQuads::followPermutation(
    const std::vector<NodeIndex>& nodes, const QByteArray& chosenPath, QByteArray& path, int depth)
{
    std::vector<NodeIndex> recursionList; // 5.4.3
    // 5.4.4
    for (const NodeIndex related : nodes) {
        if (m_state.canonicalIssuer.hasIssued(related)) {
            m_state.canonicalIssuer.appendIdentifier(path, related); // 5.4.4.1
        } else {
            // 5.4.4.2
            if (!m_issuer.hasIssued(related))
                recursionList.push_back(related);
            m_issuer.issue(related);
            m_issuer.appendIdentifier(path, related);
        }
        // 5.4.4.3
        if (const Path compared = compare(path, chosenPath); compared != Path::Complete)
            return compared;
    }
    return followRecursion(recursionList, chosenPath, path, depth);
}

// Step 5.4.5
HashNDegreeQuads::Path HashNDegreeQuads::followRecursion(
    const std::vector<NodeIndex>& recursionList, const QByteArray& chosenPath, QByteArray& path, int depth)
{
    for (const NodeIndex related : recursionList) {
        const std::optional<HashValue> result = hash(related, depth + 1); // 5.4.5.1, 5.4.5.4
        if (!result)
            return Path::TooMuchWork;
        m_issuer.appendIdentifier(path, related); // 5.4.5.2; it was issued in 5.4.4.2
        path += '<';
        result->appendTo(path); // 5.4.5.3
        path += '>';
        // 5.4.5.5
        if (const Path compared = compare(path, chosenPath); compared != Path::Complete)
            return compared;
    }
    return Path::Complete;
}

HashNDegreeQuads::Path HashNDegreeQuads::compare(const QByteArray& path, const QByteArray& chosenPath)
{
    if (!work(1 + path.size() / bytesPerWork))
        return Path::TooMuchWork;
    const bool worse = !chosenPath.isEmpty() && path.size() >= chosenPath.size() && path > chosenPath;
    return worse ? Path::Worse : Path::Complete;
}

} // namespace besace::rdf
