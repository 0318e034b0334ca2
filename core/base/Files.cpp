#include "core/base/Files.h"

#include "core/base/Limits.h"
#include "core/base/OpenHere.h"
#include "core/base/Streams.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <dirent.h>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace besace {

Result<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    if (QFileInfo(path).isDir()) // QFile opens a folder and then reads nothing
        return Error { Error::Code::CannotRead, path };
    if (isOpenHere(path))
        return Error { Error::Code::OpenHere, path };
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return Error { causeOfReading(errno), path + u": "_s + file.errorString() };

    // One byte more than expected tells a full read from a truncated one. Room is made for what the file says it has;
    // pipes and the like say nothing.
    const qint64 size = file.isSequential() || file.size() == 0 ? maxBytes : std::min(file.size(), maxBytes);
    QByteArray bytes = file.read(size + 1);
    while (bytes.size() < size) { // a disk that stops to answer gives what it gave until then, and says why only now
        const QByteArray more = file.read(size + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
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

/// Each name then stands for what the other stood for, so that there is a way back. Not every file system can.
bool exchangeNames(const QByteArray& one, const QByteArray& other)
{
#ifdef RENAME_EXCHANGE
    return ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE) == 0;
#else
    Q_UNUSED(one)
    Q_UNUSED(other)
    errno = ENOSYS;
    return false;
#endif
}

enum class Moved { Not, Exchanged, Renamed };

Moved move(const QByteArray& from, const QByteArray& to, bool wasThere)
{
    if (wasThere && exchangeNames(from, to))
        return Moved::Exchanged;
    if (wasThere && errno != EINVAL && errno != ENOSYS)
        return Moved::Not;
    return std::rename(from.constData(), to.constData()) == 0 ? Moved::Renamed : Moved::Not;
}

/// So that what is told of a failure is true. A disk that does not even do this is beyond telling.
void moveBack(const QByteArray& from, const QByteArray& to, Moved moved, bool wasThere)
{
    const int error = errno;
    if (moved == Moved::Exchanged)
        (void)exchangeNames(from, to);
    else if (moved == Moved::Renamed && !wasThere)
        (void)std::rename(to.constData(), from.constData());
    errno = error;
}

} // namespace

Result<void> moveIntoPlace(const QString& from, const QString& to)
{
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
    const bool wasThere = QFileInfo(to).isFile();
    errno = 0;
    const Moved moved = flush(from) ? move(oldName, newName, wasThere) : Moved::Not;
    if (moved == Moved::Not || !flush(QFileInfo(to).absolutePath())) {
        moveBack(oldName, newName, moved, wasThere);
        return Error { causeOf(errno, Error::Code::CannotWrite), to };
    }
    if (moved == Moved::Exchanged)
        QFile::remove(from); // the older file
    return {};
}

Result<QStringList> namesIn(const QString& folder)
{
    if (folder.startsWith(u":/"_s)) // built into the program: the system does not know it, and no disk can fail
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(QFile::encodeName(folder).constData()), ::closedir);
    if (!opened)
        return errno == ENOENT ? Result<QStringList>(QStringList()) : Error { causeOfReading(errno), folder };
    QStringList names;
    errno = 0;
    while (const dirent* entry = ::readdir(opened.get())) {
        const QString name = QFile::decodeName(static_cast<const char*>(entry->d_name));
        if (name != u"."_s && name != u".."_s)
            names.append(name);
        errno = 0;
    }
    if (errno != 0)
        return Error { causeOfReading(errno), folder };
    names.sort();
    return names;
}

namespace {

Result<void> addFilesBelow(const QString& folder, QStringList& found)
{
    const Result<QStringList> names = namesIn(folder);
    if (!names)
        return names.error();
    for (const QString& name : *names) {
        const QFileInfo info(QDir(folder).filePath(name));
        if (info.isHidden() || info.isSymLink() || !info.isReadable())
            continue;
        if (info.isDir()) {
            if (const Result<void> added = addFilesBelow(info.filePath(), found); !added)
                return added;
        } else if (info.isFile()) {
            if (found.size() == limits::maxContainerMembers)
                return Error { Error::Code::TooLarge, folder };
            found.append(info.filePath());
        }
    }
    return {};
}

} // namespace

Result<QStringList> filesBelow(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return Error { Error::Code::CannotRead, folder };
    QStringList found;
    if (const Result<void> added = addFilesBelow(folder, found); !added)
        return added.error();
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
