#include "core/baking/Svg.h"

#include "core/baking/Payload.h"
#include "core/baking/SvgElement.h"
#include "core/baking/SvgReader.h"
#include "core/baking/XmlScanner.h"
#include "core/baking/XmlText.h"
#include "core/base/Encoding.h"
#include "core/base/Json.h"
#include "core/base/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::svg {

namespace {

/// What one element says.
struct Content {
    QByteArray stored;
    bool others = false; ///< body and attribute are two different credentials
};

bool isReadable(const QByteArray& text)
{
    const PayloadKind kind = payloadKind(text);
    return kind == PayloadKind::Json ? parseJson(trimPayload(text)).has_value() : kind != PayloadKind::Other;
}

// Some writers put the JSON into the attribute, as base64.
QByteArray fromAttribute(const QByteArray& verify)
{
    if (payloadKind(verify) != PayloadKind::Other)
        return verify;
    const Result<QByteArray> json = decodeBase64(verify.trimmed());
    return json && payloadKind(*json) == PayloadKind::Json ? *json : verify;
}

// The body is the badge; `verify` is, where there is no body or it cannot be read. In 1.x and 2.x a JWS in `verify` is
// the signed badge, and a body beside it a copy that nobody signed.
Content contentOf(const Element& element)
{
    const QByteArray verify = fromAttribute(element.verify);
    const bool hasBody = !trimPayload(element.body).isEmpty();
    const bool hasVerify = !trimPayload(verify).isEmpty();
    const bool isSigned = payloadKind(verify) == PayloadKind::Jws;
    if (!hasBody)
        return { verify, false };
    if (!hasVerify)
        return { element.body, false };
    if (!isReadable(element.body) || (isSigned && element.keyword == u"openbadges"))
        return { verify, trimPayload(verify) != trimPayload(element.body) };
    return { element.body, isSigned };
}

Error noBadge(const Document& document)
{
    return document.fault.isEmpty() ? Error { Error::Code::NoBadge, {} }
                                    : Error { Error::Code::Malformed, document.fault };
}

Result<Baked> firstBadge(const Document& document)
{
    Baked baked;
    for (const Element& element : document.badges) {
        const Content content = contentOf(element);
        const QByteArray payload = trimPayload(content.stored);
        if (payload.isEmpty())
            continue;
        if (payload.size() > limits::maxPayloadBytes)
            return Error { Error::Code::TooLarge, u"badge element"_s };
        if (baked.payload.isEmpty())
            baked = { payload, content.stored, element.keyword, content.others, !document.fault.isEmpty() };
        else
            baked.others = baked.others || content.others || payload != baked.payload;
    }
    return baked.payload.isEmpty() ? noBadge(document) : Result(baked);
}

/// Copies a document; leaves out badge elements and puts a new one behind the root's start tag.
class Splice {
public:
    Splice(const QByteArray& text, const Document& document) : m_text(text), m_scanner(text), m_badges(document.badges)
    {
    }

    Result<QByteArray> with(const QByteArray& element, qsizetype startTags)
    {
        while (m_scanner.next()) {
            if (m_scanner.kind() == XmlScanner::Kind::EndTag)
                close();
            else if (m_scanner.kind() == XmlScanner::Kind::StartTag || m_scanner.kind() == XmlScanner::Kind::EmptyTag)
                open(element);
        }
        // An entity of the document's own can hold elements, which have no place in the file.
        if (m_ordinal != startTags)
            return Error { Error::Code::Unsupported, u"markup in entities"_s };
        copyTo(m_text.size());
        return m_result;
    }

private:
    void copyTo(qsizetype end)
    {
        m_result.append(QByteArrayView(m_text).sliced(m_done, end - m_done));
        m_done = end;
    }

    void open(const QByteArray& element)
    {
        const bool isEmpty = m_scanner.kind() == XmlScanner::Kind::EmptyTag;
        if (m_ordinal == 0)
            insert(element, isEmpty);
        const bool isBadge = m_next < m_badges.size() && m_badges[m_next].ordinal == m_ordinal;
        ++m_ordinal;
        if (isBadge) {
            ++m_next;
            copyTo(m_scanner.begin());
            m_done = m_scanner.end();
            m_badgeDepth = isEmpty ? 0 : m_depth + 1;
        }
        m_depth += isEmpty ? 0 : 1;
    }

    void close()
    {
        if (m_badgeDepth == m_depth) {
            m_done = m_scanner.end();
            m_badgeDepth = 0;
        }
        --m_depth;
    }

    void insert(const QByteArray& element, bool isEmpty)
    {
        copyTo(m_scanner.end() - (isEmpty ? 2 : 0));
        m_result.append(isEmpty ? ">" : "").append(element);
        if (isEmpty)
            m_result.append("</").append(m_scanner.name()).append('>');
        m_done = m_scanner.end();
    }

    const QByteArray& m_text;
    XmlScanner m_scanner;
    const QList<Element>& m_badges;
    QByteArray m_result;
    qsizetype m_done = 0;
    qsizetype m_ordinal = 0;
    qsizetype m_next = 0;
    int m_depth = 0;
    int m_badgeDepth = 0; ///< of the badge element that is being left out; 0 outside
};

} // namespace

Result<Baked> unbake(const QByteArray& file)
{
    const Result<XmlText> text = readXmlText(file);
    const Result<Document> document = text ? readDocument(text->utf8) : text.error();
    return document ? firstBadge(*document) : document.error();
}

Result<QByteArray> bake(const QByteArray& file, const QByteArray& payload)
{
    const Result<XmlText> text = readXmlText(file);
    const Result<Document> document = text ? readDocument(text->utf8) : text.error();
    if (!document)
        return document.error();
    if (text->rewritten)
        return Error { Error::Code::Unsupported, u"SVG that is not UTF-8"_s };
    if (!document->fault.isEmpty())
        return Error { Error::Code::Malformed, document->fault };
    const Result<QByteArray> element = badgeElement(payload);
    return element ? Splice(text->utf8, *document).with(*element, document->startTags) : element.error();
}

} // namespace besace::svg
