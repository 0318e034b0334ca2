#pragma once

#include "core/jsonld/ContextSource.h"

/// JSON-LD 1.1: https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/
namespace besace::jsonld {

struct ExpandOptions {
    QString baseIri; ///< the document's own address; without one, what is relative stays relative
    JsonValue expandContext; ///< a context to start with, or null
};

/// Expanded document form: https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#expansion-algorithms
/// @return an array; the errors of `toRdf` otherwise
Result<JsonValue> expand(const JsonValue& document, const ContextSource& contexts, const ExpandOptions& options = {});

} // namespace besace::jsonld
