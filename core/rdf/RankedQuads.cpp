#include "core/rdf/RankedQuads.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace besace::rdf {

namespace {

constexpr quint32 unseen = blankNodeFlag - 1;
constexpr quint32 seen = unseen - 1;

struct Sortable {
    quint64 start; ///< the first bytes, as a number that compares as they do
    QByteArrayView text;
    TermId id;
};

/// IRIs begin alike, so their first bytes say little.
quint64 startOf(QByteArrayView text)
{
    quint64 start = 0;
    for (qsizetype i = 0; i < 8; ++i)
        start = start << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return start;
}

bool isBefore(const Sortable& a, const Sortable& b)
{
    if (a.start != b.start)
        return a.start < b.start;
    const auto common = static_cast<size_t>(std::min(a.text.size(), b.text.size()));
    const int order = std::memcmp(a.text.data(), b.text.data(), common);
    return order ? order < 0 : a.text.size() < b.text.size();
}

/// Remembers quads: open addressing over their places, 0 is free.
class QuadSet {
public:
    explicit QuadSet(const std::vector<RankedQuad>& quads, size_t capacity)
        : m_quads(quads)
        , m_slots(std::bit_ceil(capacity * 2 + 1))
    {
    }

    /// @return whether it is new. It is then expected to be the next one put at the end of the quads.
    bool add(const RankedQuad& quad)
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = qHashBits(quad.data(), sizeof quad, m_seed) & mask;
        for (; m_slots[slot]; slot = (slot + 1) & mask) {
            if (m_quads[m_slots[slot] - 1] == quad)
                return false;
        }
        m_slots[slot] = static_cast<quint32>(m_quads.size() + 1);
        return true;
    }

private:
    const std::vector<RankedQuad>& m_quads;
    std::vector<quint32> m_slots;
    size_t m_seed = QHashSeed::globalSeed();
};

bool isWellFormed(const Dataset& dataset, const Quad& quad)
{
    return dataset.kind(quad.predicate) == Term::Kind::Iri && dataset.kind(quad.graph) != Term::Kind::Literal
        && dataset.kind(quad.object) != Term::Kind::DefaultGraph
        && (dataset.kind(quad.subject) == Term::Kind::Iri || dataset.kind(quad.subject) == Term::Kind::BlankNode);
}

} // namespace

Result<RankedQuads> RankedQuads::of(const Dataset& dataset, Duplicates duplicates)
{
    RankedQuads ranked;
    const Result<void> collected = ranked.collectTerms(dataset);
    if (!collected)
        return collected.error();
    ranked.rankTerms(dataset);
    ranked.translateQuads(dataset, duplicates);
    ranked.listPlaces();
    return ranked;
}

Result<void> RankedQuads::collectTerms(const Dataset& dataset)
{
    m_components.assign(dataset.termCount(), unseen);
    m_components[0] = 0;
    for (const Quad& quad : dataset.quads()) {
        if (!isWellFormed(dataset, quad))
            return Error { Error::Code::Malformed, u"no RDF quad"_s };
        for (const TermId id : { quad.subject, quad.predicate, quad.object, quad.graph }) {
            if (m_components[id] != unseen)
                continue;
            if (dataset.kind(id) == Term::Kind::BlankNode) {
                m_components[id] = blankNodeFlag | static_cast<NodeIndex>(m_nodes.size());
                m_nodes.push_back(dataset.canonicalText(id));
            } else {
                m_components[id] = seen;
                m_used.push_back(id);
            }
        }
    }
    return {};
}

void RankedQuads::rankTerms(const Dataset& dataset)
{
    std::vector<Sortable> terms;
    terms.reserve(m_used.size());
    for (const TermId id : m_used) {
        const QByteArrayView text = dataset.canonicalText(id);
        terms.push_back({ startOf(text), text, id });
    }
    std::sort(terms.begin(), terms.end(), isBefore);
    m_texts.reserve(terms.size() + 1);
    m_texts.emplace_back();
    for (const Sortable& term : terms) {
        m_components[term.id] = static_cast<quint32>(m_texts.size());
        m_texts.push_back(term.text);
    }
}

void RankedQuads::translateQuads(const Dataset& dataset, Duplicates duplicates)
{
    m_quads.reserve(dataset.quads().size());
    QuadSet known(m_quads, duplicates == Duplicates::Drop ? dataset.quads().size() : 0);
    for (const Quad& quad : dataset.quads()) {
        const RankedQuad ranked { m_components[quad.subject], m_components[quad.predicate], m_components[quad.object],
            m_components[quad.graph] };
        if (duplicates == Duplicates::Keep || known.add(ranked))
            m_quads.push_back(ranked);
    }
}

void RankedQuads::listPlaces()
{
    std::vector<quint32> lastQuad(nodeCount(), unseen);
    std::vector<std::pair<NodeIndex, quint32>> found;
    m_firstPlace.assign(nodeCount() + 1, 0);
    for (quint32 place = 0; place < m_quads.size(); ++place) {
        forEachNode(m_quads[place], [&](NodeIndex node) {
            if (std::exchange(lastQuad[node], place) == place)
                return;
            found.emplace_back(node, place);
            ++m_firstPlace[node + 1];
        });
    }
    std::partial_sum(m_firstPlace.begin(), m_firstPlace.end(), m_firstPlace.begin());
    m_places.resize(found.size() + 1); // one more, so that there is an address behind the last
    std::vector<quint32> next(m_firstPlace.begin(), m_firstPlace.end() - 1);
    for (const auto& [node, place] : found)
        m_places[next[node]++] = place;
}

} // namespace besace::rdf
