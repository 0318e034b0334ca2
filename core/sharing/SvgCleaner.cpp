#include "core/sharing/SvgCleaner.h"

#include "core/base/Limits.h"
#include "core/sharing/SvgCost.h"
#include "core/sharing/SvgStyle.h"

#include <QHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// What may be drawn, and roughly how much work it is; an element that fills a surface of its own weighs more.
const QHash<QString, int>& drawingElements()
{
    static const QHash<QString, int> weights {
        { u"svg"_s, 1 },
        { u"g"_s, 1 },
        { u"a"_s, 1 },
        { u"defs"_s, 1 },
        { u"symbol"_s, 1 },
        { u"use"_s, 1 },
        { u"switch"_s, 1 },
        { u"style"_s, 1 },
        { u"path"_s, 1 },
        { u"rect"_s, 1 },
        { u"circle"_s, 1 },
        { u"ellipse"_s, 1 },
        { u"line"_s, 1 },
        { u"polyline"_s, 1 },
        { u"polygon"_s, 1 },
        { u"text"_s, 5 },
        { u"tspan"_s, 5 },
        { u"linearGradient"_s, 1 },
        { u"radialGradient"_s, 1 },
        { u"stop"_s, 1 },
        { u"clipPath"_s, 20 },
        { u"mask"_s, 20 },
        { u"pattern"_s, 20 },
        { u"marker"_s, 5 },
        { u"image"_s, 50 },
        { u"filter"_s, 20 },
        { u"feBlend"_s, 50 },
        { u"feColorMatrix"_s, 50 },
        { u"feComponentTransfer"_s, 50 },
        { u"feComposite"_s, 50 },
        { u"feDropShadow"_s, 100 },
        { u"feFlood"_s, 50 },
        { u"feFuncA"_s, 1 },
        { u"feFuncB"_s, 1 },
        { u"feFuncG"_s, 1 },
        { u"feFuncR"_s, 1 },
        { u"feGaussianBlur"_s, 100 },
        { u"feMerge"_s, 50 },
        { u"feMergeNode"_s, 1 },
        { u"feOffset"_s, 50 },
    };
    return weights;
}

bool isDrawn(const QXmlStreamReader& reader)
{
    const bool isSvg = reader.namespaceUri().isEmpty() || reader.namespaceUri() == "http://www.w3.org/2000/svg"_L1;
    return isSvg && drawingElements().contains(reader.name().toString());
}

/// A picture inside the drawing. The bytes must be what they claim: decoders go by content.
bool isCarriedPicture(const QString& address)
{
    for (const auto& [claim, magic] : { std::pair("data:image/png;base64,"_L1, "iVBORw0KGgo"_L1),
             std::pair("data:image/jpeg;base64,"_L1, "/9j/"_L1), std::pair("data:image/jpg;base64,"_L1, "/9j/"_L1) }) {
        if (address.startsWith(claim, Qt::CaseInsensitive))
            return QStringView(address).sliced(claim.size()).trimmed().startsWith(magic);
    }
    return false;
}

Error malformed(const QXmlStreamReader& reader) { return Error { Error::Code::Malformed, reader.errorString() }; }

/// The custom properties, which may be set after their first use.
SvgStyle styleOf(const QByteArray& svg)
{
    SvgStyle style;
    QXmlStreamReader reader(svg);
    int depth = 0;
    while (!reader.atEnd() && depth < limits::maxXmlDepth) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "style"_L1) {
            style.collect(reader.readElementText(QXmlStreamReader::SkipChildElements));
            --depth;
        } else if (depth == 1) {
            style.collect(reader.attributes().value("style"_L1).toString());
        }
    }
    return style;
}

/// Copies a drawing, element by element.
class Cleaner {
public:
    explicit Cleaner(const QByteArray& svg) : m_reader(svg), m_style(styleOf(svg)), m_writer(&m_clean) { }

    Result<QByteArray> clean();

private:
    void startElement();
    void endElement();
    void characters();
    void copyAttributes(const QString& element);
    void copyAttribute(const QString& element, const QXmlStreamAttribute& attribute);
    void copyReference(const QString& element, const QString& address);
    bool isTooMuch() const;

    QXmlStreamReader m_reader;
    SvgStyle m_style;
    QByteArray m_clean;
    QXmlStreamWriter m_writer;
    SvgCost m_cost;
    QStringList m_open;
    qint64 m_attributeChars = 0;
    qint64 m_tokens = 0;
};

bool Cleaner::isTooMuch() const
{
    return m_tokens > limits::maxXmlTokens || m_open.size() > limits::maxXmlDepth
        || m_cost.written() > limits::maxSvgElements || m_attributeChars > limits::maxSvgPathChars;
}

Result<QByteArray> Cleaner::clean()
{
    while (!m_reader.atEnd() && !isTooMuch()) {
        ++m_tokens;
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            endElement();
            break;
        case QXmlStreamReader::Characters:
            characters();
            break;
        default:
            break;
        }
    }
    if (m_reader.hasError())
        return malformed(m_reader);
    if (isTooMuch() || m_cost.total(limits::maxSvgElements) > limits::maxSvgElements)
        return Error { Error::Code::TooLarge, u"too much to draw"_s };
    if (m_clean.isEmpty())
        return Error { Error::Code::Malformed, u"no drawing"_s };
    return m_clean;
}

void Cleaner::startElement()
{
    const QString name = m_reader.name().toString();
    const bool isRoot = m_open.isEmpty();
    if (!isDrawn(m_reader) || (isRoot && (name != "svg"_L1 || !m_clean.isEmpty()))) {
        m_reader.skipCurrentElement();
        return;
    }
    m_cost.enter(m_reader.attributes().value("id"_L1).toString(), drawingElements().value(name));
    m_open += name;
    m_writer.writeStartElement(name == "a"_L1 ? u"g"_s : name);
    if (isRoot)
        m_writer.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
    copyAttributes(name);
}

void Cleaner::endElement()
{
    m_writer.writeEndElement();
    m_open.removeLast();
    m_cost.leave();
}

void Cleaner::characters()
{
    if (m_open.isEmpty())
        return;
    const QString& element = m_open.last();
    if (element == "style"_L1)
        m_writer.writeCharacters(m_style.clean(m_reader.text().toString()));
    else if (element == "text"_L1 || element == "tspan"_L1)
        m_writer.writeCharacters(m_reader.text().toString());
}

void Cleaner::copyAttributes(const QString& element)
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute& attribute : attributes)
        copyAttribute(element, attribute);
}

void Cleaner::copyAttribute(const QString& element, const QXmlStreamAttribute& attribute)
{
    const QString name = attribute.name().toString();
    if (name == "href"_L1)
        return copyReference(element, attribute.value().toString().trimmed());
    const bool isForeign = !attribute.namespaceUri().isEmpty();
    if (isForeign || name.startsWith("on"_L1, Qt::CaseInsensitive) || name == "xmlns"_L1)
        return;
    m_attributeChars += attribute.value().size();
    const QString value = m_style.clean(attribute.value().toString());
    for (const QString& id : referencesIn(value))
        m_cost.refer(id);
    m_writer.writeAttribute(name, value);
}

void Cleaner::copyReference(const QString& element, const QString& address)
{
    if (element == "a"_L1)
        return;
    if (element == "image"_L1) {
        if (isCarriedPicture(address))
            m_writer.writeAttribute(u"href"_s, address);
        return;
    }
    if (!address.startsWith(u'#'))
        return;
    m_cost.refer(address.sliced(1));
    m_writer.writeAttribute(u"href"_s, address);
}

} // namespace

Result<QByteArray> cleanSvg(const QByteArray& svg)
{
    if (svg.size() > limits::maxInflatedBytes)
        return Error { Error::Code::TooLarge, u"%1 bytes"_s.arg(svg.size()) };
    return Cleaner(svg).clean();
}

} // namespace besace
