#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <vector>

/// RDF 1.1: https://www.w3.org/TR/2014/REC-rdf11-concepts-20140225/
namespace besace::rdf {

/// What a quad is made of. All text is UTF-8, without N-Quads escapes.
struct Term {
    enum class Kind : quint8 { DefaultGraph, Iri, BlankNode, Literal };

    Kind kind = Kind::DefaultGraph;
    QByteArray value; ///< IRI; blank node label without "_:"; lexical form
    QByteArray datatype; ///< IRI, of literals only
    QByteArray language; ///< BCP 47 tag as written, of rdf:langString literals only

    friend bool operator==(const Term&, const Term&) = default;
};

size_t qHash(const Term& term, size_t seed = 0);

/// A term's place in its dataset. Equal terms of one dataset have equal ids.
using TermId = quint32;

struct Quad {
    TermId subject = 0;
    TermId predicate = 0;
    TermId object = 0;
    TermId graph = 0; ///< 0 is the default graph

    friend auto operator<=>(const Quad&, const Quad&) = default;
};

/// Quads in the order they were added, with a table of their terms. The same quad may stand twice: whether that counts
/// once or twice is for whoever canonicalizes to say.
class Dataset {
public:
    Dataset();

    TermId iri(QByteArrayView value);
    TermId blankNode(QByteArrayView label); ///< without "_:"
    TermId literal(QByteArrayView lexicalForm, QByteArrayView datatype, QByteArrayView language = {});

    void add(const Quad& quad) { m_quads.push_back(quad); }

    const std::vector<Quad>& quads() const { return m_quads; }
    const Term& term(TermId id) const { return m_terms[id]; }
    size_t termCount() const { return m_terms.size(); }

private:
    TermId idOf(Term term);

    std::vector<Term> m_terms;
    QHash<Term, TermId> m_ids;
    std::vector<Quad> m_quads;
};

} // namespace besace::rdf
