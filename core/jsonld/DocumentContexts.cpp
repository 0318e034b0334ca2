#include "core/jsonld/DocumentContexts.h"

namespace besace::jsonld {

namespace {

ActiveContextPointer initialContext(const CompiledContexts& compiled, const QString& baseIri)
{
    if (baseIri.isEmpty())
        return compiled.initial();
    auto initial = std::make_shared<ActiveContext>();
    initial->baseIri = baseIri;
    initial->originalBaseUrl = baseIri;
    return initial;
}

ContextCall callFor(ContextStep::Use use, const QString& baseUrl)
{
    ContextCall call;
    call.baseUrl = baseUrl;
    // NOTE: step 4.2 of the Expansion algorithm forgets to say so for scalars; step 8 says it for maps.
    call.overrideProtected = use == ContextStep::Use::PropertyScoped;
    call.propagate = use != ContextStep::Use::TypeScoped;
    return call;
}

} // namespace

DocumentContexts::DocumentContexts(const ContextSource& source, const QString& baseIri)
    : m_compiled(source.compiled())
    , m_processor(source, m_work)
    , m_initial(initialContext(m_compiled, baseIri))
    , m_baseUrl(baseIri)
{
    own(m_initial);
}

Result<const ActiveContext*> DocumentContexts::embedded(const ActiveContext* active, const JsonValue& localContext)
{
    ActiveContextPointer result = m_owned.value(active);
    if (!localContext.isArray()) {
        const Result<ActiveContextPointer> only = embeddedItem(result, localContext);
        if (!only)
            return only.error();
        result = *only;
    }
    for (const JsonValue& context : localContext.array()) {
        const Result<ActiveContextPointer> next = embeddedItem(result, context);
        if (!next)
            return next.error();
        result = *next;
    }
    own(result);
    return result.get();
}

Result<ActiveContextPointer> DocumentContexts::embeddedItem(
    const ActiveContextPointer& active, const JsonValue& context)
{
    if (context.isString())
        return remote(active, context.toString());
    return written(active, context);
}

/// A learner record may have a thousand badges with the same context written out in each.
Result<ActiveContextPointer> DocumentContexts::written(const ActiveContextPointer& active, const JsonValue& context)
{
    const ContextStep step { active.get(), &*m_written.insert(toJson(context)).first, ContextStep::Use::Embedded };
    if (ActiveContextPointer result = known(step, false))
        return result;
    const Result<ActiveContextPointer> result
        = m_processor.process(active, context, callFor(ContextStep::Use::Embedded, m_baseUrl));
    if (!result)
        return result.error();
    auto ours = std::make_shared<ActiveContext>(**result);
    ours->shareable = false; // what a document says itself is no other one's
    own(active);
    own(ours);
    m_known.insert(step, ours);
    return ActiveContextPointer(std::move(ours));
}

Result<ActiveContextPointer> DocumentContexts::remote(const ActiveContextPointer& active, const QString& address)
{
    const Result<std::shared_ptr<const RemoteContext>> remote = m_processor.load(address, m_baseUrl);
    if (!remote)
        return remote.error();
    const ContextStep step { active.get(), remote->get(), ContextStep::Use::Embedded };
    if (ActiveContextPointer result = known(step, active->shareable))
        return result;
    const Result<ActiveContextPointer> result
        = m_processor.processRemote(active, **remote, callFor(ContextStep::Use::Embedded, m_baseUrl));
    if (!result)
        return result.error();
    own(active);
    m_remotes.push_back(*remote);
    return keep(step, active, *result, *remote);
}

Result<const ActiveContext*> DocumentContexts::scoped(
    const ActiveContext* active, const TermDefinition& definition, ContextStep::Use use)
{
    const ContextStep step { active, &definition, use };
    if (const ActiveContextPointer result = known(step, active->shareable))
        return result.get();
    const ActiveContextPointer pointer = m_owned.value(active);
    const Result<ActiveContextPointer> result
        = m_processor.process(pointer, *definition.localContext, callFor(use, definition.baseUrl));
    if (!result)
        return result.error();
    return keep(step, pointer, *result, nullptr).get();
}

ActiveContextPointer DocumentContexts::known(const ContextStep& step, bool shareable)
{
    if (const auto found = m_known.constFind(step); found != m_known.cend())
        return *found;
    if (!shareable)
        return nullptr;
    ActiveContextPointer shared = m_compiled.find(step);
    if (shared) {
        own(shared);
        m_known.insert(step, shared);
    }
    return shared;
}

ActiveContextPointer DocumentContexts::keep(const ContextStep& step, const ActiveContextPointer& active,
    const ActiveContextPointer& result, const std::shared_ptr<const RemoteContext>& remote)
{
    ActiveContextPointer kept = active->shareable ? m_compiled.keep(step, active, result, remote) : result;
    own(kept);
    m_known.insert(step, kept);
    return kept;
}

void DocumentContexts::own(const ActiveContextPointer& context)
{
    for (ActiveContextPointer next = context; next && !m_owned.contains(next.get()); next = next->previous) {
        m_owned.insert(next.get(), next);
        for (const QString& text : next->ignored) {
            if (m_ignored.size() < limits::maxDroppedNamed && !m_ignored.contains(text))
                m_ignored.append(text);
        }
    }
}

} // namespace besace::jsonld
