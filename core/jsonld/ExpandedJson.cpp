#include "core/jsonld/ExpandedJson.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace besace::jsonld {

namespace {

using Members = std::vector<JsonObject::Member>;

JsonValue toJson(const ExpandedIri& iri)
{
    return iri.kind == ExpandedIri::Kind::Null ? JsonValue() : JsonValue(iri.text);
}

JsonArray toJson(const ElementList& items) { return expandedJson(items).array(); }

void addText(Members& members, const QString& key, QStringView text)
{
    if (!text.isNull())
        members.push_back({ key, JsonValue(text.toString()) });
}

void addLanguage(Members& members, QStringView language, Direction direction)
{
    addText(members, u"@language"_s, language);
    addText(members, u"@direction"_s, textOf(direction));
}

Members membersOf(const Value& value)
{
    Members members;
    members.push_back({ u"@value"_s, *value.value });
    if (value.type)
        members.push_back({ u"@type"_s, toJson(*value.type) });
    addLanguage(members, value.language, value.direction);
    return members;
}

/// Each property once, with all its values.
Members membersOf(const NodeEntries& entries)
{
    std::vector<std::pair<QString, JsonArray>> merged;
    QHash<QString, size_t> places;
    for (const NodeEntry* entry = entries.first; entry; entry = entry->next) {
        const auto known = places.constFind(entry->iri->text);
        const size_t place = known == places.cend() ? merged.size() : *known;
        if (place == merged.size()) {
            places.insert(entry->iri->text, place);
            merged.emplace_back(entry->iri->text, JsonArray());
        }
        JsonArray& all = merged[place].second;
        const JsonArray values = toJson(entry->values);
        all.insert(all.end(), values.begin(), values.end());
    }
    Members members;
    for (auto& [property, values] : merged)
        members.push_back({ property, JsonValue(std::move(values)) });
    return members;
}

JsonArray typesOf(const Node& node)
{
    JsonArray types;
    for (const NodeEntry* entry = node.types.first; entry; entry = entry->next)
        types.push_back(toJson(*entry->iri));
    return types;
}

Members membersOf(const Node& node)
{
    Members members;
    if (node.id)
        members.push_back({ u"@id"_s, toJson(*node.id) });
    if (node.hasTypes)
        members.push_back({ u"@type"_s, JsonValue(typesOf(node)) });
    addLanguage(members, node.language, node.direction);
    if (node.hasGraph)
        members.push_back({ u"@graph"_s, JsonValue(toJson(node.graph)) });
    if (node.hasIncluded)
        members.push_back({ u"@included"_s, JsonValue(toJson(node.included)) });
    if (!node.reverse.isEmpty())
        members.push_back({ u"@reverse"_s, JsonValue(JsonObject(membersOf(node.reverse))) });
    const Members properties = membersOf(node.properties);
    members.insert(members.end(), properties.begin(), properties.end());
    return members;
}

JsonValue toJson(const Element& element)
{
    Members members;
    switch (element.kind) {
    case Element::Kind::Value:
        members = membersOf(static_cast<const Value&>(element));
        break;
    case Element::Kind::List:
        members.push_back({ u"@list"_s, JsonValue(toJson(static_cast<const List&>(element).items)) });
        break;
    case Element::Kind::Node:
        members = membersOf(static_cast<const Node&>(element));
        break;
    }
    addText(members, u"@index"_s, element.index);
    return JsonValue(JsonObject(std::move(members)));
}

} // namespace

JsonValue expandedJson(const ElementList& items)
{
    JsonArray array;
    for (const Element& item : items)
        array.push_back(toJson(item));
    return JsonValue(std::move(array));
}

} // namespace besace::jsonld
