#include "core/jsonld/ContextProcessor.h"

#include "core/jsonld/ContextEntries.h"
#include "core/jsonld/Iri.h"
#include "core/jsonld/SpecificationError.h"
#include "core/jsonld/TermCreation.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace besace::jsonld {

namespace {

/// Looking a term up goes through this many layers at most; beyond, they are laid into one.
constexpr int maxLayers = 6;

/// 5.1
Result<ActiveContextPointer> nullified(const ActiveContextPointer& active, const ContextCall& call)
{
    if (!call.overrideProtected && active->terms && active->terms->hasProtectedTerms()) // 5.1.1
        return specificationError(u"invalid context nullification", u"@context");
    auto result = std::make_shared<ActiveContext>(); // 5.1.2
    result->baseIri = active->originalBaseUrl;
    result->originalBaseUrl = active->originalBaseUrl;
    result->shareable = active->shareable;
    if (!call.propagate)
        result->previous = active;
    return ActiveContextPointer(std::move(result));
}

} // namespace

Result<ActiveContextPointer> ContextProcessor::process(
    const ActiveContextPointer& active, const JsonValue& localContext, ContextCall call)
{
    ActiveContextPointer result = active; // 1
    if (const JsonValue& propagate = localContext[u"@propagate"]; propagate.isBool()) // 2
        call.propagate = propagate.toBool();
    if (!call.propagate && !result->previous) { // 3
        auto scoped = std::make_shared<ActiveContext>(*active);
        scoped->previous = active;
        result = std::move(scoped);
    }
    if (!localContext.isArray()) // 4
        return processItem(result, localContext, call);
    for (const JsonValue& context : localContext.array()) { // 5
        const Result<ActiveContextPointer> next = processItem(result, context, call);
        if (!next)
            return next.error();
        result = *next;
    }
    return result; // 6
}

Result<ActiveContextPointer> ContextProcessor::processItem(
    const ActiveContextPointer& active, const JsonValue& context, const ContextCall& call)
{
    if (const Result<void> affordable = m_work.spend(1); !affordable)
        return affordable.error();
    switch (context.type()) {
    case JsonValue::Type::Null:
        return nullified(active, call);
    case JsonValue::Type::String:
        return processAddress(active, context.toString(), call);
    case JsonValue::Type::Object:
        return processDefinition(active, context.object(), call);
    case JsonValue::Type::Bool:
    case JsonValue::Type::Number:
    case JsonValue::Type::Array:
        break;
    }
    return specificationError(u"invalid local context", u"@context"); // 5.3
}

// 5.2.1, 5.2.4, 5.2.5
Result<std::shared_ptr<const RemoteContext>> ContextProcessor::load(
    const QString& reference, const QString& baseUrl) const
{
    const QString url = isIri(baseUrl) ? resolveIri(baseUrl, reference) : reference;
    if (!isIri(url))
        return specificationError(u"loading document failed", reference);
    Result<std::shared_ptr<const RemoteContext>> remote = m_source.find(url);
    if (!remote && remote.error().code == Error::Code::NotFound)
        return Error { Error::Code::Unsupported, url };
    return remote;
}

Result<ActiveContextPointer> ContextProcessor::processAddress(
    const ActiveContextPointer& active, const QString& address, const ContextCall& call)
{
    const Result<std::shared_ptr<const RemoteContext>> remote = load(address, call.baseUrl);
    if (!remote)
        return remote.error();
    const RemoteContextChain* const outer = call.remoteContexts;
    if (!call.validateScopedContext && outer && outer->includes((*remote)->url)) // 5.2.2
        return active;
    return processRemote(active, **remote, call);
}

Result<ActiveContextPointer> ContextProcessor::processRemote(
    const ActiveContextPointer& active, const RemoteContext& remote, const ContextCall& call)
{
    const RemoteContextChain* const outer = call.remoteContexts;
    const RemoteContextChain chain { remote.url, outer, outer ? outer->length + 1 : 1 };
    if (chain.length > limits::maxRemoteContexts) // 5.2.3
        return specificationError(u"context overflow", remote.url);
    ContextCall inner; // 5.2.6
    inner.baseUrl = remote.url;
    inner.validateScopedContext = call.validateScopedContext;
    inner.overrideProtected = call.overrideProtected; // NOTE: the step forgets it: a scoped context may be an address
    inner.remoteContexts = &chain;
    return process(active, remote.context, inner);
}

Result<std::shared_ptr<TermLayer>> ContextProcessor::newLayer(const ActiveContext& active)
{
    std::shared_ptr<const TermLayer> below = active.terms;
    if (below && below->depth() >= maxLayers) {
        below = below->flattened();
        if (const Result<void> affordable = m_work.spend(static_cast<qint64>(below->ownTerms())); !affordable)
            return affordable.error();
    }
    return std::make_shared<TermLayer>(std::move(below));
}

Result<ActiveContextPointer> ContextProcessor::processDefinition(
    const ActiveContextPointer& active, const JsonObject& written, const ContextCall& call)
{
    if (const JsonValue* const version = written.find(u"@version")) { // 5.5
        if (!version->isNumber() || version->toDouble() != 1.1)
            return specificationError(u"invalid @version value", u"@version");
    }
    const Result<JsonObject> context = withImport(written, call.baseUrl); // 5.6
    if (!context)
        return context.error();
    auto result = std::make_shared<ActiveContext>(*active);
    if (const Result<void> read = readContextEntries(*result, *context, !call.remoteContexts); !read) // 5.7 to 5.11
        return read.error();
    const Result<std::shared_ptr<TermLayer>> layer = newLayer(*active);
    if (!layer)
        return layer.error();
    result->terms = *layer;
    if (const Result<void> created = TermCreation(*this, result, **layer, *context, call).createAll(); !created) // 5.13
        return created.error();
    result->typeAliases.update(**layer);
    result->valueAliases.update(**layer);
    return ActiveContextPointer(std::move(result));
}

// 5.6
Result<JsonObject> ContextProcessor::withImport(const JsonObject& context, const QString& baseUrl) const
{
    const JsonValue* const reference = context.find(u"@import");
    if (!reference)
        return context;
    if (!reference->isString()) // 5.6.2
        return specificationError(u"invalid @import value", u"@import");
    const Result<std::shared_ptr<const RemoteContext>> remote = load(reference->toString(), baseUrl); // 5.6.3 to 5.6.5
    if (!remote)
        return remote.error();
    const JsonValue& imported = (*remote)->context;
    if (!imported.isObject()) // 5.6.6
        return specificationError(u"invalid remote context", (*remote)->url);
    if (imported.object().contains(u"@import")) // 5.6.7
        return specificationError(u"invalid context entry", (*remote)->url);
    QSet<QString> own;
    for (const JsonObject::Member& member : context)
        own.insert(member.key);
    std::vector<JsonObject::Member> merged; // 5.6.8
    for (const JsonObject::Member& member : imported.object()) {
        if (!own.contains(member.key))
            merged.push_back(member);
    }
    merged.insert(merged.end(), context.begin(), context.end());
    return JsonObject(std::move(merged));
}

} // namespace besace::jsonld
