#include "core/jsonld/Expansion.h"

#include "core/jsonld/LanguageTag.h"
#include "core/jsonld/SpecificationError.h"

#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::jsonld {

namespace {

/// 7: whether a map is a value, or names another node and says nothing about it.
bool isValueOrReference(const ActiveContext& context, const JsonObject& element)
{
    const auto meansValue
        = [&](const JsonObject::Member& member) { return context.means(context.valueAliases, member.key); };
    if (std::any_of(element.begin(), element.end(), meansValue))
        return true;
    if (element.size() != 1)
        return false;
    const QString& key = element.begin()->key;
    const TermDefinition* const definition = context.find(key);
    return keywordOf(key) == Keyword::Id || (definition && definition->iri.is(Keyword::Id));
}

} // namespace

// Steps 5 to 8 of https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#dom-jsonldprocessor-expand
Result<void> Expansion::expandDocument(const JsonValue& document, const JsonValue& expandContext)
{
    Context context = m_contexts.initial(); // 5
    if (!expandContext.isNull()) { // 6
        const JsonValue* const inner = expandContext.object().find(u"@context");
        const Result<Context> started = m_contexts.embedded(context, inner ? *inner : expandContext);
        if (!started)
            return started.error();
        context = *started;
    }
    const Result<Expanded> expanded = expand(context, {}, document, {}); // 8
    if (!expanded)
        return expanded.error();
    m_tree.items = expanded->items; // 8.2, 8.3
    if (expanded->isArray || expanded->isNull() || expanded->items.first->kind != Element::Kind::Node)
        return {};
    const auto& node = static_cast<const Node&>(*expanded->items.first);
    if (node.isGraph() && !node.id && node.index.isNull()) // 8.1
        m_tree.items = node.graph;
    return {};
}

Result<Expansion::Expanded> Expansion::expand(
    Context context, const ActiveProperty& property, const JsonValue& element, const Place& place, bool fromMap)
{
    switch (element.type()) {
    case JsonValue::Type::Null: // 1
        return Expanded {};
    case JsonValue::Type::Array:
        return expandArray(context, property, element, fromMap, place);
    case JsonValue::Type::Object:
        return expandMap(context, property, element.object(), fromMap, place);
    case JsonValue::Type::Bool:
    case JsonValue::Type::Number:
    case JsonValue::Type::String:
        break;
    }
    return expandScalar(context, property, element, place);
}

// 4
Result<Expansion::Expanded> Expansion::expandScalar(
    Context context, const ActiveProperty& property, const JsonValue& element, const Place& place)
{
    if (property.dropsFreeFloating()) { // 4.1
        m_dropped.add(place, u"free-floating scalar");
        return Expanded {};
    }
    const TermDefinition* definition = property.definition;
    if (definition && definition->localContext) { // 4.2
        const Result<Context> scoped = withPropertyScope(context, definition);
        if (!scoped)
            return scoped.error();
        context = *scoped;
        definition = context->find(property.name);
    }
    Element* const value = expandValue(context, definition, element, place); // 4.3
    if (const Result<void> small = checkSize(); !small)
        return small.error();
    return Expanded { { value, value } };
}

// 5
Result<Expansion::Expanded> Expansion::expandArray(
    Context context, const ActiveProperty& property, const JsonValue& element, bool fromMap, const Place& place)
{
    const bool alone = !element.isArray();
    const JsonArray& array = element.array();
    const size_t size = alone ? 1 : array.size();
    if (++m_depth > limits::maxJsonDepth)
        return Error { Error::Code::TooLarge, place.pointer() };
    const auto leave = qScopeGuard([&] { --m_depth; });
    Expanded result { {}, true }; // 5.1
    for (size_t i = 0; i < size; ++i) { // 5.2
        const JsonValue& item = alone ? element : array[i];
        const Place itemPlace = alone ? place : Place { &place, {}, i };
        const Result<Expanded> expanded = expand(context, property, item, itemPlace, fromMap); // 5.2.1
        if (!expanded)
            return expanded.error();
        if (expanded->isArray && property.isList()) { // 5.2.2
            auto* const list = m_tree.make<List>();
            list->items = expanded->items;
            result.items.append(list);
        } else {
            result.items.append(expanded->items); // 5.2.3
        }
    }
    return result; // 5.3
}

// 6 to 20
Result<Expansion::Expanded> Expansion::expandMap(
    Context context, const ActiveProperty& property, const JsonObject& element, bool fromMap, const Place& place)
{
    Draft draft(m_tree.make<Node>());
    if (const Result<void> read = expandInto(draft, context, property, element, fromMap, place); !read)
        return read.error();
    return finish(draft, property, place);
}

// 7 to 14
Result<void> Expansion::expandInto(Draft& draft, Context context, const ActiveProperty& property,
    const JsonObject& element, bool fromMap, const Place& place)
{
    if (++m_depth > limits::maxJsonDepth)
        return Error { Error::Code::TooLarge, place.pointer() };
    const auto leave = qScopeGuard([&] { --m_depth; });
    if (context->previous && !fromMap && !isValueOrReference(*context, element)) // 7
        context = context->previous.get();
    if (property.definition && property.definition->localContext) { // 8
        const Result<Context> scoped = withPropertyScope(context, property.definition);
        if (!scoped)
            return scoped.error();
        context = *scoped;
    }
    if (const JsonValue* const local = element.find(u"@context")) { // 9
        const Result<Context> embedded = m_contexts.embedded(context, *local);
        if (!embedded)
            return embedded.error();
        context = *embedded;
    }
    const Result<Context> active = withTypeScopes(draft, context, element); // 10, 11
    if (!active)
        return active.error();
    return expandEntries(draft, { *active, context }, property, element, place);
}

Result<Expansion::Context> Expansion::withPropertyScope(Context context, const TermDefinition* definition)
{
    return m_contexts.scoped(context, *definition, ContextStep::Use::PropertyScoped);
}

// 11; of 12, the entry that tells the input type
Result<Expansion::Context> Expansion::withTypeScopes(Draft& draft, Context typeScoped, const JsonObject& element)
{
    QVarLengthArray<const JsonObject::Member*, 4> entries;
    for (const JsonObject::Member& member : element) {
        if (typeScoped->means(typeScoped->typeAliases, member.key))
            entries.append(&member);
    }
    std::sort(
        entries.begin(), entries.end(), [](const auto* left, const auto* right) { return left->key < right->key; });
    if (!entries.isEmpty())
        draft.typeEntry = &entries.front()->value;
    Context context = typeScoped;
    for (const JsonObject::Member* const entry : entries) {
        QVarLengthArray<QString, 8> types;
        if (entry->value.isString())
            types.append(entry->value.toString());
        for (const JsonValue& type : entry->value.array()) { // 11.1
            if (type.isString())
                types.append(type.toString());
        }
        std::sort(types.begin(), types.end());
        for (const QString& type : types) { // 11.2
            const TermDefinition* const definition = typeScoped->find(type);
            if (!definition || !definition->localContext)
                continue;
            const Result<Context> scoped = m_contexts.scoped(context, *definition, ContextStep::Use::TypeScoped);
            if (!scoped)
                return scoped.error();
            context = *scoped;
        }
    }
    return context;
}

// 13, 14
Result<void> Expansion::expandEntries(
    Draft& draft, const Scope& scope, const ActiveProperty& property, const JsonObject& element, const Place& place)
{
    Nests nests; // 12
    for (const JsonObject::Member& member : element) { // 13
        if (member.key == u"@context") // 13.1
            continue;
        if (const Result<void> read = expandEntry(draft, scope, property, member, nests, { &place, member.key }); !read)
            return read.error();
    }
    for (const JsonObject::Member* const nest : nests) { // 14
        if (const Result<void> read = expandNest(draft, scope, *nest, { &place, nest->key }); !read)
            return read.error();
    }
    return {};
}

Result<void> Expansion::expandEntry(Draft& draft, const Scope& scope, const ActiveProperty& property,
    const JsonObject::Member& member, Nests& nests, const Place& place)
{
    const QString& key = member.key;
    const bool maybeKeyword = key.startsWith(u'@');
    const TermDefinition* const definition = maybeKeyword ? nullptr : scope.active->find(key);
    const ExpandedIri& iri = definition ? definition->iri : iriOf(scope.active, key, IriScope::Vocab); // 13.2
    if (const Result<void> small = checkSize(); !small)
        return small.error();
    const Entry entry { key, member.value, definition, iri, place };
    switch (iri.kind) {
    case ExpandedIri::Kind::Null:
        m_dropped.add(place, u"undefined property", key);
        return {}; // 13.3
    case ExpandedIri::Kind::Keyword:
        if (iri.keyword != Keyword::Nest)
            return expandKeyword(draft, scope, property, entry);
        if (property.kind == ActiveProperty::Kind::Reverse) // 13.4.1
            return specificationError(u"invalid reverse property map", key);
        nests.append(&member); // 13.4.14
        return {};
    case ExpandedIri::Kind::Relative:
        m_dropped.add(place, u"undefined property", key);
        if (!iri.text.contains(u':'))
            return {}; // 13.3
        break;
    case ExpandedIri::Kind::BlankNode:
        m_dropped.add(place, u"blank node property", key);
        break;
    case ExpandedIri::Kind::IllFormedIri:
    case ExpandedIri::Kind::Iri:
        nameUncarried(iri, u"ill-formed property", key, place);
        break;
    }
    return expandProperty(draft, scope.active, entry);
}

// 14
Result<void> Expansion::expandNest(Draft& draft, const Scope& scope, const JsonObject::Member& nest, const Place& place)
{
    if (++m_depth > limits::maxJsonDepth)
        return Error { Error::Code::TooLarge, place.pointer() };
    const auto leave = qScopeGuard([&] { --m_depth; });
    const TermDefinition* const definition = scope.active->find(nest.key);
    Scope nested = scope;
    if (definition && definition->localContext) { // 14.2.2: 3, 8
        const Result<Context> scoped = withPropertyScope(scope.active, definition);
        if (!scoped)
            return scoped.error();
        nested.active = *scoped;
    }
    const auto meansValue
        = [&](const JsonObject::Member& member) { return scope.active->means(scope.active->valueAliases, member.key); };
    const bool alone = !nest.value.isArray(); // 14.1
    const size_t size = alone ? 1 : nest.value.array().size();
    for (size_t i = 0; i < size; ++i) { // 14.2
        const JsonValue& value = alone ? nest.value : nest.value.array()[i];
        const JsonObject& members = value.object();
        if (!value.isObject() || std::any_of(members.begin(), members.end(), meansValue)) // 14.2.1
            return specificationError(u"invalid @nest value", nest.key);
        const ActiveProperty property { ActiveProperty::Kind::Term, nest.key, definition };
        const Place valuePlace = alone ? place : Place { &place, {}, i };
        if (const Result<void> read = expandEntries(draft, nested, property, members, valuePlace); !read) // 14.2.2
            return read.error();
    }
    return {};
}

// 15 to 20
Result<Expansion::Expanded> Expansion::finish(Draft& draft, const ActiveProperty& property, const Place& place)
{
    if (draft.has(Keyword::Value)) { // 15
        Result<Expanded> value = finishValue(draft, place);
        if (!value || !property.dropsFreeFloating() || value->isNull())
            return value;
        m_dropped.add(place, u"free-floating value"); // 19.1
        return Expanded {};
    }
    if (draft.has(Keyword::List) || draft.has(Keyword::Set)) { // 17
        const quint32 kind = Draft::bit(draft.has(Keyword::Set) ? Keyword::Set : Keyword::List);
        if (!draft.hasOnly(kind | Draft::bit(Keyword::Index))) // 17.1
            return specificationError(u"invalid set or list object", place.pointer());
        return draft.has(Keyword::Set) ? draft.items : finishList(draft); // 17.2
    }
    if (draft.keywords == Draft::bit(Keyword::Language) && draft.hasOnly(draft.keywords)) { // 18
        m_dropped.add(place, u"language without a value");
        return Expanded {};
    }
    if (property.dropsFreeFloating() && isFreeFloating(draft)) { // 19
        m_dropped.add(place, u"free-floating object");
        return Expanded {};
    }
    return Expanded { { draft.node, draft.node } }; // 20
}

// 15
Result<Expansion::Expanded> Expansion::finishValue(Draft& draft, const Place& place)
{
    const quint32 allowed = Draft::bit(Keyword::Direction) | Draft::bit(Keyword::Index) | Draft::bit(Keyword::Language)
        | Draft::bit(Keyword::Type) | Draft::bit(Keyword::Value);
    const bool hasType = draft.has(Keyword::Type);
    const bool isText = draft.has(Keyword::Language) || draft.has(Keyword::Direction);
    if (!draft.hasOnly(allowed) || (hasType && isText)) // 15.1
        return specificationError(u"invalid value object", place.pointer());
    const NodeEntry* const type = draft.node->types.first;
    const bool isOneType = hasType && type && !type->next && !draft.typeIsArray;
    const bool isJson = isOneType && type->iri->is(Keyword::Json); // 15.2
    if (!isJson && draft.value->isNull()) { // 15.3
        m_dropped.add(place, u"null @value");
        return Expanded {};
    }
    if (draft.has(Keyword::Language) && !draft.value->isString()) // 15.4
        return specificationError(u"invalid language-tagged value", place.pointer());
    if (hasType && !isJson && !(isOneType && type->iri->hasIriForm())) // 15.5
        return specificationError(u"invalid typed value", place.pointer());
    auto* const value = m_tree.make<Value>();
    value->index = draft.node->index;
    value->value = draft.value;
    value->type = hasType ? type->iri : nullptr;
    value->language = draft.node->language;
    value->direction = draft.node->direction;
    nameUncarried(*value, place);
    return Expanded { { value, value } };
}

Expansion::Expanded Expansion::finishList(Draft& draft)
{
    auto* const list = m_tree.make<List>();
    list->index = draft.node->index;
    list->items = draft.items.items;
    return { { list, list } };
}

// 19
bool Expansion::isFreeFloating(const Draft& draft) const
{
    return draft.hasOnly(Draft::bit(Keyword::Id)); // 19.2; with no keyword at all: 19.1
}

void Expansion::nameUncarried(const Value& value, const Place& place)
{
    if (!value.language.isNull() && !isLanguageTag(value.language))
        m_dropped.add(place, u"invalid language", value.language);
    if (value.direction != Direction::NoDirection && m_notCarried.directions)
        m_dropped.add(place, u"base direction", textOf(value.direction));
}

void Expansion::nameUncarried(const ExpandedIri& iri, QStringView what, const QString& written, const Place& place)
{
    if (!iri.isResource() || (iri.kind == ExpandedIri::Kind::IllFormedIri && m_notCarried.illFormedIris))
        m_dropped.add(place, what, written);
}

const ExpandedIri& Expansion::iriOf(Context context, const QString& value, IriScopes scopes)
{
    return expandIri(*context, value, scopes, m_tree.iris());
}

Result<void> Expansion::checkSize() const
{
    if (m_tree.iris().size() > limits::maxExpandedIriChars)
        return Error { Error::Code::TooLarge, u"addresses made from prefixes"_s };
    return {};
}

} // namespace besace::jsonld
