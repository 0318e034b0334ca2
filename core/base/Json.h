#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace besace {

class JsonValue;
class JsonObject;
using JsonArray = std::vector<JsonValue>;

/// A number as it was written. Two spellings of one value are the same number to JSON, not to whoever signed the bytes.
struct JsonNumber {
    QByteArray text; ///< RFC 8259 grammar, as written
    double value = 0; ///< nearest IEEE 754 double, always finite
};

/// One JSON value (RFC 8259), never changed once made: copies share, and may be read from several threads.
/// A value that is not there reads as null, so `credential[u"issuer"][u"id"].toString()` needs no checks in between.
class JsonValue {
public:
    enum class Type { Null, Bool, Number, String, Array, Object };

    JsonValue() = default; ///< null
    explicit JsonValue(bool value) : m_value(value) { }
    JsonValue(JsonNumber value) : m_value(std::move(value)) { }
    explicit JsonValue(qint64 value);
    JsonValue(QString value) : m_value(std::move(value)) { }
    JsonValue(const char*) = delete; // would become a bool
    JsonValue(JsonArray values);
    JsonValue(JsonObject members);

    Type type() const { return static_cast<Type>(m_value.index()); }
    bool isNull() const { return type() == Type::Null; }
    bool isBool() const { return type() == Type::Bool; }
    bool isNumber() const { return type() == Type::Number; }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }

    /// The value, or the default where this is of another type.
    bool toBool(bool otherwise = false) const;
    double toDouble(double otherwise = 0) const;
    QString toString(const QString& otherwise = {}) const;
    JsonNumber toNumber() const;
    const JsonArray& array() const&; ///< empty where this is no array
    const JsonObject& object() const&; ///< empty where this is no object
    JsonArray array() &&; // by value from a temporary: a reference into it would dangle
    JsonObject object() &&;

    /// Open Badges and JSON-LD let one value stand for an array of one: the elements, the value itself, or nothing for
    /// null.
    JsonArray asList() const;
    /// The strings among asList().
    QStringList strings() const;

    const JsonValue& operator[](QStringView key) const&; ///< null where there is no such member
    JsonValue operator[](QStringView key) &&;
    const JsonValue& at(size_t index) const&; ///< null beyond the end
    JsonValue at(size_t index) &&;

    /// Same type and content; members in any order; numbers by value.
    friend bool operator==(const JsonValue& left, const JsonValue& right);

private:
    std::variant<std::monostate, bool, JsonNumber, QString, std::shared_ptr<const JsonArray>,
        std::shared_ptr<const JsonObject>>
        m_value;
};

/// Members in the order they were written; every name once.
class JsonObject {
public:
    struct Member {
        QString key;
        JsonValue value;
    };

    JsonObject() = default;
    /// @p members must have different names: what made them has seen to that.
    explicit JsonObject(std::vector<Member> members);

    bool isEmpty() const { return m_members.empty(); }
    size_t size() const { return m_members.size(); }
    bool contains(QStringView key) const { return find(key) != nullptr; }
    const JsonValue* find(QStringView key) const; ///< nullptr where there is no such member
    const JsonValue& operator[](QStringView key) const&; ///< null where there is no such member
    JsonValue operator[](QStringView key) &&;

    void insert(QString key, JsonValue value); ///< replaces the member of that name, else appends
    void remove(QStringView key);
    JsonObject without(QStringView key) const;

    /// Sorted by UTF-16 code unit, the order of RFC 8785.
    std::vector<const Member*> sorted() const;

    auto begin() const { return m_members.begin(); }
    auto end() const { return m_members.end(); }

private:
    std::vector<Member> m_members;
};

/// RFC 8259 allows a name to stand twice in an object and leaves open what that means. Two readers that choose
/// differently see two different badges behind one signature.
enum class RepeatedNames {
    Refuse,
    KeepLast, ///< only to show what a badge says that is already known to be unreadable
};

/// Reads one JSON text, strictly: UTF-8 without byte order mark, no duplicate member names, no lone surrogates, no
/// number that a double cannot hold, nothing after the value, nesting and count within core/base/Limits.h.
/// @return Malformed or TooLarge, with what was wrong
Result<JsonValue> parseJson(QByteArrayView text, RepeatedNames names = RepeatedNames::Refuse);

/// Compact UTF-8, members in their order, numbers as they were written.
QByteArray toJson(const JsonValue& value);
/// The same, indented by two blanks, for people.
QByteArray toIndentedJson(const JsonValue& value);

} // namespace besace
