#include "core/jsonld/ContextEntries.h"
#include "core/jsonld/Expansion.h"
#include "core/jsonld/SpecificationError.h"

#include <algorithm>

namespace besace::jsonld {

// 13.4
Result<void> Expansion::expandKeyword(
    Draft& draft, const Scope& scope, const ActiveProperty& property, const Entry& entry)
{
    const Keyword keyword = entry.iri.keyword;
    if (property.kind == ActiveProperty::Kind::Reverse) // 13.4.1
        return specificationError(u"invalid reverse property map", entry.key);
    if (draft.has(keyword) && keyword != Keyword::Included && keyword != Keyword::Type) // 13.4.2
        return specificationError(u"colliding keywords", entry.key);
    switch (keyword) {
    case Keyword::Id:
        return expandId(draft, scope.active, entry);
    case Keyword::Type:
        return expandType(draft, scope.typeScoped, entry);
    case Keyword::Graph:
        return expandGraph(draft, scope.active, entry);
    case Keyword::Included:
        return expandIncluded(draft, scope.active, entry);
    case Keyword::Value:
        return expandValueEntry(draft, scope.active, entry);
    case Keyword::Language:
        return expandLanguage(draft, entry);
    case Keyword::Direction:
        return expandDirection(draft, entry);
    case Keyword::Index:
        return expandIndex(draft, entry);
    case Keyword::List:
    case Keyword::Set:
        return expandItems(draft, scope.active, property, entry);
    case Keyword::Reverse:
        return expandReverse(draft, scope.active, entry);
    default:
        break;
    }
    m_dropped.add(entry.place, u"keyword out of place", entry.key);
    return {};
}

// 13.4.3
Result<void> Expansion::expandId(Draft& draft, Context context, const Entry& entry)
{
    if (!entry.value.isString()) // 13.4.3.1
        return specificationError(u"invalid @id value", entry.place.pointer());
    const ExpandedIri& id = iriOf(context, entry.value.toString(), IriScope::DocumentRelative); // 13.4.3.2
    nameUncarried(id, u"address that is none", entry.value.toString(), entry.place);
    draft.node->id = &id;
    draft.keywords |= Draft::bit(Keyword::Id);
    return checkSize();
}

// 13.4.4
Result<void> Expansion::expandType(Draft& draft, Context typeScoped, const Entry& entry)
{
    const bool alone = !entry.value.isArray();
    const size_t size = alone ? 1 : entry.value.array().size();
    for (size_t i = 0; i < size; ++i) {
        const JsonValue& value = alone ? entry.value : entry.value.array()[i];
        if (!value.isString()) // 13.4.4.1
            return specificationError(u"invalid type value", entry.place.pointer());
        const ExpandedIri& type
            = iriOf(typeScoped, value.toString(), IriScope::Vocab | IriScope::DocumentRelative); // 13.4.4.4
        if (!type.is(Keyword::Json))
            nameUncarried(type, u"undefined type", value.toString(), entry.place);
        draft.node->types.append(m_tree.makeEntry(type)); // 13.4.4.5
    }
    draft.node->hasTypes = true;
    draft.typeIsArray = draft.typeIsArray || !alone;
    draft.keywords |= Draft::bit(Keyword::Type);
    return checkSize();
}

// 13.4.5
Result<void> Expansion::expandGraph(Draft& draft, Context context, const Entry& entry)
{
    const Result<Expanded> graph = expand(context, { ActiveProperty::Kind::Graph }, entry.value, entry.place);
    if (!graph)
        return graph.error();
    draft.node->graph.append(graph->items);
    draft.node->hasGraph = true;
    draft.keywords |= Draft::bit(Keyword::Graph);
    return {};
}

// 13.4.6
Result<void> Expansion::expandIncluded(Draft& draft, Context context, const Entry& entry)
{
    const Result<Expanded> included = expand(context, {}, entry.value, entry.place); // 13.4.6.2
    if (!included)
        return included.error();
    const auto isNode = [](const Element& element) { return element.kind == Element::Kind::Node; };
    if (included->isNull() || !std::all_of(included->items.begin(), included->items.end(), isNode)) // 13.4.6.3
        return specificationError(u"invalid @included value", entry.place.pointer());
    draft.node->included.append(included->items); // 13.4.6.4
    draft.node->hasIncluded = true;
    draft.keywords |= Draft::bit(Keyword::Included);
    return {};
}

/// 12: whether the input type is `@json`.
bool Expansion::isJsonLiteral(const Draft& draft, Context context)
{
    if (!draft.typeEntry)
        return false;
    const JsonValue& type = draft.typeEntry->isArray() && !draft.typeEntry->array().empty()
        ? draft.typeEntry->array().back()
        : *draft.typeEntry;
    return type.isString() && iriOf(context, type.toString(), IriScope::Vocab).is(Keyword::Json);
}

// 13.4.7
Result<void> Expansion::expandValueEntry(Draft& draft, Context context, const Entry& entry)
{
    const bool isComposite = entry.value.isArray() || entry.value.isObject();
    if (isComposite && !isJsonLiteral(draft, context)) // 13.4.7.1, 13.4.7.2
        return specificationError(u"invalid value object value", entry.place.pointer());
    draft.value = &entry.value; // 13.4.7.3, 13.4.7.4
    draft.keywords |= Draft::bit(Keyword::Value);
    return {};
}

// 13.4.8
Result<void> Expansion::expandLanguage(Draft& draft, const Entry& entry)
{
    if (!entry.value.isString()) // 13.4.8.1
        return specificationError(u"invalid language-tagged string", entry.place.pointer());
    draft.node->language = m_tree.keep(normalizedLanguage(entry.value.toString())); // 13.4.8.2
    draft.keywords |= Draft::bit(Keyword::Language);
    return {};
}

// 13.4.9
Result<void> Expansion::expandDirection(Draft& draft, const Entry& entry)
{
    const std::optional<Direction> direction = directionOf(entry.value);
    if (!direction || *direction == Direction::NoDirection) // 13.4.9.2
        return specificationError(u"invalid base direction", entry.place.pointer());
    draft.node->direction = *direction; // 13.4.9.3
    draft.keywords |= Draft::bit(Keyword::Direction);
    return {};
}

// 13.4.10
Result<void> Expansion::expandIndex(Draft& draft, const Entry& entry)
{
    if (!entry.value.isString()) // 13.4.10.1
        return specificationError(u"invalid @index value", entry.place.pointer());
    draft.node->index = m_tree.keep(entry.value.toString()); // 13.4.10.2
    draft.keywords |= Draft::bit(Keyword::Index);
    return {};
}

// 13.4.11, 13.4.12
Result<void> Expansion::expandItems(Draft& draft, Context context, const ActiveProperty& property, const Entry& entry)
{
    const bool isList = entry.iri.is(Keyword::List);
    if (isList && property.dropsFreeFloating()) { // 13.4.11.1
        m_dropped.add(entry.place, u"free-floating list");
        return {};
    }
    const Result<Expanded> items = expand(context, property, entry.value, entry.place); // 13.4.11.2, 13.4.12
    if (!items)
        return items.error();
    if (!isList && items->isNull()) // 13.4.16
        return {};
    draft.items = *items;
    draft.keywords |= Draft::bit(entry.iri.keyword);
    return {};
}

// 13.4.13
Result<void> Expansion::expandReverse(Draft& draft, Context context, const Entry& entry)
{
    if (!entry.value.isObject()) // 13.4.13.1
        return specificationError(u"invalid @reverse value", entry.place.pointer());
    Draft inner(m_tree.make<Node>());
    const ActiveProperty property { ActiveProperty::Kind::Reverse };
    if (const Result<void> read // 13.4.13.2
        = expandInto(inner, context, property, entry.value.object(), false, entry.place);
        !read)
        return read.error();
    draft.node->properties.append(inner.node->reverse); // 13.4.13.3
    draft.keywords |= Draft::bit(Keyword::Reverse);
    for (NodeEntry* reversed = inner.node->properties.first; reversed; reversed = reversed->next) { // 13.4.13.4
        if (const Result<void> added = addReversed(*draft.node, *reversed->iri, reversed->values, entry); !added)
            return added.error();
    }
    return {};
}

} // namespace besace::jsonld
