#include "core/jsonld/ContextEntries.h"
#include "core/jsonld/Expansion.h"
#include "core/jsonld/SpecificationError.h"

namespace besace::jsonld {

namespace {

Containers containersOf(const TermDefinition* definition) { return definition ? definition->containers : Containers(); }

bool isNone(const ExpandedIri& iri) { return iri.is(Keyword::None); }

} // namespace

// 13.5 to 13.14
Result<void> Expansion::expandProperty(Draft& draft, Context context, const Entry& entry)
{
    Result<Expanded> expanded = expandPropertyValue(context, entry);
    if (!expanded)
        return expanded.error();
    if (expanded->isNull()) // 13.10
        return {};
    const Containers containers = containersOf(entry.definition); // 13.5
    const bool isList = !expanded->isArray && expanded->items.first->kind == Element::Kind::List;
    if (containers & Container::List && !isList) { // 13.11
        auto* const list = m_tree.make<List>();
        list->items = expanded->items;
        expanded->items = { list, list };
    }
    if (containers & Container::Graph && !(containers & (Container::Id | Container::Index))) { // 13.12
        ElementList graphs;
        for (Element* item = expanded->items.first; item;) {
            Element* const next = item->next;
            graphs.append(graphOf(item, entry.place));
            item = next;
        }
        expanded->items = graphs;
    }
    if (entry.definition && entry.definition->reverse) // 13.13
        return addReversed(*draft.node, entry.iri, expanded->items, entry);
    draft.node->properties.append(m_tree.makeEntry(entry.iri, expanded->items)); // 13.14
    return {};
}

// 13.6 to 13.9
Result<Expansion::Expanded> Expansion::expandPropertyValue(Context context, const Entry& entry)
{
    const Containers containers = containersOf(entry.definition);
    if (entry.definition && entry.definition->coercion == TermDefinition::Coercion::Json) { // 13.6
        auto* const literal = m_tree.make<Value>();
        literal->value = &entry.value;
        literal->type = &expandedKeyword(Keyword::Json);
        return Expanded { { literal, literal } };
    }
    if (containers & Container::Language && entry.value.isObject()) // 13.7
        return expandLanguageMap(context, entry);
    if (containers & (Container::Index | Container::Type | Container::Id) && entry.value.isObject()) // 13.8
        return expandIndexMap(context, entry);
    const ActiveProperty property { ActiveProperty::Kind::Term, entry.key, entry.definition };
    return expand(context, property, entry.value, entry.place); // 13.9
}

/// An element as the content of a graph that has no name.
Node* Expansion::graphOf(Element* content, const Place& place)
{
    const auto* const node = content->kind == Element::Kind::Node ? static_cast<const Node*>(content) : nullptr;
    const bool saysNothing = !node
        || (!node->hasTypes && !node->hasGraph && !node->hasIncluded && node->properties.isEmpty()
            && node->reverse.isEmpty());
    if (saysNothing)
        m_dropped.add(place, u"nothing in a graph");
    auto* const graph = m_tree.make<Node>();
    graph->graph.append(content);
    graph->hasGraph = true;
    return graph;
}

// 13.13.4, 13.4.13.4.2
Result<void> Expansion::addReversed(
    Node& node, const ExpandedIri& property, const ElementList& items, const Entry& entry)
{
    for (const Element& item : items) {
        if (item.kind != Element::Kind::Node)
            return specificationError(u"invalid reverse property value", entry.place.pointer());
    }
    node.reverse.append(m_tree.makeEntry(property, items));
    return {};
}

// 13.7
Result<Expansion::Expanded> Expansion::expandLanguageMap(Context context, const Entry& entry)
{
    Expanded expanded { {}, true }; // 13.7.1
    const Direction direction = entry.definition->direction.value_or(context->defaultDirection); // 13.7.2, 13.7.3
    for (const JsonObject::Member& member : entry.value.object()) { // 13.7.4
        const bool isUntagged = isNone(iriOf(context, member.key, IriScope::Vocab)); // 13.7.4.2.4
        const QStringView language = isUntagged ? QStringView() : m_tree.keep(normalizedLanguage(member.key));
        const bool alone = !member.value.isArray(); // 13.7.4.1
        const size_t size = alone ? 1 : member.value.array().size();
        for (size_t i = 0; i < size; ++i) { // 13.7.4.2
            const JsonValue& item = alone ? member.value : member.value.array()[i];
            if (item.isNull()) // 13.7.4.2.1
                continue;
            if (!item.isString()) // 13.7.4.2.2
                return specificationError(u"invalid language map value", entry.place.pointer());
            auto* const value = m_tree.make<Value>(); // 13.7.4.2.3
            value->value = &item;
            value->language = language;
            value->direction = direction; // 13.7.4.2.5
            nameUncarried(*value, { &entry.place, member.key });
            expanded.items.append(value); // 13.7.4.2.6
        }
    }
    if (const Result<void> small = checkSize(); !small)
        return small.error();
    return expanded;
}

// 13.8
Result<Expansion::Expanded> Expansion::expandIndexMap(Context context, const Entry& entry)
{
    Expanded expanded { {}, true }; // 13.8.1
    for (const JsonObject::Member& member : entry.value.object()) { // 13.8.3
        const Result<Context> inner = mapContext(context, entry, member.key);
        if (!inner)
            return inner.error();
        const ExpandedIri& expandedIndex = iriOf(context, member.key, IriScope::Vocab); // 13.8.3.4
        if (const Result<void> small = checkSize(); !small)
            return small.error();
        const ActiveProperty property { ActiveProperty::Kind::Term, entry.key, entry.definition };
        const Place place { &entry.place, member.key };
        const Result<Expanded> items = expandArray(*inner, property, member.value, true, place); // 13.8.3.5, 13.8.3.6
        if (!items)
            return items.error();
        for (Element* item = items->items.first; item;) { // 13.8.3.7
            Element* const next = item->next;
            const bool isGraph = item->kind == Element::Kind::Node && static_cast<const Node*>(item)->isGraph();
            if (containersOf(entry.definition) & Container::Graph && !isGraph) // 13.8.3.7.1
                item = graphOf(item, place);
            if (const Result<void> added = addIndex(*item, context, entry, member.key, expandedIndex); !added)
                return added.error();
            expanded.items.append(item); // 13.8.3.7.6
            item = next;
        }
    }
    return expanded;
}

// 13.8.3.1 to 13.8.3.3
Result<Expansion::Context> Expansion::mapContext(Context context, const Entry& entry, const QString& index)
{
    const Containers containers = containersOf(entry.definition);
    if (!(containers & (Container::Id | Container::Type))) // 13.8.3.3
        return context;
    const Context outer = context->previous ? context->previous.get() : context; // 13.8.3.1
    const TermDefinition* const definition = containers & Container::Type ? outer->find(index) : nullptr;
    if (!definition || !definition->localContext)
        return outer;
    return m_contexts.scoped(outer, *definition, ContextStep::Use::TypeMap); // 13.8.3.2
}

// 13.8.3.7.2 to 13.8.3.7.5
Result<void> Expansion::addIndex(
    Element& item, Context context, const Entry& entry, const QString& index, const ExpandedIri& expandedIndex)
{
    const Containers containers = containersOf(entry.definition);
    if (isNone(expandedIndex))
        return {};
    if (containers & Container::Index) {
        const bool isProperty = !entry.definition->index.isNull() && entry.definition->index != textOf(Keyword::Index);
        if (isProperty) // 13.8.3.7.2
            return addPropertyIndex(item, context, entry, index);
        if (item.index.isNull()) // 13.8.3.7.3
            item.index = index;
        return {};
    }
    // NOTE: the specification would put these into values and lists too, which makes something that is neither.
    if (item.kind != Element::Kind::Node)
        return specificationError(u"invalid value object", entry.place.pointer());
    auto& node = static_cast<Node&>(item);
    if (containers & Container::Id) { // 13.8.3.7.4
        if (!node.id)
            node.id = &iriOf(context, index, IriScope::DocumentRelative);
        nameUncarried(*node.id, u"address that is none", index, { &entry.place, index });
        return {};
    }
    nameUncarried(expandedIndex, u"undefined type", index, { &entry.place, index });
    node.types.prepend(m_tree.makeEntry(expandedIndex)); // 13.8.3.7.5
    node.hasTypes = true;
    return {};
}

// 13.8.3.7.2
Result<void> Expansion::addPropertyIndex(Element& item, Context context, const Entry& entry, const QString& index)
{
    if (item.kind != Element::Kind::Node) // 13.8.3.7.2.5
        return specificationError(u"invalid value object", entry.place.pointer());
    const QString& key = entry.definition->index;
    const JsonValue* const value = m_tree.keep(JsonValue(index));
    const Place place { &entry.place, index };
    Element* const reExpanded = expandValue(context, context->find(key), *value, place); // 13.8.3.7.2.1
    const ExpandedIri& property = iriOf(context, key, IriScope::Vocab); // 13.8.3.7.2.2
    auto& node = static_cast<Node&>(item);
    node.properties.prepend(m_tree.makeEntry(property, { reExpanded, reExpanded })); // 13.8.3.7.2.3, 13.8.3.7.2.4
    return {};
}

// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#value-expansion
Element* Expansion::expandValue(
    Context context, const TermDefinition* definition, const JsonValue& value, const Place& place)
{
    using Coercion = TermDefinition::Coercion;
    const Coercion coercion = definition ? definition->coercion : Coercion::NoType;
    if (coercion == Coercion::Id && value.isString()) // 1
        return reference(iriOf(context, value.toString(), IriScope::DocumentRelative), place);
    if (coercion == Coercion::Vocab && value.isString()) // 2
        return reference(iriOf(context, value.toString(), IriScope::Vocab | IriScope::DocumentRelative), place);
    auto* const result = m_tree.make<Value>(); // 3
    result->value = &value;
    if (coercion == Coercion::Datatype) { // 4
        result->type = &definition->datatype;
    } else if (coercion == Coercion::Json) {
        result->type = &expandedKeyword(Keyword::Json);
    } else if (value.isString()) { // 5
        result->language = definition && definition->language ? *definition->language : context->defaultLanguage;
        result->direction
            = definition ? definition->direction.value_or(context->defaultDirection) : context->defaultDirection;
        nameUncarried(*result, place);
    }
    return result; // 6
}

Element* Expansion::reference(const ExpandedIri& iri, const Place& place)
{
    nameUncarried(iri, u"address that is none", iri.text, place);
    auto* const node = m_tree.make<Node>();
    node->id = &iri;
    return node;
}

} // namespace besace::jsonld
