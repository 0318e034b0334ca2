#pragma once

#include "core/jsonld/ExpandedTree.h"

namespace besace::jsonld {

/// https://www.w3.org/TR/2020/REC-json-ld11-20200716/#expanded-document-form
/// @return an array
JsonValue expandedJson(const ElementList& items);

} // namespace besace::jsonld
