#pragma once

#include "core/rdf/TermTable.h"

#include <vector>

/// RDF 1.1: https://www.w3.org/TR/2014/REC-rdf11-concepts-20140225/
namespace besace::rdf {

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
    TermId iri(QByteArrayView value) { return m_terms.iri(value); }
    TermId blankNode(QByteArrayView label) { return m_terms.blankNode(label); } ///< without "_:"
    /// No datatype is xsd:string; with a language it is rdf:langString, whatever is given.
    TermId literal(QByteArrayView lexicalForm, QByteArrayView datatype, QByteArrayView language = {})
    {
        return m_terms.literal(lexicalForm, datatype, language);
    }

    void add(const Quad& quad) { m_quads.push_back(quad); }

    const std::vector<Quad>& quads() const { return m_quads; }
    Term term(TermId id) const { return m_terms.term(id); }
    Term::Kind kind(TermId id) const { return m_terms.kind(id); }
    size_t termCount() const { return m_terms.size(); }

    /// Room for what is about to come; only for speed.
    void reserve(size_t quads, qsizetype textBytes)
    {
        m_quads.reserve(quads);
        m_terms.reserve(quads * 2, textBytes);
    }

    /// The term as canonical N-Quads write it; empty for the default graph. Good until the next term is made.
    QByteArrayView canonicalText(TermId id) const { return m_terms.canonicalText(id); }
    /// For whoever has canonical texts already: see TermTable.
    TermTable::LookUp lookUp(QByteArrayView canonicalText) const { return m_terms.lookUp(canonicalText); }
    TermId addTerm(Term::Kind kind, QByteArrayView canonicalText, qsizetype valueSize, size_t hash)
    {
        return m_terms.add(kind, canonicalText, valueSize, hash);
    }

private:
    TermTable m_terms;
    std::vector<Quad> m_quads;
};

} // namespace besace::rdf
