#pragma once

#include <QByteArrayView>

/// RDF 1.1: https://www.w3.org/TR/2014/REC-rdf11-concepts-20140225/
namespace besace::rdf {

/// What a quad is made of. All text is UTF-8, without N-Quads escapes, and lives in the dataset the term comes from:
/// it is good until the next term is made there.
struct Term {
    enum class Kind : quint8 { DefaultGraph, Iri, BlankNode, Literal };

    Kind kind = Kind::DefaultGraph;
    QByteArrayView value; ///< IRI; blank node label without "_:"; lexical form
    QByteArrayView datatype; ///< IRI, of literals only
    QByteArrayView language; ///< BCP 47 tag as written, of rdf:langString literals only

    friend bool operator==(const Term&, const Term&) = default;
};

/// A term's place in its dataset. Equal terms of one dataset have equal ids.
using TermId = quint32;

inline constexpr QByteArrayView xsdString = "http://www.w3.org/2001/XMLSchema#string";
inline constexpr QByteArrayView rdfLangString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

} // namespace besace::rdf
