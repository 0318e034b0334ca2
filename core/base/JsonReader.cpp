#include "core/base/Encoding.h"
#include "core/base/Json.h"
#include "core/base/Limits.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

namespace ondemand = simdjson::ondemand;

/// The members of one object while it is read: finds those that are there already, however many they are.
class MembersSoFar {
public:
    /// @param members of the objects around it as well; its own begin where they end now
    explicit MembersSoFar(std::vector<JsonObject::Member>& members) : m_all(members), m_first(members.size()) { }

    /// @return nullptr where there is none of that name
    JsonObject::Member* find(const QString& name)
    {
        if (m_all.size() - m_first <= searchedThrough) {
            const auto it = std::find_if(m_all.begin() + static_cast<std::ptrdiff_t>(m_first), m_all.end(),
                [&](const JsonObject::Member& member) { return member.key == name; });
            return it == m_all.end() ? nullptr : &*it;
        }
        for (size_t place = m_first + static_cast<size_t>(m_places.size()); place < m_all.size(); ++place)
            m_places.insert(m_all[place].key, place);
        const auto found = m_places.constFind(name);
        return found == m_places.cend() ? nullptr : &m_all[*found];
    }

    void add(QString name, JsonValue value) { m_all.push_back({ std::move(name), std::move(value) }); }

    /// Takes them out.
    JsonObject take()
    {
        const auto first = m_all.begin() + static_cast<std::ptrdiff_t>(m_first);
        std::vector<JsonObject::Member> members(std::make_move_iterator(first), std::make_move_iterator(m_all.end()));
        m_all.erase(first, m_all.end());
        return JsonObject(std::move(members));
    }

private:
    static constexpr size_t searchedThrough = 16; ///< so few are compared sooner than hashed

    std::vector<JsonObject::Member>& m_all;
    size_t m_first;
    QHash<QString, size_t> m_places;
};

/// Walks simdjson's lazy document from end to end, so that every value is looked at and checked.
/// simdjson finds bad UTF-8, bad escapes and bad structure; duplicates, depth and count are ours.
class JsonReader {
public:
    explicit JsonReader(RepeatedNames names) : m_names(names) { }

    Result<JsonValue> read(QByteArrayView text)
    {
        const simdjson::padded_string padded(text.data(), static_cast<size_t>(text.size()));
        ondemand::parser forThisOne;
        ondemand::document document;
        ondemand::parser& parser = text.size() <= ordinaryBytes ? parserOfThisThread() : forThisOne;
        if (const auto error = parser.iterate(padded).get(document))
            return failure(error);
        Result<JsonValue> value = readRoot(document);
        if (value && document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            return Error { Error::Code::Malformed, u"something follows the JSON value"_s };
        return value;
    }

private:
    static constexpr qsizetype ordinaryBytes = 64LL * 1024; ///< of a badge or a document about one

    /// What a parser needs of memory is got once a thread, for texts of ordinary size.
    static ondemand::parser& parserOfThisThread()
    {
        thread_local ondemand::parser parser;
        return parser;
    }

    static Error failure(simdjson::error_code error)
    {
        return { Error::Code::Malformed, QString::fromLatin1(simdjson::error_message(error)) };
    }

    Result<JsonValue> readRoot(ondemand::document& document)
    {
        ondemand::json_type type;
        if (const auto error = document.type().get(type))
            return failure(error);
        if (type == ondemand::json_type::array || type == ondemand::json_type::object) {
            ondemand::value value;
            if (const auto error = document.get_value().get(value))
                return failure(error);
            return readValue(value, 1);
        }
        return readScalar(document, type);
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by limits::maxJsonDepth
    Result<JsonValue> readValue(ondemand::value value, int depth)
    {
        if (depth > limits::maxJsonDepth)
            return Error { Error::Code::TooLarge, u"JSON nesting"_s };
        if (++m_count > limits::maxJsonValues)
            return Error { Error::Code::TooLarge, u"JSON values"_s };
        ondemand::json_type type;
        if (const auto error = value.type().get(type))
            return failure(error);
        switch (type) {
        case ondemand::json_type::array:
            return readArray(value, depth);
        case ondemand::json_type::object:
            return readObject(value, depth);
        default:
            return readScalar(value, type);
        }
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by limits::maxJsonDepth
    Result<JsonValue> readArray(ondemand::value value, int depth)
    {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return failure(error);
        JsonArray elements;
        for (auto element : array) {
            ondemand::value inner;
            if (const auto error = element.get(inner))
                return failure(error);
            Result<JsonValue> read = readValue(inner, depth + 1);
            if (!read)
                return read.error();
            elements.push_back(*std::move(read));
        }
        return JsonValue(std::move(elements));
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by limits::maxJsonDepth
    Result<JsonValue> readObject(ondemand::value value, int depth)
    {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return failure(error);
        MembersSoFar members(m_members);
        for (auto field : object) {
            std::string_view name;
            if (const auto error = field.unescaped_key().get(name))
                return failure(error);
            Result<QString> key = readName({ name.data(), static_cast<qsizetype>(name.size()) });
            if (!key)
                return key.error();
            if (m_names == RepeatedNames::Refuse && members.find(*key))
                return Error { Error::Code::Malformed, u"duplicate member name: "_s + key->left(80) };
            Result<JsonValue> read = readValue(field.value(), depth + 1);
            if (!read)
                return read.error();
            if (JsonObject::Member* repeated = m_names == RepeatedNames::KeepLast ? members.find(*key) : nullptr)
                repeated->value = *std::move(read);
            else
                members.add(*std::move(key), *std::move(read));
        }
        return JsonValue(members.take());
    }

    /// The same few names stand in object after object: they share one text.
    Result<QString> readName(QByteArrayView utf8)
    {
        if (utf8.isEmpty() || !isAscii(utf8))
            return decodeUtf8(utf8);
        QString& recent = m_recentNames.at(qHash(utf8) % m_recentNames.size());
        if (recent != QLatin1StringView(utf8))
            recent = QString::fromLatin1(utf8);
        return recent;
    }

    template <typename Source>
    Result<JsonValue> readScalar(Source& source, ondemand::json_type type)
    {
        switch (type) {
        case ondemand::json_type::string: {
            std::string_view text;
            if (const auto error = source.get_string().get(text))
                return failure(error);
            Result<QString> string = decodeUtf8({ text.data(), static_cast<qsizetype>(text.size()) });
            if (!string)
                return string.error();
            return JsonValue(*std::move(string));
        }
        case ondemand::json_type::number:
            return readNumber(source);
        case ondemand::json_type::boolean: {
            bool truth = false;
            if (const auto error = source.get_bool().get(truth))
                return failure(error);
            return JsonValue(truth);
        }
        default:
            return readNull(source);
        }
    }

    template <typename Source>
    Result<JsonValue> readNumber(Source& source)
    {
        std::string_view token;
        if (const auto error = rawToken(source).get(token))
            return failure(error);
        while (!token.empty()
            && simdjson::SIMDJSON_BUILTIN_IMPLEMENTATION::jsoncharutils::is_structural_or_whitespace(
                static_cast<uint8_t>(token.back())))
            token.remove_suffix(1);
        double value = 0;
        if (const auto error = source.get_double().get(value))
            return failure(error);
        if (!std::isfinite(value))
            return Error { Error::Code::Malformed, u"a number beyond what a double holds"_s };
        return JsonValue(JsonNumber { QByteArray(token.data(), static_cast<qsizetype>(token.size())), value });
    }

    static simdjson::simdjson_result<std::string_view> rawToken(ondemand::document& source)
    {
        return source.raw_json_token();
    }
    static simdjson::simdjson_result<std::string_view> rawToken(ondemand::value& source)
    {
        return source.raw_json_token();
    }

    // is_null() gives false both for "not null" and for a misspelt "nul", which must not pass.
    template <typename Source>
    static Result<JsonValue> readNull(Source& source)
    {
        bool isNull = false;
        const simdjson::simdjson_result<bool> answer = source.is_null();
        if (answer.error() || simdjson::simdjson_result<bool>(answer).get(isNull) || !isNull)
            return Error { Error::Code::Malformed, u"neither a value nor null"_s };
        return JsonValue();
    }

    RepeatedNames m_names;
    std::vector<JsonObject::Member> m_members; ///< of the objects that are not read to their end, one behind the other
    std::array<QString, 128> m_recentNames;
    int m_count = 0;
};

} // namespace

Result<JsonValue> parseJson(QByteArrayView text, RepeatedNames names)
{
    if (text.size() > limits::maxFileBytes)
        return Error { Error::Code::TooLarge, u"JSON"_s };
    return JsonReader(names).read(text);
}

} // namespace besace
