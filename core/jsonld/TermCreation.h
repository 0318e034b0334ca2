#pragma once

#include "core/jsonld/ContextProcessor.h"
#include "core/jsonld/IriExpansion.h"

#include <QHash>

namespace besace::jsonld {

/// Makes the term definitions of one context definition.
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#create-term-definition
class TermCreation {
public:
    /// @param layer the topmost of @p active, which the definitions are put in
    TermCreation(ContextProcessor& processor, std::shared_ptr<ActiveContext> active, TermLayer& layer,
        const JsonObject& localContext, const ContextCall& call);

    Result<void> createAll();

private:
    enum class State : quint8 { Undefined, BeingDefined, Defined };
    struct Entry {
        const JsonValue* value = nullptr;
        State state = State::Undefined;
    };
    /// A term being defined, and what its context says about it.
    struct Draft {
        const QString& term;
        const JsonValue& value;
        TermDefinition definition;
        bool complete = false; ///< no more entries are to be read
        bool ignored = false; ///< the term is not to be defined at all

        bool isSimple() const { return value.isString(); }
        /// A null or a string stands for an object with nothing but an `@id`.
        const JsonValue* entry(QStringView name) const;
    };

    Result<void> create(const QString& term);
    Result<void> readEntries(Draft& draft);
    Result<void> store(const Draft& draft, const std::shared_ptr<const TermDefinition>& previous);
    Result<ExpandedIri> expand(const QString& value);
    Result<void> createIfWaiting(const QString& term);

    Result<void> readProtection(Draft& draft);
    Result<void> readType(Draft& draft);
    Result<void> readReverse(Draft& draft);
    Result<void> readIri(Draft& draft);
    Result<void> readWrittenIri(Draft& draft, const JsonValue& id);
    Result<void> checkOwnIri(const Draft& draft);
    Result<void> deriveIri(Draft& draft);
    Result<void> deriveFromPrefix(Draft& draft, qsizetype colon);

    Result<void> readContainer(Draft& draft);
    Result<void> readIndex(Draft& draft);
    Result<void> readScopedContext(Draft& draft);
    Result<void> readLanguage(Draft& draft);
    Result<void> readDirection(Draft& draft);
    Result<void> readNest(Draft& draft);
    Result<void> readPrefix(Draft& draft);
    Result<void> refuseOtherEntries(Draft& draft);

    ContextProcessor& m_processor;
    std::shared_ptr<ActiveContext> m_active;
    TermLayer& m_layer;
    const ContextCall& m_call;
    bool m_protected; ///< unless a term says otherwise
    QHash<QString, Entry> m_entries;
    QStringList m_terms; ///< in the order they are written
    IriStore m_iris;
    int m_depth = 0;
};

} // namespace besace::jsonld
