#include "core/jsonld/ContextEntries.h"
#include "core/jsonld/SpecificationError.h"
#include "core/jsonld/TermCreation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::jsonld {

namespace {

std::optional<Container> containerOf(QStringView text)
{
    switch (keywordOf(text)) {
    case Keyword::Graph:
        return Container::Graph;
    case Keyword::Id:
        return Container::Id;
    case Keyword::Index:
        return Container::Index;
    case Keyword::Language:
        return Container::Language;
    case Keyword::List:
        return Container::List;
    case Keyword::Set:
        return Container::Set;
    case Keyword::Type:
        return Container::Type;
    default:
        return {};
    }
}

/// 19.1: one container; or `@graph` with `@id` or `@index`; and each of these but `@list` with `@set`.
bool mayGoTogether(Containers containers)
{
    if (containers & Container::List)
        return containers == Container::List;
    const Containers kind = containers & ~Containers(Container::Set);
    return kind == Containers() || kind == Container::Index || kind == Container::Language || kind == Container::Graph
        || kind == Container::Id || kind == Container::Type || kind == (Container::Graph | Container::Id)
        || kind == (Container::Graph | Container::Index);
}

std::optional<Containers> containersOf(const JsonValue& value)
{
    Containers containers;
    const JsonArray written = value.asList();
    for (const JsonValue& text : written) {
        const std::optional<Container> container = containerOf(text.toString());
        if (!container || containers & *container)
            return {};
        containers |= *container;
    }
    return written.empty() || !mayGoTogether(containers) ? std::optional<Containers>() : containers;
}

bool isTermEntry(QStringView key)
{
    switch (keywordOf(key)) {
    case Keyword::Id:
    case Keyword::Reverse:
    case Keyword::Container:
    case Keyword::Context:
    case Keyword::Direction:
    case Keyword::Index:
    case Keyword::Language:
    case Keyword::Nest:
    case Keyword::Prefix:
    case Keyword::Protected:
    case Keyword::Type:
        return true;
    default:
        return false;
    }
}

} // namespace

// 19
Result<void> TermCreation::readContainer(Draft& draft)
{
    using Coercion = TermDefinition::Coercion;
    const JsonValue* const value = draft.entry(u"@container");
    if (!value)
        return {};
    const std::optional<Containers> containers = containersOf(*value); // 19.1
    if (!containers)
        return specificationError(u"invalid container mapping", draft.term);
    draft.definition.containers = *containers; // 19.3
    if (!(*containers & Container::Type))
        return {};
    if (draft.definition.coercion == Coercion::NoType) // 19.4.1
        draft.definition.coercion = Coercion::Id;
    if (draft.definition.coercion != Coercion::Id && draft.definition.coercion != Coercion::Vocab) // 19.4.2
        return specificationError(u"invalid type mapping", draft.term);
    return {};
}

// 20
Result<void> TermCreation::readIndex(Draft& draft)
{
    const JsonValue* const value = draft.entry(u"@index");
    if (!value)
        return {};
    if (!(draft.definition.containers & Container::Index) || !value->isString()) // 20.1
        return specificationError(u"invalid term definition", draft.term);
    const Result<ExpandedIri> index = expand(value->toString()); // 20.2
    if (!index)
        return index.error();
    if (!index->hasIriForm())
        return specificationError(u"invalid term definition", draft.term);
    draft.definition.index = value->toString(); // 20.3
    return {};
}

// 21
Result<void> TermCreation::readScopedContext(Draft& draft)
{
    const JsonValue* const value = draft.entry(u"@context");
    if (!value)
        return {};
    ContextCall call; // 21.3
    call.baseUrl = m_call.baseUrl;
    call.overrideProtected = true;
    call.validateScopedContext = false;
    call.remoteContexts = m_call.remoteContexts;
    const Result<ActiveContextPointer> valid = m_processor.process(m_active, *value, call);
    if (!valid && valid.error().code == Error::Code::Malformed)
        return specificationError(
            u"invalid scoped context", QStringView(u"%1: %2").arg(draft.term, valid.error().detail));
    if (!valid)
        return valid.error();
    draft.definition.localContext = *value; // 21.4
    draft.definition.baseUrl = m_call.baseUrl;
    return {};
}

// 22
Result<void> TermCreation::readLanguage(Draft& draft)
{
    const JsonValue* const value = draft.entry(u"@language");
    if (!value || draft.entry(u"@type"))
        return {};
    if (!value->isNull() && !value->isString()) // 22.1
        return specificationError(u"invalid language mapping", draft.term);
    draft.definition.language = normalizedLanguage(value->toString()); // 22.2
    return {};
}

// 23
Result<void> TermCreation::readDirection(Draft& draft)
{
    const JsonValue* const value = draft.entry(u"@direction");
    if (!value || draft.entry(u"@type"))
        return {};
    draft.definition.direction = directionOf(*value);
    if (!draft.definition.direction)
        return specificationError(u"invalid base direction", draft.term);
    return {};
}

// 24
Result<void> TermCreation::readNest(Draft& draft)
{
    const JsonValue* const value = draft.entry(u"@nest");
    if (!value)
        return {};
    const QString nest = value->toString();
    const Keyword keyword = keywordOf(nest);
    if (!value->isString() || (keyword != Keyword::NoKeyword && keyword != Keyword::Nest))
        return specificationError(u"invalid @nest value", draft.term);
    draft.definition.nest = nest;
    return {};
}

// 25
Result<void> TermCreation::readPrefix(Draft& draft)
{
    const JsonValue* const value = draft.entry(u"@prefix");
    if (!value)
        return {};
    if (draft.term.contains(u':') || draft.term.contains(u'/')) // 25.1
        return specificationError(u"invalid term definition", draft.term);
    if (!value->isBool()) // 25.2
        return specificationError(u"invalid @prefix value", draft.term);
    draft.definition.prefix = value->toBool();
    if (draft.definition.prefix && draft.definition.iri.kind == ExpandedIri::Kind::Keyword) // 25.3
        return specificationError(u"invalid term definition", draft.term);
    return {};
}

// 26
Result<void> TermCreation::refuseOtherEntries(Draft& draft)
{
    const JsonObject& members = draft.value.object();
    const auto isKnown = [](const JsonObject::Member& member) { return isTermEntry(member.key); };
    if (!std::all_of(members.begin(), members.end(), isKnown))
        return specificationError(u"invalid term definition", draft.term);
    return {};
}

} // namespace besace::jsonld
