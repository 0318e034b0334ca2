#include "core/rdf/Dataset.h"

namespace besace::rdf {

size_t qHash(const Term& term, size_t seed)
{
    return qHashMulti(seed, quint8(term.kind), term.value, term.datatype, term.language);
}

Dataset::Dataset() { idOf({}); }

TermId Dataset::iri(QByteArrayView value) { return idOf({ Term::Kind::Iri, value.toByteArray(), {}, {} }); }

TermId Dataset::blankNode(QByteArrayView label) { return idOf({ Term::Kind::BlankNode, label.toByteArray(), {}, {} }); }

TermId Dataset::literal(QByteArrayView lexicalForm, QByteArrayView datatype, QByteArrayView language)
{
    return idOf({ Term::Kind::Literal, lexicalForm.toByteArray(), datatype.toByteArray(), language.toByteArray() });
}

TermId Dataset::idOf(Term term)
{
    const auto next = static_cast<TermId>(m_terms.size());
    const auto known = m_ids.constFind(term);
    if (known != m_ids.constEnd())
        return *known;
    m_ids.insert(term, next);
    m_terms.push_back(std::move(term));
    return next;
}

} // namespace besace::rdf
