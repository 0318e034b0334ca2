#include "core/sharing/pictures/SvgCleaner.h"

#include "core/base/Limits.h"
#include "core/sharing/pictures/RasterPicture.h"
#include "core/sharing/pictures/SvgCost.h"
#include "core/sharing/pictures/SvgStyle.h"
#include "core/sharing/pictures/SvgWork.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

/// Side of a picture inside a drawing, after which more detail is not seen.
constexpr int maxCarriedPixels = 1024;

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

/// The bytes of a picture inside the drawing; empty for any other address.
QByteArray carriedPicture(const QString& address)
{
    static const QRegularExpression data(
        u"^data:image/(png|jpe?g|gif|webp);base64,"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = data.match(address);
    return match.hasMatch() ? QByteArray::fromBase64(QStringView(address).sliced(match.capturedEnd()).toLatin1())
                            : QByteArray();
}

/// Where the points of a shape stand.
ShapeNumbers numbersOf(const QXmlStreamAttributes& attributes)
{
    ShapeNumbers numbers;
    for (const auto name : { "d"_L1, "points"_L1, "r"_L1, "rx"_L1, "ry"_L1, "width"_L1, "height"_L1, "x1"_L1, "y1"_L1,
             "x2"_L1, "y2"_L1 }) {
        if (attributes.hasAttribute(name))
            numbers.read(attributes.value(name).toString());
    }
    return numbers;
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
    void copyAttribute(const QString& element, const QXmlStreamAttribute& attribute, const ShapeNumbers& shape);
    void copyReference(const QString& element, const QString& address);
    void copyPicture(const QString& address);
    bool isTooMuch() const;

    QXmlStreamReader m_reader;
    SvgStyle m_style;
    QByteArray m_clean;
    QXmlStreamWriter m_writer;
    SvgCost m_cost;
    QStringList m_open;
    qint64 m_attributeChars = 0;
    qint64 m_textChars = 0;
    qint64 m_rules = 0; ///< of style sheets
    qint64 m_picturePixels = 0;
    qint64 m_tokens = 0;
};

bool Cleaner::isTooMuch() const
{
    return m_tokens > limits::maxXmlTokens || m_open.size() > limits::maxXmlDepth
        || m_cost.written() > limits::maxSvgWork || m_attributeChars > limits::maxSvgAttributeChars
        || m_textChars > limits::maxSvgTextChars || m_picturePixels > limits::maxPicturePixels
        || m_rules * m_cost.written() > limits::maxSvgRuleMatches;
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
    if (isTooMuch() || m_cost.total(limits::maxSvgWork) > limits::maxSvgWork)
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
    const QXmlStreamAttributes attributes = m_reader.attributes();
    const ShapeNumbers shape = numbersOf(attributes);
    m_cost.enter(attributes.value("id"_L1).toString(), drawingElements().value(name) + workOf(shape));
    m_open += name;
    m_writer.writeStartElement(name == "a"_L1 ? u"g"_s : name);
    if (isRoot)
        m_writer.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
    for (const QXmlStreamAttribute& attribute : attributes)
        copyAttribute(name, attribute, shape);
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
    if (element == "style"_L1) {
        const QString css = withoutDashes(m_style.clean(m_reader.text().toString()));
        m_rules += css.count(u'{') + css.count(u',');
        m_writer.writeCharacters(css);
    } else if (element == "text"_L1 || element == "tspan"_L1) {
        m_textChars += m_reader.text().size();
        m_writer.writeCharacters(m_reader.text().toString());
    }
}

void Cleaner::copyAttribute(const QString& element, const QXmlStreamAttribute& attribute, const ShapeNumbers& shape)
{
    const QString name = attribute.name().toString();
    if (name == "href"_L1)
        return copyReference(element, attribute.value().toString().trimmed());
    const bool isForeign = !attribute.namespaceUri().isEmpty();
    if (isForeign || name.startsWith("on"_L1, Qt::CaseInsensitive) || name == "xmlns"_L1 || name == "pathLength"_L1)
        return;
    m_attributeChars += attribute.value().size();
    const QString value = withDashesFor(shape, m_style.clean(attribute.value().toString()));
    if (name == "stroke-dasharray"_L1 && !isDashable(shape, value))
        return;
    for (const QString& id : referencesIn(value))
        m_cost.refer(id);
    m_writer.writeAttribute(name, value);
}

void Cleaner::copyReference(const QString& element, const QString& address)
{
    if (element == "a"_L1)
        return;
    if (element == "image"_L1)
        return copyPicture(address);
    if (!address.startsWith(u'#'))
        return;
    m_cost.refer(address.sliced(1));
    m_writer.writeAttribute(u"href"_s, address);
}

/// Read and written anew: the painter's own picture readers never see foreign bytes.
void Cleaner::copyPicture(const QString& address)
{
    const QByteArray bytes = carriedPicture(address);
    const QSize size = bytes.isEmpty() ? QSize() : pictureSize(bytes);
    m_picturePixels += qMax<qint64>(0, qint64(size.width()) * size.height());
    if (size.isEmpty() || m_picturePixels > limits::maxPicturePixels)
        return;
    const QByteArray png = pngOf(readPicture(bytes, maxCarriedPixels));
    if (!png.isEmpty())
        m_writer.writeAttribute(u"href"_s, u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64()));
}

} // namespace

Result<QByteArray> cleanSvg(const QByteArray& svg)
{
    if (svg.size() > limits::maxInflatedBytes)
        return Error { Error::Code::TooLarge, u"%1 bytes"_s.arg(svg.size()) };
    return Cleaner(svg).clean();
}

} // namespace besace
