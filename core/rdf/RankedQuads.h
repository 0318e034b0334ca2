#pragma once

#include "core/base/Result.h"
#include "core/rdf/Dataset.h"

#include <array>
#include <vector>

namespace besace::rdf {

/// Whether a quad that stands twice in a dataset counts once. An RDF dataset is a set, so it does; but rdf-canonize 5
/// under jsonld.js 9 counts it twice, and badges are signed with them.
enum class Duplicates { Drop, Keep };

/// A blank node's place among those of a dataset, in the order in which the quads name them.
using NodeIndex = quint32;

/// Subject, predicate, object and graph name as numbers that compare as their canonical texts do; blank nodes stand
/// above all of them, in an order that means nothing.
using RankedQuad = std::array<quint32, 4>;

inline constexpr quint32 blankNodeFlag = 1U << 31;
constexpr bool isBlankNode(quint32 component) { return component & blankNodeFlag; }
constexpr NodeIndex nodeOf(quint32 component) { return component & ~blankNodeFlag; }

/// A dataset made ready to be sorted and hashed many times: the order of its terms is found once, and from then on
/// lines of N-Quads are compared as four numbers. That works because no term's text continues another one's with
/// anything below the space that stands behind a term in a line.
/// It looks into the dataset it was made of, which must live longer.
class RankedQuads {
public:
    /// @return Malformed if a predicate is no IRI, a subject or graph name a literal
    static Result<RankedQuads> of(const Dataset& dataset, Duplicates duplicates);

    const std::vector<RankedQuad>& quads() const { return m_quads; }
    size_t nodeCount() const { return m_nodes.size(); }
    /// The blank node's text in the dataset, with "_:".
    QByteArrayView nodeText(NodeIndex node) const { return m_nodes[node]; }

    /// By rank: the text of each term that is no blank node. The default graph's is empty and has rank 0.
    const std::vector<QByteArrayView>& texts() const { return m_texts; }

    /// The quads a blank node stands in, each once, as places in quads().
    struct Places {
        const quint32* first;
        const quint32* last;
        const quint32* begin() const { return first; }
        const quint32* end() const { return last; }
    };
    Places quadsOf(NodeIndex node) const
    {
        return { &m_places[m_firstPlace[node]], &m_places[m_firstPlace[node + 1]] };
    }

private:
    Result<void> collectTerms(const Dataset& dataset);
    void rankTerms(const Dataset& dataset);
    void translateQuads(const Dataset& dataset, Duplicates duplicates);
    void listPlaces();

    std::vector<quint32> m_components; ///< by TermId
    std::vector<TermId> m_used; ///< terms that are no blank nodes
    std::vector<QByteArrayView> m_texts;
    std::vector<QByteArrayView> m_nodes;
    std::vector<RankedQuad> m_quads;
    std::vector<quint32> m_firstPlace;
    std::vector<quint32> m_places;
};

/// Calls `visit` with each blank node of a quad, once for each place it has there.
template <typename Visitor>
void forEachNode(const RankedQuad& quad, Visitor visit)
{
    for (const quint32 component : quad) {
        if (isBlankNode(component))
            visit(nodeOf(component));
    }
}

} // namespace besace::rdf
