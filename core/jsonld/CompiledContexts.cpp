#include "core/jsonld/CompiledContexts.h"

#include "core/base/Limits.h"

namespace besace::jsonld {

namespace {

ActiveContextPointer emptyContext()
{
    auto empty = std::make_shared<ActiveContext>();
    empty->shareable = true;
    return empty;
}

} // namespace

ContextSource::ContextSource() : m_compiled(std::make_shared<CompiledContexts>()) { }
ContextSource::ContextSource(const ContextSource* sharing) : m_compiled(sharing->m_compiled) { }
ContextSource::~ContextSource() = default;

CompiledContexts::CompiledContexts() : m_initial(emptyContext()) { }

ActiveContextPointer CompiledContexts::find(const ContextStep& step) const
{
    const std::lock_guard lock(m_mutex);
    const auto kept = m_kept.constFind(step);
    return kept == m_kept.cend() ? nullptr : kept->result;
}

ActiveContextPointer CompiledContexts::keep(const ContextStep& step, const ActiveContextPointer& active,
    const ActiveContextPointer& result, const std::shared_ptr<const RemoteContext>& remote)
{
    const std::lock_guard lock(m_mutex);
    if (const auto kept = m_kept.constFind(step); kept != m_kept.cend())
        return kept->result;
    // Only a document that mixes the known contexts in strange ways gets here; what is in use lives on with its users.
    if (m_terms > limits::maxCompiledTerms) {
        m_kept.clear();
        m_terms = 0;
    }
    m_terms += 1 + (result->terms ? result->terms->ownTerms() : 0);
    m_kept.insert(step, { active, remote, result });
    return result;
}

} // namespace besace::jsonld
