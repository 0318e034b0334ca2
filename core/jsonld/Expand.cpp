#include "core/jsonld/Expand.h"

#include "core/jsonld/ExpandedJson.h"
#include "core/jsonld/Expansion.h"

namespace besace::jsonld {

Result<JsonValue> expand(const JsonValue& document, const ContextSource& contexts, const ExpandOptions& options)
{
    DocumentContexts active(contexts, options.baseIri);
    ExpandedTree tree;
    DroppedData dropped;
    Expansion expansion(active, tree, dropped, {});
    if (const Result<void> expanded = expansion.expandDocument(document, options.expandContext); !expanded)
        return expanded.error();
    return expandedJson(tree.items);
}

} // namespace besace::jsonld
