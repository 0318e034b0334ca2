#include "core/baking/XmlScanner.h"

#include "core/base/Limits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

qsizetype XmlScanner::behind(QByteArrayView mark, qsizetype from) const
{
    const qsizetype at = m_xml.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.size();
}

qsizetype XmlScanner::behindTag(qsizetype from) const
{
    char quote = 0;
    for (qsizetype i = from; i < m_xml.size(); ++i) {
        const char c = m_xml[i];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return -1;
}

// https://www.w3.org/TR/2008/REC-xml-20081126/#NT-doctypedecl: an internal subset in brackets may hold `>`.
qsizetype XmlScanner::behindDoctype(qsizetype from) const
{
    bool inSubset = false;
    for (qsizetype i = from; i >= 0 && i < m_xml.size();) {
        const QByteArrayView rest = m_xml.sliced(i);
        if (rest.startsWith("<!--")) {
            i = behind("-->", i + 4);
        } else if (rest.startsWith("<?")) {
            i = behind("?>", i);
        } else if (rest[0] == '"' || rest[0] == '\'') {
            i = behind(rest.first(1), i + 1);
        } else if (rest[0] == '>' && !inSubset) {
            return i + 1;
        } else {
            inSubset = rest[0] == '[' || (inSubset && rest[0] != ']');
            ++i;
        }
    }
    return -1;
}

qsizetype XmlScanner::findEnd()
{
    const QByteArrayView rest = m_xml.sliced(m_begin);
    m_kind = Kind::Other;
    if (rest.startsWith("<!--"))
        return behind("-->", m_begin + 4);
    if (rest.startsWith("<?"))
        return behind("?>", m_begin + 2);
    if (rest.startsWith("<![CDATA[")) {
        m_kind = Kind::CData;
        return behind("]]>", m_begin + 9);
    }
    if (rest.startsWith("<!")) {
        m_kind = Kind::Doctype;
        return behindDoctype(m_begin + 2);
    }
    m_kind = rest.startsWith("</") ? Kind::EndTag : Kind::StartTag;
    const qsizetype end = behindTag(m_begin + 1);
    if (m_kind == Kind::StartTag && end > 0 && m_xml[end - 2] == '/')
        m_kind = Kind::EmptyTag;
    return end;
}

bool XmlScanner::next()
{
    if (m_cutOff)
        return false;
    m_textBegin = m_end;
    m_begin = m_xml.indexOf('<', m_end);
    if (m_begin < 0) {
        m_begin = m_end = m_xml.size();
        m_kind = Kind::Other;
        return false;
    }
    m_end = findEnd();
    m_cutOff = m_end < 0;
    if (m_cutOff)
        m_end = m_xml.size();
    return !m_cutOff;
}

QByteArrayView XmlScanner::name() const
{
    QByteArrayView name = markup().sliced(m_kind == Kind::EndTag ? 2 : 1);
    const auto end = std::find_if(
        name.begin(), name.end(), [](char c) { return static_cast<uchar>(c) <= ' ' || c == '/' || c == '>'; });
    return name.first(end - name.begin());
}

namespace {

bool isPredefined(QByteArrayView reference)
{
    static constexpr std::array<QByteArrayView, 6> known { "&#", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" };
    return std::any_of(known.begin(), known.end(), [&](QByteArrayView start) { return reference.startsWith(start); });
}

int countReferences(QByteArrayView text)
{
    int count = 0;
    for (qsizetype at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1))
        count += isPredefined(text.sliced(at)) ? 0 : 1;
    return count;
}

qsizetype countAttributes(QByteArrayView tag)
{
    char quote = 0;
    return std::count_if(tag.begin(), tag.end(), [&](char c) {
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        return quote == 0 && c == '=';
    });
}

} // namespace

Result<void> checkXmlBounds(QByteArrayView xml)
{
    XmlScanner scanner(xml);
    qsizetype namespaces = 0;
    qsizetype doctype = 0;
    int references = 0;
    for (bool more = true; more;) {
        more = scanner.next();
        const bool isTag = scanner.kind() == XmlScanner::Kind::StartTag || scanner.kind() == XmlScanner::Kind::EmptyTag;
        references += countReferences(scanner.textBefore());
        if (scanner.kind() == XmlScanner::Kind::Doctype)
            doctype += scanner.markup().size();
        if (isTag) {
            references += countReferences(scanner.markup());
            namespaces += scanner.markup().count("xmlns");
        }
        if (isTag && countAttributes(scanner.markup()) > limits::maxXmlAttributes)
            return Error { Error::Code::TooLarge, u"attributes"_s };
        if (doctype > limits::maxXmlDoctypeBytes || namespaces > limits::maxXmlNamespaces
            || references > limits::maxXmlEntityReferences)
            return Error { Error::Code::TooLarge, u"DOCTYPE, namespaces or entities"_s };
    }
    return scanner.isCutOff() ? Error { Error::Code::Malformed, u"markup is cut off"_s } : Result<void> {};
}

} // namespace besace
