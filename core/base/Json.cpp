#include "core/base/Json.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

JsonValue::JsonValue(qint64 value) : m_value(JsonNumber { QByteArray::number(value), static_cast<double>(value) }) { }
JsonValue::JsonValue(JsonArray values) : m_value(std::make_shared<const JsonArray>(std::move(values))) { }
JsonValue::JsonValue(JsonObject members) : m_value(std::make_shared<const JsonObject>(std::move(members))) { }

bool JsonValue::toBool(bool otherwise) const { return isBool() ? std::get<bool>(m_value) : otherwise; }
double JsonValue::toDouble(double otherwise) const
{
    return isNumber() ? std::get<JsonNumber>(m_value).value : otherwise;
}
QString JsonValue::toString(const QString& otherwise) const
{
    return isString() ? std::get<QString>(m_value) : otherwise;
}
JsonNumber JsonValue::toNumber() const { return isNumber() ? std::get<JsonNumber>(m_value) : JsonNumber { "0", 0 }; }

const JsonArray& JsonValue::array() const&
{
    static const JsonArray none;
    return isArray() ? *std::get<std::shared_ptr<const JsonArray>>(m_value) : none;
}

const JsonObject& JsonValue::object() const&
{
    static const JsonObject none;
    return isObject() ? *std::get<std::shared_ptr<const JsonObject>>(m_value) : none;
}

JsonArray JsonValue::asList() const
{
    if (isArray())
        return array();
    return isNull() ? JsonArray {} : JsonArray { *this };
}

QStringList JsonValue::strings() const
{
    QStringList found;
    for (const JsonValue& value : asList()) {
        if (value.isString())
            found.append(value.toString());
    }
    return found;
}

JsonArray JsonValue::array() && { return std::as_const(*this).array(); }

JsonObject JsonValue::object() && { return std::as_const(*this).object(); }

JsonValue JsonValue::operator[](QStringView key) && { return std::as_const(*this)[key]; }

JsonValue JsonValue::at(size_t index) && { return std::as_const(*this).at(index); }

const JsonValue& JsonValue::operator[](QStringView key) const& { return object()[key]; }

const JsonValue& JsonValue::at(size_t index) const&
{
    static const JsonValue none;
    return index < array().size() ? array()[index] : none;
}

static bool sameMembers(const JsonObject& left, const JsonObject& right)
{
    const auto same = [](const JsonObject::Member* one, const JsonObject::Member* other) {
        return one->key == other->key && one->value == other->value;
    };
    return left.size() == right.size() && std::ranges::equal(left.sorted(), right.sorted(), same);
}

bool operator==(const JsonValue& left, const JsonValue& right)
{
    if (left.type() != right.type())
        return false;
    switch (left.type()) {
    case JsonValue::Type::Null:
        return true;
    case JsonValue::Type::Bool:
        return left.toBool() == right.toBool();
    case JsonValue::Type::Number:
        return left.toDouble() == right.toDouble();
    case JsonValue::Type::String:
        return left.toString() == right.toString();
    case JsonValue::Type::Array:
        return left.array() == right.array();
    case JsonValue::Type::Object:
        return sameMembers(left.object(), right.object());
    }
    return false;
}

JsonObject::JsonObject(std::vector<Member> members) : m_members(std::move(members)) { }

std::vector<const JsonObject::Member*> JsonObject::sorted() const
{
    std::vector<const Member*> members;
    members.reserve(m_members.size());
    for (const Member& member : m_members)
        members.push_back(&member);
    std::ranges::sort(members, {}, [](const Member* member) { return QStringView(member->key); });
    return members;
}

const JsonValue* JsonObject::find(QStringView key) const
{
    const auto it
        = std::find_if(m_members.begin(), m_members.end(), [&](const Member& member) { return member.key == key; });
    return it == m_members.end() ? nullptr : &it->value;
}

JsonValue JsonObject::operator[](QStringView key) && { return std::as_const(*this)[key]; }

const JsonValue& JsonObject::operator[](QStringView key) const&
{
    static const JsonValue none;
    const JsonValue* found = find(key);
    return found ? *found : none;
}

void JsonObject::insert(QString key, JsonValue value)
{
    const auto it
        = std::find_if(m_members.begin(), m_members.end(), [&](const Member& member) { return member.key == key; });
    if (it != m_members.end())
        it->value = std::move(value);
    else
        m_members.push_back({ std::move(key), std::move(value) });
}

void JsonObject::remove(QStringView key)
{
    std::erase_if(m_members, [&](const Member& member) { return member.key == key; });
}

JsonObject JsonObject::without(QStringView key) const
{
    JsonObject rest = *this;
    rest.remove(key);
    return rest;
}

} // namespace besace
