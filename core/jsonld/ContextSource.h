#pragma once

#include "core/base/Json.h"

#include <memory>

namespace besace::jsonld {

class CompiledContexts;

/// A context that a document names by its address.
struct RemoteContext {
    QString url;
    JsonValue context; ///< the value of the document's `@context` member
};

/// Where the contexts come from that documents name by their addresses, and where what was made of them is kept from
/// one document to the next.
class ContextSource {
public:
    ContextSource();
    /// Shares what was compiled with another source. Both must mean the same by every address that is named inside a
    /// context; what documents name may differ.
    explicit ContextSource(const ContextSource* sharing);
    virtual ~ContextSource();
    Q_DISABLE_COPY_MOVE(ContextSource)

    /// Called from several threads. An address is to have the same answer each time, and the same object: compiled
    /// contexts are found again by it.
    /// @return NotFound for an address that is not known
    virtual Result<std::shared_ptr<const RemoteContext>> find(const QString& url) const = 0;

    /// For core/jsonld only.
    CompiledContexts& compiled() const { return *m_compiled; }

private:
    std::shared_ptr<CompiledContexts> m_compiled;
};

} // namespace besace::jsonld
