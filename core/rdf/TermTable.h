#pragma once

#include "core/rdf/Term.h"

#include <QByteArray>
#include <QHashFunctions>

#include <vector>

namespace besace::rdf {

/// The terms of a dataset, each once, kept as the canonical N-Quads text that tells them apart.
class TermTable {
public:
    TermTable();

    TermId iri(QByteArrayView value);
    TermId blankNode(QByteArrayView label);
    TermId literal(QByteArrayView lexicalForm, QByteArrayView datatype, QByteArrayView language);

    /// What is known of a canonical text: the term that it is, or 0, which is the default graph.
    struct LookUp {
        TermId id = 0;
        size_t hash = 0;
    };
    LookUp lookUp(QByteArrayView canonicalText) const
    {
        const size_t hash = hashOf(canonicalText);
        return { find(canonicalText, hash), hash };
    }
    /// A term that is not there yet.
    /// @param canonicalText with nothing escaped
    /// @param valueSize of what is between the angle brackets or quotes, or behind "_:"
    /// @param hash from lookUp
    TermId add(Term::Kind kind, QByteArrayView canonicalText, qsizetype valueSize, size_t hash);

    Term term(TermId id) const;
    Term::Kind kind(TermId id) const { return m_entries[id].kind; }
    QByteArrayView canonicalText(TermId id) const;
    size_t size() const { return m_entries.size(); }
    void reserve(size_t terms, qsizetype bytes);

private:
    struct Entry {
        Term::Kind kind = Term::Kind::DefaultGraph;
        qsizetype offset = 0; ///< of the canonical text in m_text
        qsizetype size = 0;
        qsizetype escapedSize = 0; ///< of the value as it stands in the canonical text
        qsizetype valueSize = 0; ///< another one: the value without escapes stands behind the canonical text
        size_t hash = 0;
    };

    TermId idOf(Entry entry);
    TermId enter(const Entry& entry);
    TermId find(QByteArrayView canonicalText, size_t hash) const;
    size_t hashOf(QByteArrayView canonicalText) const { return qHash(canonicalText, m_seed); }
    QByteArrayView value(const Entry& entry, qsizetype prefixSize) const;
    void fillSlot(TermId id);
    void grow();

    size_t m_seed = QHashSeed::globalSeed();
    QByteArray m_text;
    std::vector<Entry> m_entries;
    std::vector<TermId> m_slots; ///< open addressing; 0 is free. Its size is a power of two.
};

} // namespace besace::rdf
