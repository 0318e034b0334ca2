#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

namespace besace {

/// Finds the pieces of markup in XML (UTF-8) by position, so that bytes can be put in between without writing the
/// document anew. It does not judge whether the document is well formed; QXmlStreamReader does.
class XmlScanner {
public:
    enum class Kind { StartTag, EmptyTag, EndTag, CData, Doctype, Other };

    explicit XmlScanner(QByteArrayView xml) : m_xml(xml) { }

    /// Goes to the next piece of markup. @return false at the end, and where markup is cut off: see isCutOff()
    bool next();
    bool isCutOff() const { return m_cutOff; }

    Kind kind() const { return m_kind; }
    qsizetype begin() const { return m_begin; } ///< of the `<`
    qsizetype end() const { return m_end; } ///< one past the `>`
    QByteArrayView markup() const { return m_xml.sliced(m_begin, m_end - m_begin); }
    QByteArrayView name() const; ///< of a tag, with its prefix; may be called where a start tag is cut off
    QByteArrayView textBefore() const { return m_xml.sliced(m_textBegin, m_begin - m_textBegin); }

private:
    qsizetype behind(QByteArrayView mark, qsizetype from) const;
    qsizetype behindTag(qsizetype from) const;
    qsizetype behindDoctype(qsizetype from) const;
    qsizetype findEnd();

    QByteArrayView m_xml;
    Kind m_kind = Kind::Other;
    qsizetype m_textBegin = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_cutOff = false;
};

/// Qt's XML reader compares the attributes of an element with each other, looks through all namespaces and all
/// attribute defaults for each element, and expands entities. This bounds all of them beforehand.
/// @return TooLarge, or Malformed where markup is cut off and nothing else is wrong
Result<void> checkXmlBounds(QByteArrayView xml);

} // namespace besace
