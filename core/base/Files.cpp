#include "core/base/Files.h"

#include "core/base/Limits.h"
#include "core/base/Streams.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

Result<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    if (QFileInfo(path).isDir()) // QFile opens a folder and then reads nothing
        return Error { Error::Code::CannotRead, path };
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return Error { causeOfReading(errno), path + u": "_s + file.errorString() };

    // One byte more than expected tells a full read from a truncated one. Room is made for what the file says it has;
    // pipes and the like say nothing.
    const qint64 size = file.isSequential() || file.size() == 0 ? maxBytes : std::min(file.size(), maxBytes);
    QByteArray bytes = file.read(size + 1);
    if (bytes.size() > size && size < maxBytes) // somebody writes to it
        bytes += file.read(maxBytes + 1 - bytes.size());
    if (file.error() != QFileDevice::NoError)
        return Error { causeOfReading(errno), path + u": "_s + file.errorString() };
    if (bytes.size() > maxBytes)
        return Error { Error::Code::TooLarge, path };
    return bytes;
}

Error::Code causeOf(int systemError, Error::Code otherwise)
{
    switch (systemError) {
    case ENOSPC:
    case EFBIG: // more than this file system, or this person, is given for one file
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Error::Code::NoRoom;
    case EACCES:
    case EPERM:
    case EROFS:
        return Error::Code::NotAllowed;
    case EIO:
    case ENODEV:
    case ENXIO:
#ifdef ESTALE
    case ESTALE:
#endif
        return Error::Code::Gone;
    default:
        return otherwise;
    }
}

Error::Code causeOfReading(int systemError)
{
    return causeOf(systemError, Error::Code::CannotRead) == Error::Code::Gone ? Error::Code::Gone
                                                                              : Error::Code::CannotRead;
}

Error::Code whyNothingCanBeMade(const QString& folder, Error::Code otherwise)
{
    constexpr qsizetype oneBlock = 4096;
    QTemporaryFile trial(folder + u"/besace-XXXXXX"_s);
    errno = 0;
    const bool isMade = trial.open() && trial.write(QByteArray(oneBlock, '\0')) == oneBlock && trial.flush();
    return isMade ? otherwise : causeOf(errno, otherwise);
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    const auto file = NewFile::create(path);
    if (!file)
        return file.error();
    const Result<void> written = (*file)->write(bytes);
    return written ? (*file)->commit() : written;
}

namespace {

/// Waits until the bytes, or a folder's names, are on the disk.
bool flush(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const int result = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return result == 0 || error == EINVAL; // some file systems cannot flush a folder
#else
    Q_UNUSED(path)
    return true; // NOTE: there a rename is written through by the file system's own journal
#endif
}

} // namespace

Result<void> moveIntoPlace(const QString& from, const QString& to)
{
    errno = 0;
    const bool moved
        = flush(from) && std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    if (!moved || !flush(QFileInfo(to).absolutePath()))
        return Error { causeOf(errno, Error::Code::CannotWrite), to };
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
