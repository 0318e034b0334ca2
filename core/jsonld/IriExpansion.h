#pragma once

#include "core/jsonld/ActiveContext.h"

#include <deque>

namespace besace::jsonld {

enum class IriScope : quint8 {
    DocumentRelative = 1, ///< it may be relative to the document's base IRI
    Vocab = 2, ///< it may be a term, or relative to the vocabulary
};
Q_DECLARE_FLAGS(IriScopes, IriScope)
Q_DECLARE_OPERATORS_FOR_FLAGS(IriScopes)

/// IRIs that stand in no context. They stay where they are as long as this lives.
class IriStore {
public:
    const ExpandedIri& keep(ExpandedIri iri);
    /// UTF-16 units of all that was kept: a short compact IRI can become a long one.
    qsizetype size() const { return m_size; }

private:
    std::deque<ExpandedIri> m_iris;
    qsizetype m_size = 0;
};

/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#iri-expansion
/// @return what lives in the context or in @p store
const ExpandedIri& expandIri(const ActiveContext& context, const QString& value, IriScopes scopes, IriStore& store);

} // namespace besace::jsonld
