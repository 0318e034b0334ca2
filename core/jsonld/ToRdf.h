#pragma once

#include "core/jsonld/Expand.h"
#include "core/rdf/Dataset.h"

#include <QStringList>

/// JSON-LD 1.1: https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/
namespace besace::jsonld {

/// What becomes of the base direction of strings, for which RDF has no place.
enum class RdfDirection {
    Drop, ///< as the specification has it; each is named in RdfResult::dropped
    I18nDatatype,
    CompoundLiteral,
};

/// What becomes of addresses with characters that no IRI may have ("https://a.example/{id}"). The specification has
/// them dropped; jsonld.js 9, with which most badges are signed, keeps them, and N-Quads write them with escapes.
enum class IllFormedIris { Drop, Keep };

struct RdfOptions {
    ExpandOptions expansion = {};
    RdfDirection direction = RdfDirection::Drop;
    IllFormedIris illFormedIris = IllFormedIris::Drop;
};

struct RdfResult {
    rdf::Dataset dataset; ///< a quad that the document states twice is there twice
    /// What the document says and no quad carries, each as a JSON pointer, a colon and what was found there: properties
    /// without a definition, addresses that stay relative, values that are ignored as invalid. A signature over the
    /// dataset does not cover them. Not more than limits::maxDroppedNamed are named.
    QStringList dropped;
};

/// Expands a document and deserializes it:
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#rdf-serialization-deserialization-algorithms
/// @return Malformed with the specification's error code and what it was found at ("protected term redefinition:
/// name"), Unsupported with the address of a context that @p contexts does not have, TooLarge
Result<RdfResult> toRdf(const JsonValue& document, const ContextSource& contexts, const RdfOptions& options = {});

} // namespace besace::jsonld
