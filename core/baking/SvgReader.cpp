#include "core/baking/SvgReader.h"

#include "core/baking/XmlScanner.h"
#include "core/base/Limits.h"

#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace besace::svg {

namespace {

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

Result<Document> readDocument(const QByteArray& utf8)
{
    const Result<void> bounds = checkXmlBounds(utf8);
    if (!bounds && bounds.error().code == Error::Code::TooLarge)
        return bounds.error();
    // Qt takes a byte order mark for a character when it is given text.
    return Walk(QString::fromUtf8(utf8.startsWith("\xEF\xBB\xBF") ? utf8.sliced(3) : utf8)).run();
}

} // namespace besace::svg
