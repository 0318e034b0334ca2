#include "core/rdf/Canonicalization.h"

#include "core/rdf/HashFirstDegree.h"
#include "core/rdf/HashNDegree.h"
#include "core/rdf/NQuadsGrammar.h"
#include "core/rdf/QuadLines.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace besace::rdf {

namespace {

using Nodes = std::vector<NodeIndex>;

struct HashPath {
    HashValue hash;
    Nodes issued; ///< by the path's issuer, in order
};

/// Blank nodes sorted by their first-degree hash: the hash to blank nodes map
Nodes sortedByHash(const std::vector<HashValue>& hashes)
{
    Nodes nodes(hashes.size());
    std::iota(nodes.begin(), nodes.end(), 0U);
    std::stable_sort(nodes.begin(), nodes.end(), [&](NodeIndex a, NodeIndex b) { return hashes[a] < hashes[b]; });
    return nodes;
}

/// Step 4: gives an identifier to each blank node that has its hash for itself.
/// @return the lists of those that share one, in the order of their hashes
std::vector<Nodes> issueToUnique(const std::vector<HashValue>& hashes, IdentifierIssuer& issuer)
{
    std::vector<Nodes> shared;
    const Nodes nodes = sortedByHash(hashes);
    for (auto first = nodes.begin(); first != nodes.end();) {
        const auto last
            = std::find_if(first, nodes.end(), [&](NodeIndex node) { return !(hashes[node] == hashes[*first]); });
        if (last - first == 1)
            issuer.issue(*first);
        else
            shared.emplace_back(first, last);
        first = last;
    }
    return shared;
}

/// Step 5 for one list.
/// @return false when the work is more than is allowed
bool issueToShared(const Nodes& identifierList, CanonicalizationState& state)
{
    std::vector<HashPath> hashPathList; // 5.1
    IdentifierIssuer temporaryIssuer("b", state.quads.nodeCount());
    for (const NodeIndex node : identifierList) { // 5.2
        if (state.canonicalIssuer.hasIssued(node)) // 5.2.1
            continue;
        temporaryIssuer.takeBack(0); // 5.2.2
        temporaryIssuer.issue(node); // 5.2.3
        const auto hash = HashNDegreeQuads(state, temporaryIssuer).hash(node); // 5.2.4
        if (!hash)
            return false;
        hashPathList.push_back({ *hash, temporaryIssuer.issued() });
    }
    // 5.3
    std::stable_sort(
        hashPathList.begin(), hashPathList.end(), [](const HashPath& a, const HashPath& b) { return a.hash < b.hash; });
    for (const HashPath& path : hashPathList)
        state.canonicalIssuer.issueAll(path.issued); // 5.3.1
    return true;
}

Error tooMuchWork() { return { Error::Code::TooLarge, u"blank nodes too much alike"_s }; }

/// Canonicalization algorithm, https://www.w3.org/TR/2024/REC-rdf-canon-20240521/#canon-algo-algo, steps 1 to 5
Result<IdentifierIssuer> issueIdentifiers(const RankedQuads& quads, const CanonicalizationOptions& options)
{
    crypto::Hasher hasher(options.digest);
    const auto hashes = hashFirstDegreeQuads(quads, hasher); // 3
    IdentifierIssuer canonicalIssuer("c14n", quads.nodeCount()); // 1
    const auto shared = issueToUnique(hashes, canonicalIssuer); // 4
    CanonicalizationState state { quads, hashes, canonicalIssuer, hasher, options.workLimit };
    for (const Nodes& identifierList : shared) { // 5
        if (!issueToShared(identifierList, state))
            return tooMuchWork();
    }
    return canonicalIssuer;
}

/// Quads in the order of their lines, with the texts they are made of.
struct SortedQuads {
    std::vector<SortableQuad> quads;
    std::vector<QByteArrayView> texts;
};

/// @param nodeTexts by node, with "_:"; must live as long as the result
SortedQuads sortQuads(const RankedQuads& ranked, const QList<QByteArray>& nodeTexts)
{
    SortedQuads sorted { {}, ranked.texts() };
    Nodes nodes(ranked.nodeCount());
    std::iota(nodes.begin(), nodes.end(), 0U);
    std::sort(nodes.begin(), nodes.end(), [&](NodeIndex a, NodeIndex b) { return nodeTexts[a] < nodeTexts[b]; });
    std::vector<quint32> ranks(nodes.size());
    for (const NodeIndex node : nodes) {
        ranks[node] = static_cast<quint32>(sorted.texts.size());
        sorted.texts.emplace_back(nodeTexts[node]);
    }
    sorted.quads.reserve(ranked.quads().size());
    for (const RankedQuad& quad : ranked.quads())
        sorted.quads.push_back(sortable(quad, [&](NodeIndex node) { return ranks[node]; }));
    std::sort(sorted.quads.begin(), sorted.quads.end());
    return sorted;
}

QList<QByteArray> canonicalTexts(const IdentifierIssuer& issuer)
{
    QList<QByteArray> texts(static_cast<qsizetype>(issuer.issued().size()));
    for (const NodeIndex node : issuer.issued())
        issuer.appendIdentifier(texts[node], node);
    return texts;
}

QList<IssuedIdentifier> issuedIdentifiers(const RankedQuads& quads, const IdentifierIssuer& issuer)
{
    QList<IssuedIdentifier> issued;
    for (const NodeIndex node : issuer.issued()) {
        QByteArray text;
        issuer.appendIdentifier(text, node);
        issued.append({ quads.nodeText(node).sliced(2).toByteArray(), text.sliced(2) });
    }
    return issued;
}

/// By node, with "_:".
Result<QList<QByteArray>> relabelled(const IdentifierIssuer& issuer, const LabelFunction& labelOf)
{
    QList<QByteArray> texts(static_cast<qsizetype>(issuer.issued().size()));
    QSet<QByteArray> labels;
    for (const NodeIndex node : issuer.issued()) {
        QByteArray identifier;
        issuer.appendIdentifier(identifier, node);
        identifier.remove(0, 2);
        const QByteArray label = labelOf(identifier);
        if (!QByteArrayView(label).isValidUtf8() || !isBlankNodeLabel(label) || labels.contains(label))
            return Error { Error::Code::Malformed, u"no label of its own for "_s + QString::fromUtf8(identifier) };
        labels.insert(label);
        texts[node] = "_:" + label;
    }
    return texts;
}

} // namespace

Result<CanonicalForm> canonicalize(const Dataset& dataset, const CanonicalizationOptions& options)
{
    const auto quads = RankedQuads::of(dataset, options.duplicates); // 2
    if (!quads)
        return quads.error();
    const auto issuer = issueIdentifiers(*quads, options);
    if (!issuer)
        return issuer.error();
    // 6, 7
    const QList<QByteArray> nodeTexts = canonicalTexts(*issuer);
    const SortedQuads sorted = sortQuads(*quads, nodeTexts);
    CanonicalForm form { {}, issuedIdentifiers(*quads, *issuer), sorted.quads.size() };
    for (const SortableQuad& quad : sorted.quads)
        appendLine(form.nquads, quad, sorted.texts);
    return form;
}

Result<QList<QByteArray>> canonicalizeAndRelabel(
    const Dataset& dataset, const LabelFunction& labelOf, const CanonicalizationOptions& options)
{
    const auto quads = RankedQuads::of(dataset, options.duplicates);
    if (!quads)
        return quads.error();
    const auto issuer = issueIdentifiers(*quads, options);
    if (!issuer)
        return issuer.error();
    const auto nodeTexts = relabelled(*issuer, labelOf);
    if (!nodeTexts)
        return nodeTexts.error();
    const SortedQuads sorted = sortQuads(*quads, *nodeTexts);
    QList<QByteArray> lines(static_cast<qsizetype>(sorted.quads.size()));
    for (qsizetype i = 0; i < lines.size(); ++i)
        appendLine(lines[i], sorted.quads[static_cast<size_t>(i)], sorted.texts);
    return lines;
}

QList<QByteArray> splitLines(const QByteArray& nquads)
{
    QList<QByteArray> lines;
    for (qsizetype start = 0; start < nquads.size();) {
        const qsizetype end = nquads.indexOf('\n', start) + 1;
        lines.append(nquads.sliced(start, (end ? end : nquads.size()) - start));
        start += lines.last().size();
    }
    return lines;
}

} // namespace besace::rdf
