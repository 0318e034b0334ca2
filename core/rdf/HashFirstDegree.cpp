#include "core/rdf/HashFirstDegree.h"

#include "core/rdf/QuadLines.h"

#include <algorithm>

namespace besace::rdf {

std::vector<HashValue> hashFirstDegreeQuads(const RankedQuads& quads, crypto::Hasher& hasher)
{
    // "_:a" and "_:z" stand behind the texts of all other terms.
    std::vector<QByteArrayView> texts = quads.texts();
    const auto referenceNode = static_cast<quint32>(texts.size());
    const quint32 otherNode = referenceNode + 1;
    texts.insert(texts.end(), { "_:a", "_:z" });

    std::vector<HashValue> hashes;
    hashes.reserve(quads.nodeCount());
    std::vector<SortableQuad> nquads; // 1
    QByteArray lines;
    for (NodeIndex node = 0; node < quads.nodeCount(); ++node) {
        nquads.clear();
        // 2, 3: the reference blank node is written _:a, any other one _:z
        for (const quint32 place : quads.quadsOf(node)) {
            nquads.push_back(sortable(
                quads.quads()[place], [=](NodeIndex other) { return other == node ? referenceNode : otherNode; }));
        }
        std::sort(nquads.begin(), nquads.end()); // 4
        lines.resize(0);
        for (const SortableQuad& quad : nquads)
            appendLine(lines, quad, texts);
        hashes.emplace_back(hasher.digest(lines)); // 5
    }
    return hashes;
}

} // namespace besace::rdf
