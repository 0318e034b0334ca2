#include "tests/support/PageCheck.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace pagecheck {

using namespace Qt::StringLiterals;

namespace {

/// What an attribute's whole value must look like.
using Attributes = QHash<QString, QString>;

const QString anything = u".*"_s;
const QString ownClass = u"[a-z -]+"_s;
const QString language = u"[a-z]{2,3}"_s;
const QString ourFile = u"(?:\\.\\./)?(?:[A-Za-z0-9._~%()-]+/)?[A-Za-z0-9._~%()-]+"_s;
const QString link = u"https?://[^\"<> ]+|mailto:[^\"<>? ]+|data:[a-z+/]+;base64,[A-Za-z0-9+/=]*|"_s + ourFile;

const QHash<QString, Attributes>& elements()
{
    static const QHash<QString, Attributes> ours = [] {
        const Attributes text { { u"class"_s, ownClass }, { u"dir"_s, u"auto"_s }, { u"lang"_s, language },
            { u"aria-label"_s, anything }, { u"role"_s, u"presentation"_s }, { u"colspan"_s, u"2"_s },
            { u"style"_s, u"[A-Za-z0-9#:;., -]+"_s } };
        const Attributes drawing { { u"aria-hidden"_s, u"true"_s }, { u"xmlns"_s, anything }, { u"d"_s, anything },
            { u"width"_s, u"[0-9.]+"_s }, { u"height"_s, u"[0-9.]+"_s }, { u"viewBox"_s, anything },
            { u"cx"_s, anything }, { u"cy"_s, anything }, { u"r"_s, anything }, { u"x"_s, anything },
            { u"y"_s, anything }, { u"rx"_s, anything }, { u"fill"_s, anything }, { u"fill-rule"_s, anything },
            { u"stroke"_s, anything }, { u"stroke-width"_s, anything }, { u"stroke-linecap"_s, anything },
            { u"stroke-linejoin"_s, anything }, { u"stroke-dasharray"_s, anything }, { u"transform"_s, anything } };
        QHash<QString, Attributes> all;
        for (const char* name :
            { "body", "header", "main", "footer", "nav", "section", "article", "h1", "h2", "h3", "p", "div", "span",
                "ul", "li", "strong", "em", "code", "pre", "br", "hr", "table", "tbody", "tr", "td" })
            all.insert(QString::fromLatin1(name), text);
        for (const char* name : { "svg", "path", "g", "circle", "rect" })
            all.insert(QString::fromLatin1(name), drawing);
        Attributes cell = text;
        cell.insert(u"colspan"_s, u"[0-9]"_s);
        all.insert(u"table"_s,
            { { u"role"_s, u"presentation"_s }, { u"lang"_s, language }, { u"style"_s, text.value(u"style"_s) } });
        all.insert(u"tbody"_s, {});
        all.insert(u"tr"_s, {});
        all.insert(u"td"_s, cell);
        all.insert(u"ol"_s, { { u"start"_s, u"[0-9]+"_s } });
        all.insert(u"html"_s, { { u"lang"_s, language }, { u"class"_s, u"sober|plain"_s } });
        all.insert(u"head"_s, {});
        all.insert(u"title"_s, {});
        all.insert(u"style"_s, {});
        all.insert(u"script"_s, { { u"type"_s, u"application/ld\\+json"_s } });
        all.insert(u"meta"_s,
            { { u"charset"_s, u"utf-8"_s }, { u"http-equiv"_s, u"Content-Security-Policy"_s },
                { u"name"_s, u"viewport|referrer|generator|description|robots|twitter:card"_s },
                { u"property"_s, u"og:[a-z:]+"_s }, { u"content"_s, anything } });
        all.insert(u"link"_s,
            { { u"rel"_s, u"stylesheet|alternate"_s }, { u"href"_s, ourFile },
                { u"type"_s, u"application/atom\\+xml"_s }, { u"title"_s, anything } });
        all.insert(u"a"_s,
            { { u"href"_s, link }, { u"rel"_s, u"noopener noreferrer(?: external)?"_s }, { u"download"_s, anything },
                { u"class"_s, ownClass }, { u"style"_s, u"[A-Za-z0-9#:;., -]+"_s } });
        all.insert(u"img"_s,
            { { u"src"_s, u"data:image/png;base64,[A-Za-z0-9+/=]+|"_s + ourFile }, { u"alt"_s, anything },
                { u"class"_s, ownClass }, { u"width"_s, u"[0-9]+"_s }, { u"height"_s, u"[0-9]+"_s },
                { u"style"_s, u"[A-Za-z0-9#:;., -]+"_s } });
        return all;
    }();
    return ours;
}

/// Our pages are XML but for their first line and the elements that have no end.
QString asXml(const QByteArray& page)
{
    static const QRegularExpression unclosed(u"<(meta|link|img|br|hr)((?:\\s+[a-z:-]+=\"[^\"]*\")*)>"_s);
    return QString::fromUtf8(page).remove("<!DOCTYPE html>\n"_L1).replace(unclosed, u"<\\1\\2/>"_s);
}

/// Longer texts may have paragraphs, lists and links of their own.
bool isText(const QXmlStreamReader& reader)
{
    const auto name = reader.attributes().value("class"_L1);
    return name == "text"_L1 || name == "skills"_L1 || name == "introduction"_L1 || name == "contact"_L1;
}

bool matches(const QString& value, const QString& pattern)
{
    static QHash<QString, QRegularExpression> compiled;
    auto known = compiled.constFind(pattern);
    if (known == compiled.constEnd())
        known = compiled.insert(pattern,
            QRegularExpression(
                QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption));
    return known->match(value).hasMatch();
}

class Reader {
public:
    explicit Reader(const QByteArray& page) : m_xml(asXml(page)) { }

    Page read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                begin();
            else if (m_xml.isEndElement())
                end();
        }
        if (m_xml.hasError())
            m_page.flaws += u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString());
        return m_page;
    }

private:
    void begin()
    {
        const QString name = m_xml.name().toString();
        if (!elements().contains(name))
            m_page.flaws += u"<%1> at line %2"_s.arg(name).arg(m_xml.lineNumber());
        QStringList attributes;
        for (const QXmlStreamAttribute& attribute : m_xml.attributes())
            attributes += checked(name, attribute);
        attributes.sort();
        if (m_textDepth == 0)
            m_page.structure += u'<' + name + u' ' + attributes.join(u' ') + u'>';
        if (m_textDepth > 0 || isText(m_xml))
            ++m_textDepth;
    }

    void end()
    {
        if (m_textDepth > 0)
            --m_textDepth;
        if (m_textDepth == 0)
            m_page.structure += u'/';
    }

    QString checked(const QString& element, const QXmlStreamAttribute& attribute)
    {
        const QString name = attribute.qualifiedName().toString();
        const QString pattern = elements().value(element).value(name);
        if (pattern.isEmpty() || !matches(attribute.value().toString(), pattern))
            m_page.flaws += u"<%1 %2=\"%3\"> at line %4"_s.arg(element, name, attribute.value().toString().left(200))
                                .arg(m_xml.lineNumber());
        return name == "class"_L1 ? name + u'=' + attribute.value().toString() : name;
    }

    QXmlStreamReader m_xml;
    Page m_page;
    int m_textDepth = 0;
};

} // namespace

Page check(const QByteArray& page) { return Reader(page).read(); }

} // namespace pagecheck
