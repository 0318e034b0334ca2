#include "core/baking/SvgElement.h"

#include "core/baking/Payload.h"
#include "core/base/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::svg {

namespace {

// https://www.w3.org/TR/2008/REC-xml-20081126/#NT-Char; the text is UTF-8 already
bool fitsInXml(const QByteArray& text)
{
    const auto isControl = [](char c) { return static_cast<uchar>(c) < ' ' && c != '\t' && c != '\n' && c != '\r'; };
    return std::none_of(text.begin(), text.end(), isControl) && !text.contains("\xEF\xBF\xBE")
        && !text.contains("\xEF\xBF\xBF");
}

// A reader turns CR and CRLF into LF unless the CR is written as a reference, and that is none inside CDATA.
// https://www.w3.org/TR/2008/REC-xml-20081126/#sec-line-ends
QByteArray cdata(QByteArray text)
{
    text.replace("]]>", "]]]]><![CDATA[>");
    text.replace("\r", "]]>&#13;<![CDATA[");
    return "<![CDATA[" + text + "]]>";
}

// A reader turns line ends and tabs in an attribute into blanks.
// https://www.w3.org/TR/2008/REC-xml-20081126/#AVNormalize
QByteArray attribute(QByteArray text)
{
    text.replace("&", "&amp;");
    text.replace("<", "&lt;");
    text.replace("\"", "&quot;");
    text.replace("\t", "&#9;");
    text.replace("\n", "&#10;");
    text.replace("\r", "&#13;");
    return text;
}

QByteArray namespaceOf(const QString& keyword)
{
    if (keyword == u"openbadgecredential")
        return "https://purl.imsglobal.org/ob/v3p0";
    return keyword == u"clrcredential" ? "https://purl.imsglobal.org/clr/v2p0" : "http://openbadges.org";
}

// Readers of 1.x and 2.x badges look for the hosted assertion's address beside the body.
QByteArray hostedAddress(const QByteArray& payload)
{
    const Result<JsonValue> assertion = parseJson(payload.trimmed(), RepeatedNames::KeepLast);
    if (!assertion)
        return {};
    const JsonValue& verify = (*assertion)[u"verify"];
    const QString type = verify[u"type"].toString((*assertion)[u"verification"][u"type"].toString());
    if (type.startsWith(u"sign", Qt::CaseInsensitive))
        return {};
    const QByteArray address = verify[u"url"].toString((*assertion)[u"id"].toString()).toUtf8();
    return payloadKind(address) == PayloadKind::Address ? address : QByteArray();
}

QByteArray verifyAttribute(const QByteArray& text)
{
    return text.isEmpty() ? QByteArray() : " verify=\"" + attribute(text) + '"';
}

} // namespace

Result<QByteArray> badgeElement(const QByteArray& payload)
{
    const PayloadKind kind = payloadKind(payload);
    const QString keyword = bakingKeyword(payload);
    const QByteArray tag = keyword == u"openbadges" ? "openbadges:assertion" : "openbadges:credential";
    const QByteArray start = '<' + tag + " xmlns:openbadges=\"" + namespaceOf(keyword) + '"';
    const QByteArray end = "</" + tag + '>';
    if (!fitsInXml(payload)) {
        // JSON may hold U+FFFE and U+FFFF, XML may not; base64 in `verify` is a form that exists.
        if (kind != PayloadKind::Json)
            return Error { Error::Code::Malformed, u"characters that XML cannot hold"_s };
        return start + verifyAttribute(payload.toBase64()) + '>' + end;
    }
    if (kind == PayloadKind::Jws || kind == PayloadKind::Address)
        return start + verifyAttribute(payload) + '>' + end;
    const QByteArray address = keyword == u"openbadges" ? hostedAddress(payload) : QByteArray();
    return start + verifyAttribute(address) + '>' + cdata(payload) + end;
}

} // namespace besace::svg
