#pragma once

#include "core/rdf/RankedQuads.h"

#include <QByteArray>

#include <algorithm>
#include <array>

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
    const std::array terms { texts[quad.subjectAndPredicate >> 32], texts[quad.subjectAndPredicate & 0xffff'ffff],
        texts[quad.objectAndGraph >> 32], texts[quad.objectAndGraph & 0xffff'ffff] };
    const size_t used = terms[3].isEmpty() ? 3 : 4;
    qsizetype size = 2;
    for (size_t i = 0; i < used; ++i)
        size += terms[i].size() + 1;
    // Room is made once a line: lines are most of what canonicalizing writes.
    const qsizetype start = lines.size();
    lines.resize(start + size);
    char* out = lines.data() + start;
    for (size_t i = 0; i < used; ++i) {
        out = std::copy(terms[i].begin(), terms[i].end(), out);
        *out++ = ' ';
    }
    *out++ = '.';
    *out = '\n';
}

} // namespace besace::rdf
