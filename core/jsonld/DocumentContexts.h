#pragma once

#include "core/jsonld/CompiledContexts.h"
#include "core/jsonld/ContextProcessor.h"

#include <unordered_set>

namespace besace::jsonld {

/// The active contexts of one document, each made once. They live as long as this does.
class DocumentContexts {
public:
    /// @param source must outlive it
    DocumentContexts(const ContextSource& source, const QString& baseIri);

    const ActiveContext* initial() const { return m_initial.get(); }

    /// With the value of an `@context` entry.
    Result<const ActiveContext*> embedded(const ActiveContext* active, const JsonValue& localContext);
    /// With the context of a term that has one.
    Result<const ActiveContext*> scoped(
        const ActiveContext* active, const TermDefinition& definition, ContextStep::Use use);

    /// What the contexts used by the document say without effect.
    const QStringList& ignored() const { return m_ignored; }

private:
    Result<ActiveContextPointer> embeddedItem(const ActiveContextPointer& active, const JsonValue& context);
    Result<ActiveContextPointer> written(const ActiveContextPointer& active, const JsonValue& context);
    Result<ActiveContextPointer> remote(const ActiveContextPointer& active, const QString& address);
    ActiveContextPointer known(const ContextStep& step, bool shareable);
    ActiveContextPointer keep(const ContextStep& step, const ActiveContextPointer& active,
        const ActiveContextPointer& result, const std::shared_ptr<const RemoteContext>& remote);
    void own(const ActiveContextPointer& context);

    CompiledContexts& m_compiled;
    ContextWork m_work;
    ContextProcessor m_processor;
    ActiveContextPointer m_initial;
    QString m_baseUrl;
    QHash<const ActiveContext*, ActiveContextPointer> m_owned;
    QHash<ContextStep, ActiveContextPointer> m_known;
    std::vector<std::shared_ptr<const RemoteContext>> m_remotes;
    std::unordered_set<QByteArray> m_written; ///< contexts of the document's own: they stay at their addresses
    QStringList m_ignored;
};

} // namespace besace::jsonld
