#include "core/base/Files.h"

#include "core/base/Limits.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace besace {

Result<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    if (QFileInfo(path).isDir()) // QFile opens a folder and then reads nothing
        return Error { Error::Code::CannotRead, path };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Code::CannotRead, path + u": "_s + file.errorString() };

    // One byte more than allowed tells a full read from a truncated one, even for pipes that have no size().
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error { Error::Code::CannotRead, path + u": "_s + file.errorString() };
    if (bytes.size() > maxBytes)
        return Error { Error::Code::TooLarge, path };
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error { Error::Code::CannotWrite, path + u": "_s + file.errorString() };
    return {};
}

Result<QStringList> filesBelow(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return Error { Error::Code::CannotRead, folder };
    QStringList found;
    QDirIterator entries(folder, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (found.size() == limits::maxContainerMembers)
            return Error { Error::Code::TooLarge, folder };
        found.append(entries.next());
    }
    found.sort();
    return found;
}

QString safeFileName(const QString& wanted)
{
    static const QRegularExpression unsafe(uR"([<>:"/\\|?*\x00-\x1f\x7f]+)"_s);
    static const QRegularExpression outer(u"^[. ]+|[. ]+$"_s);
    QString name = QString(wanted).replace(unsafe, u"-"_s).left(120).remove(outer);
    return name.isEmpty() ? u"badge"_s : name;
}

} // namespace besace
