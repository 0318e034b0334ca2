#include "core/containers/Xmp.h"

#include "core/baking/XmlScanner.h"
#include "core/baking/XmlText.h"
#include "core/base/Limits.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

// No document fixes the namespace's address; the prefix and the name are what readers go by.
bool isAssertion(QStringView qualifiedName) { return qualifiedName == u"openbadges:assertion"; }

QString attributeOf(const QXmlStreamReader& reader)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    const auto found = std::find_if(attributes.begin(), attributes.end(),
        [](const QXmlStreamAttribute& attribute) { return isAssertion(attribute.qualifiedName()); });
    return found == attributes.end() ? QString() : found->value().toString();
}

// The text may stand in an rdf:Alt inside; readElementText() would go down recursively.
QString textInside(QXmlStreamReader& reader)
{
    QString text;
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        reader.readNext();
        if (reader.isCharacters())
            text.append(reader.text());
        depth += reader.isStartElement() ? 1 : 0;
        depth -= reader.isEndElement() ? 1 : 0;
    }
    return text;
}

} // namespace

QByteArray assertionInXmp(const QByteArray& packet)
{
    const Result<XmlText> text = readXmlText(packet);
    if (!text || !checkXmlBounds(text->utf8))
        return {};
    QXmlStreamReader reader(QString::fromUtf8(text->utf8));
    reader.setEntityExpansionLimit(limits::maxXmlEntityChars);
    for (int tokens = 0; !reader.atEnd() && tokens < limits::maxXmlTokens; ++tokens) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QString found = isAssertion(reader.qualifiedName()) ? textInside(reader) : attributeOf(reader);
        if (!found.trimmed().isEmpty())
            return found.toUtf8();
    }
    return {};
}

} // namespace besace
