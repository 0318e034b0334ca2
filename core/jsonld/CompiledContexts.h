#pragma once

#include "core/jsonld/ActiveContext.h"
#include "core/jsonld/ContextSource.h"

#include <QHash>

#include <mutex>

namespace besace::jsonld {

/// One context applied to another: which one, by the address of what holds it, and how.
struct ContextStep {
    enum class Use : quint8 { Embedded, PropertyScoped, TypeScoped, TypeMap };

    const ActiveContext* active = nullptr;
    const void* local = nullptr; ///< a RemoteContext, or the TermDefinition with the scoped context
    Use use = Use::Embedded;

    friend bool operator==(const ContextStep&, const ContextStep&) = default;
    friend size_t qHash(const ContextStep& step, size_t seed = 0)
    {
        return qHashMulti(seed, step.active, step.local, static_cast<int>(step.use));
    }
};

/// What the contexts of a ContextSource come to, kept for the next document: thousands of badges name the same three
/// addresses, and processing those takes a hundred times as long as reading a badge. May be used from several threads.
/// It lives with its sources, as the same address may mean another context in another source.
class CompiledContexts {
public:
    CompiledContexts();

    /// Without terms and without a base IRI, from which everything else here is made.
    const ActiveContextPointer& initial() const { return m_initial; }

    /// @return nullptr if it is not kept
    ActiveContextPointer find(const ContextStep& step) const;

    /// @param remote what @p step has for the local context, if it is a remote one: it has to live on
    /// @return @p result, or what another thread was quicker to make of the same
    ActiveContextPointer keep(const ContextStep& step, const ActiveContextPointer& active,
        const ActiveContextPointer& result, const std::shared_ptr<const RemoteContext>& remote);

private:
    struct Kept {
        ActiveContextPointer active; ///< the addresses in the key are theirs: they must not be given away
        std::shared_ptr<const RemoteContext> remote;
        ActiveContextPointer result;
    };

    ActiveContextPointer m_initial;
    mutable std::mutex m_mutex;
    QHash<ContextStep, Kept> m_kept;
    size_t m_terms = 0;
};

} // namespace besace::jsonld
