#include "core/jose/SdJwt.h"

#include "core/base/Encoding.h"
#include "core/base/Limits.h"
#include "core/crypto/Digest.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace besace::jose {

using crypto::DigestAlgorithm;

namespace {

const QString digestsKey = u"_sd"_s;
const QString arrayElementKey = u"..."_s;
const QString algorithmKey = u"_sd_alg"_s;

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"SD-JWT: "_s + detail }; }

/// By its name in the IANA registry; those that are secure (section 4.1.1).
std::optional<DigestAlgorithm> digestAlgorithm(const JsonValue& name)
{
    if (name.isNull() || name.toString() == u"sha-256"_s)
        return DigestAlgorithm::Sha256;
    if (name.toString() == u"sha-384"_s)
        return DigestAlgorithm::Sha384;
    if (name.toString() == u"sha-512"_s)
        return DigestAlgorithm::Sha512;
    return std::nullopt;
}

Result<JsonArray> readDisclosure(const QByteArray& disclosure)
{
    const Result<QByteArray> text = decodeBase64Url(disclosure);
    if (!text)
        return malformed(u"a disclosure is not base64url"_s);
    const Result<JsonValue> contents = parseJson(*text);
    if (!contents)
        return contents.error();
    return contents->array();
}

bool isListOfStrings(const JsonValue& value)
{
    return value.isArray() && std::ranges::all_of(value.array(), [](const JsonValue& each) { return each.isString(); });
}

/// Puts the disclosures of one SD-JWT in their places: https://www.rfc-editor.org/rfc/rfc9901#section-7.1
class Disclosing {
public:
    explicit Disclosing(DigestAlgorithm algorithm) : m_algorithm(algorithm) { }

    Result<void> read(const QList<QByteArray>& disclosures);
    Result<JsonValue> process(const JsonValue& value, int depth);
    bool everyDisclosureUsed() const { return m_contents.isEmpty(); }

private:
    using Members = std::vector<JsonObject::Member>;

    Result<JsonValue> processObject(const JsonObject& object, int depth);
    Result<JsonValue> processArray(const JsonArray& array, int depth);
    Result<void> disclose(const JsonValue& digests, Members& members, int depth);
    Result<std::optional<JsonArray>> take(const QString& digest);

    DigestAlgorithm m_algorithm;
    QHash<QString, JsonArray> m_contents; ///< of the disclosures that no digest was found for so far, by their digest
    QSet<QString> m_digests; ///< all that were found
};

// 3.1
Result<void> Disclosing::read(const QList<QByteArray>& disclosures)
{
    for (const QByteArray& disclosure : disclosures) {
        Result<JsonArray> contents = readDisclosure(disclosure);
        if (!contents)
            return contents.error();
        const QByteArray digest = encodeBase64Url(crypto::digest(m_algorithm, disclosure));
        m_contents.insert(QString::fromLatin1(digest), *std::move(contents));
    }
    if (m_contents.size() != disclosures.size())
        return malformed(u"a disclosure stands twice"_s);
    return {};
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as JSON may be
Result<JsonValue> Disclosing::process(const JsonValue& value, int depth)
{
    // Each disclosure is JSON of its own, and one may stand in another.
    if (depth > limits::maxJsonDepth)
        return Error { Error::Code::TooLarge, u"SD-JWT nesting"_s };
    if (value.isObject())
        return processObject(value.object(), depth);
    if (value.isArray())
        return processArray(value.array(), depth);
    return value;
}

/// 3.3.1, and what 4 says: the contents of the disclosure that a digest stands for, if it came along.
Result<std::optional<JsonArray>> Disclosing::take(const QString& digest)
{
    if (m_digests.contains(digest))
        return malformed(u"a digest stands twice"_s);
    m_digests.insert(digest);
    if (!m_contents.contains(digest))
        return std::optional<JsonArray>();
    return std::optional(m_contents.take(digest));
}

// NOLINTNEXTLINE(misc-no-recursion): see process
Result<JsonValue> Disclosing::processObject(const JsonObject& object, int depth)
{
    // Section 4.1: the payload must not contain these names for any other purpose.
    if (object.contains(arrayElementKey))
        return malformed(u"\"...\" outside of an array"_s);
    Members members;
    for (const JsonObject::Member& member : object) {
        if (member.key == digestsKey) // 3.5
            continue;
        Result<JsonValue> value = process(member.value, depth + 1);
        if (!value)
            return value.error();
        members.push_back({ member.key, *std::move(value) });
    }
    if (const JsonValue* digests = object.find(digestsKey)) {
        const Result<void> disclosed = disclose(*digests, members, depth);
        if (!disclosed)
            return disclosed.error();
    }
    return JsonValue(JsonObject(std::move(members)));
}

// 3.3.2
// NOLINTNEXTLINE(misc-no-recursion): see process
Result<void> Disclosing::disclose(const JsonValue& digests, Members& members, int depth)
{
    if (!isListOfStrings(digests))
        return malformed(u"_sd is no list of digests"_s);
    QSet<QString> names { digestsKey, arrayElementKey };
    for (const JsonObject::Member& member : members)
        names.insert(member.key);
    for (const JsonValue& digest : digests.array()) {
        const Result<std::optional<JsonArray>> contents = take(digest.toString());
        if (!contents)
            return contents.error();
        if (!*contents)
            continue;
        const JsonArray& parts = **contents;
        if (parts.size() != 3 || !parts[0].isString() || !parts[1].isString())
            return malformed(u"a disclosure is not salt, name and value"_s);
        const QString name = parts[1].toString();
        if (names.contains(name))
            return malformed(u"the name stands twice: "_s + name.left(60));
        Result<JsonValue> value = process(parts[2], depth + 1);
        if (!value)
            return value.error();
        names.insert(name);
        members.push_back({ name, *std::move(value) });
    }
    return {};
}

/// The digest that holds an array element's place, or nothing.
std::optional<QString> placeholderOf(const JsonValue& element)
{
    const JsonObject& object = element.object();
    const JsonValue* digest = object.size() == 1 ? object.find(arrayElementKey) : nullptr;
    return digest && digest->isString() ? std::optional(digest->toString()) : std::nullopt;
}

// 3.3.3, 3.4
// NOLINTNEXTLINE(misc-no-recursion): see process
Result<JsonValue> Disclosing::processArray(const JsonArray& array, int depth)
{
    JsonArray elements;
    for (const JsonValue& element : array) {
        JsonValue disclosed = element;
        if (const std::optional<QString> digest = placeholderOf(element)) {
            const Result<std::optional<JsonArray>> contents = take(*digest);
            if (!contents)
                return contents.error();
            if (!*contents)
                continue;
            const JsonArray& parts = **contents;
            if (parts.size() != 2 || !parts[0].isString())
                return malformed(u"a disclosure is not salt and value"_s);
            disclosed = parts[1];
        }
        Result<JsonValue> value = process(disclosed, depth + 1);
        if (!value)
            return value.error();
        elements.push_back(*std::move(value));
    }
    return JsonValue(std::move(elements));
}

} // namespace

Result<SdJwt> parseSdJwt(QByteArrayView text)
{
    if (text.size() > 2 * limits::maxPayloadBytes)
        return Error { Error::Code::TooLarge, u"SD-JWT"_s };
    if (text.count('~') > limits::maxDisclosures)
        return Error { Error::Code::TooLarge, u"SD-JWT disclosures"_s };
    QList<QByteArray> parts = text.toByteArray().split('~');
    SdJwt sdJwt { parts.takeFirst(), {}, {} };
    if (!parts.isEmpty())
        sdJwt.keyBinding = parts.takeLast();
    if (sdJwt.issuerSigned.isEmpty() || parts.contains(QByteArray()))
        return malformed(u"an empty part"_s);
    sdJwt.disclosures = std::move(parts);
    return sdJwt;
}

bool isSdJwtWithoutDisclosures(const JsonValue& header, const JsonValue& payload)
{
    return header[u"typ"].toString().contains(u"sd-jwt"_s, Qt::CaseInsensitive)
        || payload.object().contains(algorithmKey);
}

Result<JsonValue> processedPayload(const JsonValue& payload, const QList<QByteArray>& disclosures)
{
    // 2.4
    const auto algorithm = digestAlgorithm(payload[algorithmKey]);
    if (!algorithm)
        return Error { Error::Code::Unsupported, u"_sd_alg "_s + payload[algorithmKey].toString().left(40) };
    // 3
    Disclosing disclosing(*algorithm);
    const Result<void> read = disclosing.read(disclosures);
    if (!read)
        return read.error();
    Result<JsonValue> processed = disclosing.process(payload, 1);
    if (!processed)
        return processed.error();
    // 5
    if (!disclosing.everyDisclosureUsed())
        return malformed(u"a disclosure that no digest stands for"_s);
    // 3.6
    return JsonValue(processed->object().without(algorithmKey));
}

} // namespace besace::jose
