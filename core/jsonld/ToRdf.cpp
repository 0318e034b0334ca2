#include "core/jsonld/ToRdf.h"

#include "core/jsonld/Expansion.h"
#include "core/jsonld/RdfWriter.h"

namespace besace::jsonld {

Result<RdfResult> toRdf(const JsonValue& document, const ContextSource& contexts, const RdfOptions& options)
{
    DocumentContexts active(contexts, options.expansion.baseIri);
    ExpandedTree tree;
    DroppedData dropped;
    const NotCarried notCarried {
        options.direction == RdfDirection::Drop,
        options.illFormedIris == IllFormedIris::Drop,
    };
    Expansion expansion(active, tree, dropped, notCarried);
    if (const Result<void> expanded = expansion.expandDocument(document, options.expansion.expandContext); !expanded)
        return expanded.error();
    RdfResult result;
    if (const Result<void> written = RdfWriter(result.dataset, options).write(tree.items); !written)
        return written.error();
    dropped.add(active.ignored());
    result.dropped = dropped.list();
    return result;
}

} // namespace besace::jsonld
