#pragma once

#include "core/rdf/RankedQuads.h"

#include <QByteArray>

namespace besace::rdf {

/// A quad as numbers that compare as its line of N-Quads does, blank nodes too. Two are compared at a time.
struct SortableQuad {
    quint64 subjectAndPredicate;
    quint64 objectAndGraph;

    friend auto operator<=>(const SortableQuad&, const SortableQuad&) = default;
};

/// @param rankOf what stands for a blank node, beyond the ranks of all other terms
template <typename RankOf>
SortableQuad sortable(const RankedQuad& quad, RankOf rankOf)
{
    const auto rank
        = [&](quint32 component) -> quint64 { return isBlankNode(component) ? rankOf(nodeOf(component)) : component; };
    return { rank(quad[0]) << 32 | rank(quad[1]), rank(quad[2]) << 32 | rank(quad[3]) };
}

/// @param texts by rank
inline void appendLine(QByteArray& lines, const SortableQuad& quad, const std::vector<QByteArrayView>& texts)
{
    const auto append = [&](quint64 rank) { lines.append(texts[rank]).append(' '); };
    append(quad.subjectAndPredicate >> 32);
    append(quad.subjectAndPredicate & 0xffff'ffff);
    append(quad.objectAndGraph >> 32);
    if (const quint64 graph = quad.objectAndGraph & 0xffff'ffff)
        append(graph);
    lines.append(".\n");
}

} // namespace besace::rdf
