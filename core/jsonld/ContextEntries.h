#pragma once

#include "core/base/Result.h"
#include "core/jsonld/ActiveContext.h"

namespace besace::jsonld {

/// Takes over what a context definition says beside its terms: `@base`, `@vocab`, `@language`, `@direction`; looks
/// whether `@propagate` and `@protected` are what they must be. Steps 5.7 to 5.11 of
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#context-processing-algorithm
/// @param mayHaveBase a context from elsewhere cannot say what a document's addresses are relative to
/// @return Malformed
Result<void> readContextEntries(ActiveContext& result, const JsonObject& context, bool mayHaveBase);

/// Language tags are kept in lower case, as the signers of badges do and section 13.4.8 allows. Null stays null.
QString normalizedLanguage(const QString& tag);

} // namespace besace::jsonld
