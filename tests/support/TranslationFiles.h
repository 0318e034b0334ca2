#pragma once

#include <QFile>
#include <QList>
#include <QXmlStreamReader>

/// What translations/*.ts say. TRANSLATIONS, a macro, names the folder.
namespace besace {

using namespace Qt::StringLiterals;

struct Message {
    QString context;
    QString source; ///< English
    QString translation; ///< plural forms one after the other
    QString printed; ///< the same as the translator set it
};

/// Typography is the translator's: only the words are compared.
inline QString plain(QString text)
{
    static const QList<QPair<QString, QString>> same { { u"’"_s, u"'"_s }, { u"“"_s, u"\""_s }, { u"”"_s, u"\""_s },
        { u"\u00a0"_s, u" "_s }, { u"\u202f"_s, u" "_s } };
    for (const auto& [from, to] : same)
        text.replace(from, to);
    return text;
}

inline Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message { context, {}, {}, {} };
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = plain(xml.readElementText());
        else if (xml.name() == u"translation")
            message.printed = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
    message.translation = plain(message.printed);
    return message;
}

inline QList<Message> messagesOf(const QString& area, const QString& language)
{
    QFile file(QStringLiteral(TRANSLATIONS "/%1_%2.ts").arg(area, language));
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

} // namespace besace
