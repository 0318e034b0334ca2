#include "core/containers/Form.h"

#include "core/baking/Baking.h"
#include "core/baking/Payload.h"
#include "core/base/Json.h"
#include "core/base/Limits.h"
#include "core/containers/Mail.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

QByteArray startOf(const QByteArray& bytes) { return bytes.first(std::min(bytes.size(), limits::maxSniffedBytes)); }

constexpr QByteArrayView pdfMark("%PDF-");

bool isZip(const QByteArray& bytes) { return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"); }

// Behind white space and comments.
QByteArray firstElement(const QByteArray& html)
{
    QByteArray rest = trimPayload(startOf(html));
    while (rest.startsWith("<!--")) {
        const qsizetype end = rest.indexOf("-->");
        rest = end < 0 ? QByteArray() : rest.sliced(end + 3).trimmed();
    }
    return rest.left(14).toLower();
}

bool isHtml(const QByteArray& bytes)
{
    const QByteArray element = firstElement(bytes);
    return element.startsWith("<!doctype html") || element.startsWith("<html");
}

// Also an SD-JWT or a JWE, which nobody here can read: whoever reads badges shall say so.
bool isToken(const QByteArray& text)
{
    const auto isTokenCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == '.' || c == '~';
    };
    return text.startsWith("eyJ") && text.contains('.') && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isArrayOfBadges(const QByteArray& text)
{
    const QByteArray inside = text.sliced(1, std::min<qsizetype>(text.size() - 1, 1000)).trimmed();
    return inside.startsWith('{') || inside.startsWith("\"eyJ");
}

Form textForm(const QByteArray& bytes)
{
    const QByteArray text = trimPayload(bytes);
    // The rich text of word processors starts with a brace, too.
    if (text.startsWith('{') && !text.startsWith("{\\rtf"))
        return Form::Json;
    if (text.startsWith('[') && isArrayOfBadges(text))
        return Form::Json;
    if (isToken(text))
        return Form::Jws;
    return payloadKind(text) == PayloadKind::Address ? Form::Address : Form::None;
}

bool looksLikeBadge(const JsonValue& value)
{
    static constexpr std::array members { QStringView(u"@context"), QStringView(u"badge"), QStringView(u"recipient"),
        QStringView(u"verify"), QStringView(u"verification"), QStringView(u"credentialSubject"), QStringView(u"vc"),
        QStringView(u"verifiableCredential") };
    const auto isThere = [&](QStringView member) { return value.object().contains(member); };
    return value.toString().startsWith(u"eyJ") || std::any_of(members.begin(), members.end(), isThere);
}

} // namespace

Form formOf(const QByteArray& bytes)
{
    const Picture picture = pictureKind(bytes);
    if (picture != Picture::None)
        return picture == Picture::Png ? Form::Png : Form::Svg;
    if (isZip(bytes))
        return Form::Zip;
    if (bytes.startsWith(pdfMark))
        return Form::Pdf;
    if (const Form text = textForm(bytes); text != Form::None)
        return text;
    if (isHtml(bytes))
        return Form::Html;
    if (isMail(bytes))
        return Form::Mail;
    // Readers look for the mark in the first kilobyte. ISO 32000-1, annex H, implementation note 13
    return bytes.left(1024).contains(pdfMark) ? Form::Pdf : Form::None;
}

bool isPicture(Form form) { return form == Form::Png || form == Form::Svg; }

bool isContainer(Form form)
{
    return form == Form::Zip || form == Form::Pdf || form == Form::Mail || form == Form::Html;
}

bool mayBecomeCarrier(const QByteArray& start)
{
    const QByteArray text = trimPayload(start);
    return formOf(start) != Form::None || text.startsWith("eyJ") || text.startsWith("http");
}

bool mayBeBadgeJson(const QByteArray& json)
{
    if (json.size() > limits::maxPayloadBytes)
        return false;
    const Result<JsonValue> value = parseJson(trimPayload(json), RepeatedNames::KeepLast);
    if (!value)
        return json.contains("@context") || json.contains("openbadge");
    const JsonArray badges = value->asList();
    return std::any_of(badges.begin(), badges.end(), looksLikeBadge);
}

} // namespace besace
