#include "core/sharing/web/HtmlElement.h"

#include "core/sharing/web/HtmlText.h"

namespace besace {

using namespace Qt::StringLiterals;

QString element(const QString& tag, const QString& attributes, const QString& html)
{
    return u'<' + tag + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + html + u"</"_s + tag + u">\n"_s;
}

QString attribute(const QString& name, const QString& value) { return name + u"=\""_s + htmlEscaped(value) + u'"'; }

QString ofClass(const QString& name) { return attribute(u"class"_s, name); }

QString inLanguage(const QString& language)
{
    return language.isEmpty() ? QString() : u' ' + attribute(u"lang"_s, language);
}

QString dataAddress(const QString& mediaType, const QByteArray& bytes)
{
    return u"data:"_s + mediaType + u";base64,"_s + QString::fromLatin1(bytes.toBase64());
}

QString htmlParagraphs(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += element(u"p"_s, u"dir=\"auto\""_s, htmlEscaped(line));
    return html;
}

} // namespace besace
