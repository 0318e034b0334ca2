#include "core/baking/Payload.h"

#include "core/base/Encoding.h"
#include "core/base/Json.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QByteArrayView trimmed(QByteArrayView text)
{
    text = text.trimmed();
    return text.startsWith(byteOrderMark) ? text.sliced(byteOrderMark.size()).trimmed() : text;
}

bool isBase64Url(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isJws(QByteArrayView text)
{
    const qsizetype firstDot = text.indexOf('.');
    const qsizetype lastDot = text.lastIndexOf('.');
    if (firstDot <= 0 || lastDot <= firstDot + 1)
        return false;
    const auto isPart = [&](qsizetype from, qsizetype to) {
        return std::all_of(text.begin() + from, text.begin() + to, isBase64Url);
    };
    if (!isPart(0, firstDot) || !isPart(firstDot + 1, lastDot) || !isPart(lastDot + 1, text.size()))
        return false;
    const Result<QByteArray> header = decodeBase64Url(text.first(firstDot));
    return header && trimmed(*header).startsWith('{');
}

bool isAddress(QByteArrayView text)
{
    const auto isGraphic = [](char c) { return c > ' ' && c != '"' && c != '<' && c != '>' && c != 0x7F; };
    return (text.startsWith("http://") || text.startsWith("https://"))
        && std::all_of(
            text.begin(), text.end(), [&](char c) { return static_cast<signed char>(c) < 0 || isGraphic(c); });
}

bool isCredentialContext(const QString& context)
{
    return context == u"https://www.w3.org/ns/credentials/v2" || context == u"https://www.w3.org/2018/credentials/v1"
        || context.startsWith(u"https://purl.imsglobal.org/spec/ob/v3p0/");
}

QString keywordOf(const JsonValue& document)
{
    const QStringList contexts = document[u"@context"].strings();
    if (std::none_of(contexts.begin(), contexts.end(), isCredentialContext))
        return u"openbadges"_s;
    return document[u"type"].strings().contains(u"ClrCredential"_s) ? u"clrcredential"_s : u"openbadgecredential"_s;
}

// VC-JWT puts the credential under `vc` (VC data model 1.1), or its members straight into the payload.
QString keywordOfJws(QByteArrayView jws)
{
    const qsizetype from = jws.indexOf('.') + 1;
    const Result<QByteArray> claims = decodeBase64Url(jws.sliced(from, jws.lastIndexOf('.') - from));
    const Result<JsonValue> document = claims ? parseJson(*claims, RepeatedNames::KeepLast) : claims.error();
    if (!document)
        return u"openbadges"_s;
    const JsonValue& credential = (*document)[u"vc"];
    return keywordOf(credential.isObject() ? credential : *document);
}

} // namespace

PayloadKind payloadKind(QByteArrayView text)
{
    text = trimmed(text);
    if (text.startsWith('{'))
        return PayloadKind::Json;
    if (isJws(text))
        return PayloadKind::Jws;
    return isAddress(text) ? PayloadKind::Address : PayloadKind::Other;
}

QByteArray trimPayload(const QByteArray& text)
{
    const QByteArrayView view = trimmed(text);
    return view.size() == text.size() ? text : view.toByteArray();
}

QString bakingKeyword(const QByteArray& payload)
{
    const QByteArrayView text = trimmed(payload);
    if (payloadKind(text) == PayloadKind::Jws)
        return keywordOfJws(text);
    const Result<JsonValue> document = parseJson(text, RepeatedNames::KeepLast);
    return document ? keywordOf(*document) : u"openbadges"_s;
}

} // namespace besace
