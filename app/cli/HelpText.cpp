#include "app/cli/HelpText.h"

#include <QStringList>

namespace besace::cli {

QString wrapped(const QString& text, qsizetype indent)
{
    const qsizetype room = helpColumns - indent;
    QStringList lines { QString() };
    for (const QString& word : text.split(u' ')) {
        QString& line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= room)
            line += u' ' + word;
        else
            lines.append(word);
    }
    return lines.join(u'\n' + QString(indent, u' '));
}

QString helpEntry(const QString& term, const QString& meaning, qsizetype indent)
{
    constexpr qsizetype margin = 2;
    const QString left = QString(margin, u' ') + term;
    const QString between = left.size() < indent ? QString(indent - left.size(), u' ') : u'\n' + QString(indent, u' ');
    return left + between + wrapped(meaning, indent);
}

} // namespace besace::cli
