#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace besace {

/// One file of something that is shared, before it is written anywhere: so it can be weighed, read again and looked at
/// first.
struct OutputFile {
    QString path; ///< below the folder that the person chooses, with `/`; empty where they name the one file there is
    QByteArray bytes;

    friend bool operator==(const OutputFile&, const OutputFile&) = default;
};

/// What all of them weigh, in bytes.
inline qint64 weightOf(const QList<OutputFile>& files)
{
    qint64 weight = 0;
    for (const OutputFile& file : files)
        weight += file.bytes.size();
    return weight;
}

} // namespace besace
