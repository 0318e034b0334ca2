#include "core/baking/SvgReader.h"

#include "core/baking/XmlScanner.h"
#include "core/base/Encoding.h"
#include "core/base/Limits.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace besace::svg {

namespace {

// The value of encoding="…" in the XML declaration, in capitals.
QByteArray declaredEncoding(const QByteArray& file)
{
    XmlScanner scanner(file);
    if (!scanner.next() || !scanner.markup().startsWith("<?xml"))
        return {};
    const QByteArray declaration = scanner.markup().toByteArray();
    const qsizetype name = declaration.indexOf("encoding");
    const qsizetype open = name < 0 ? -1 : declaration.indexOf(declaration.indexOf('"', name) < 0 ? '\'' : '"', name);
    const qsizetype close = open < 0 ? -1 : declaration.indexOf(declaration[open], open + 1);
    return close < 0 ? QByteArray() : declaration.sliced(open + 1, close - open - 1).toUpper();
}

bool startsAsUtf16(const QByteArray& file)
{
    return file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF") || file.startsWith(QByteArrayView("<\0", 2))
        || file.startsWith(QByteArrayView("\0<", 2));
}

Result<Text> decoded(const QByteArray& file, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(file);
    if (decoder.hasError())
        return Error { Error::Code::Malformed, u"not in the encoding it declares"_s };
    return Text { text.toUtf8(), true };
}

QStringConverter::Encoding utf16Of(const QByteArray& file)
{
    if (file.startsWith('<'))
        return QStringConverter::Utf16LE;
    return file.startsWith('\0') ? QStringConverter::Utf16BE : QStringConverter::Utf16;
}

std::optional<QString> badgeKeyword(QStringView namespaceUri, QStringView name)
{
    if (namespaceUri == u"http://openbadges.org" && name == u"assertion")
        return u"openbadges"_s;
    if (namespaceUri == u"https://purl.imsglobal.org/ob/v3p0" && name == u"credential")
        return u"openbadgecredential"_s;
    if (namespaceUri == u"https://purl.imsglobal.org/clr/v2p0" && name == u"credential")
        return u"clrcredential"_s;
    return {};
}

/// Walks through the document once and keeps the badge elements.
class Walk {
public:
    explicit Walk(const QString& text) : m_reader(text) { m_reader.setEntityExpansionLimit(limits::maxXmlEntityChars); }

    Result<Document> run()
    {
        for (int tokens = 0; !m_reader.atEnd(); ++tokens) {
            m_reader.readNext();
            if (tokens > limits::maxXmlTokens || m_depth > limits::maxXmlDepth)
                return Error { Error::Code::TooLarge, u"XML elements or nesting"_s };
            take();
        }
        if (m_reader.hasError())
            m_document.fault = m_reader.errorString();
        return std::move(m_document);
    }

private:
    void take()
    {
        if (m_reader.isStartElement())
            open();
        else if (m_reader.isEndElement())
            close();
        else if (m_reader.isCharacters() && m_current)
            m_body.append(m_reader.text());
    }

    void open()
    {
        ++m_depth;
        const auto keyword = badgeKeyword(m_reader.namespaceUri(), m_reader.name());
        if (keyword && !m_current) {
            m_current
                = Element { *keyword, {}, m_reader.attributes().value(u"verify"_s).toUtf8(), m_document.startTags };
            m_currentDepth = m_depth;
        }
        ++m_document.startTags;
    }

    void close()
    {
        if (m_current && m_depth == m_currentDepth) {
            m_current->body = m_body.toUtf8();
            m_document.badges.append(*m_current);
            m_current.reset();
            m_body.clear();
        }
        --m_depth;
    }

    QXmlStreamReader m_reader;
    Document m_document;
    std::optional<Element> m_current;
    QString m_body;
    int m_depth = 0;
    int m_currentDepth = 0;
};

} // namespace

Result<Text> readText(const QByteArray& file)
{
    if (file.size() > limits::maxSvgBytes)
        return Error { Error::Code::TooLarge, u"SVG"_s };
    if (startsAsUtf16(file))
        return decoded(file, utf16Of(file));
    const QByteArray declared = declaredEncoding(file);
    if (!declared.isEmpty() && declared != "UTF-8" && declared != "UTF8" && declared != "US-ASCII") {
        if (declared == "ISO-8859-1")
            return decoded(file, QStringConverter::Latin1);
        return Error { Error::Code::Unsupported, QString::fromLatin1(declared) };
    }
    const Result<QString> text = decodeUtf8(file);
    return text ? Result(Text { file, false }) : text.error();
}

Result<Document> readDocument(const QByteArray& utf8)
{
    const Result<void> bounds = checkXmlBounds(utf8);
    if (!bounds && bounds.error().code == Error::Code::TooLarge)
        return bounds.error();
    // Qt takes a byte order mark for a character when it is given text.
    return Walk(QString::fromUtf8(utf8.startsWith("\xEF\xBB\xBF") ? utf8.sliced(3) : utf8)).run();
}

} // namespace besace::svg
