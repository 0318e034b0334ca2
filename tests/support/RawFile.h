#pragma once

#include <QFile>

namespace besace {

/// What a disk or a stranger does to a file, whatever it is: our own writeFile() never writes over a backpack.
inline bool overwriteRaw(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(bytes) == bytes.size() && file.flush();
}

/// Also of a backpack that is open, which takes SQLite's locks away: where nobody writes to it any more.
inline QByteArray readRaw(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace besace
