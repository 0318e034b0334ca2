#pragma once

#include "core/jsonld/ActiveContext.h"
#include "core/jsonld/ContextSource.h"
#include "core/jsonld/ContextWork.h"

namespace besace::jsonld {

/// The addresses of the contexts that are being processed, one because of the other.
struct RemoteContextChain {
    QString url;
    const RemoteContextChain* outer = nullptr;
    int length = 1;

    bool includes(const QString& other) const { return url == other || (outer && outer->includes(other)); }
};

/// The inputs of the Context Processing algorithm beside the two contexts.
struct ContextCall {
    QString baseUrl; ///< for relative addresses of contexts
    bool overrideProtected = false;
    bool propagate = true;
    bool validateScopedContext = true;
    const RemoteContextChain* remoteContexts = nullptr;
};

/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#context-processing-algorithm
class ContextProcessor {
public:
    /// Both must outlive it.
    ContextProcessor(const ContextSource& source, ContextWork& work) : m_source(source), m_work(work) { }

    /// @return Malformed, Unsupported or TooLarge, as `toRdf` says
    Result<ActiveContextPointer> process(
        const ActiveContextPointer& active, const JsonValue& localContext, ContextCall call);

    /// The context at an address, absolute or relative to @p baseUrl.
    Result<std::shared_ptr<const RemoteContext>> load(const QString& reference, const QString& baseUrl) const;
    Result<ActiveContextPointer> processRemote(
        const ActiveContextPointer& active, const RemoteContext& remote, const ContextCall& call);

    ContextWork& work() { return m_work; }

private:
    Result<ActiveContextPointer> processItem(
        const ActiveContextPointer& active, const JsonValue& context, const ContextCall& call);
    Result<ActiveContextPointer> processAddress(
        const ActiveContextPointer& active, const QString& address, const ContextCall& call);
    Result<ActiveContextPointer> processDefinition(
        const ActiveContextPointer& active, const JsonObject& context, const ContextCall& call);
    Result<JsonObject> withImport(const JsonObject& context, const QString& baseUrl) const;
    Result<std::shared_ptr<TermLayer>> newLayer(const ActiveContext& active);

    const ContextSource& m_source;
    ContextWork& m_work;
};

} // namespace besace::jsonld
