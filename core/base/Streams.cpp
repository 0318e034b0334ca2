#include "core/base/Streams.h"

#include "core/base/Files.h"
#include "core/base/OpenHere.h"

#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace besace {

Result<void> BufferSink::write(QByteArrayView bytes)
{
    m_bytes.append(bytes.data(), bytes.size());
    return {};
}

Result<std::unique_ptr<FileSource>> FileSource::open(const QString& path)
{
    std::unique_ptr<FileSource> source(new FileSource(path));
    errno = 0;
    if (QFileInfo(path).isDir() || !source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error { causeOfReading(errno), path };
    source->m_size = source->m_file.size();
    return source;
}

Result<QByteArray> FileSource::read(qint64 offset, qint64 count)
{
    errno = 0;
    QByteArray bytes = m_file.seek(offset) ? m_file.read(count) : QByteArray();
    if (bytes.size() != count)
        return Error { causeOfReading(errno), m_file.fileName() + u": "_s + m_file.errorString() };
    return bytes;
}

namespace {

QString placeOf(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.symLinkTarget() : path;
}

} // namespace

NewFile::NewFile(const QString& path) : m_path(placeOf(path)), m_file(m_path + u".besace-new"_s) { }

Error NewFile::failed() const
{
    return { causeOf(errno, Error::Code::CannotWrite), m_path + u": "_s + m_file.errorString() };
}

Result<std::unique_ptr<NewFile>> NewFile::create(const QString& path)
{
    std::unique_ptr<NewFile> file(new NewFile(path));
    const QFileInfo old(file->m_path);
    if (old.isDir() || isOpenHere(file->m_path) || isBesideOpenHere(file->m_path))
        return Error { Error::Code::CannotWrite, path };
    if (old.exists() && !old.isWritable())
        return Error { Error::Code::NotAllowed, path };
    errno = 0;
    if (!file->m_file.open(QIODevice::WriteOnly))
        return file->failed();
    return file;
}

Result<void> NewFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return failed();
    return {};
}

Result<void> NewFile::commit()
{
    errno = 0;
    // QSaveFile asks the disk as well, but does not listen to its answer.
    const bool onDisk = m_file.flush() && fsync(m_file.handle()) == 0;
    if (const QFileInfo old(m_path); onDisk && old.exists())
        m_file.setPermissions(old.permissions());
    if (!onDisk || !m_file.commit())
        return failed(); // what is written goes with this
    Result<void> placed = moveIntoPlace(m_file.fileName(), m_path);
    if (!placed)
        QFile::remove(m_file.fileName());
    return placed;
}

Result<void> syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool onDisk
        = handle >= 0 && (fsync(handle) == 0 || errno == EINVAL); // some network drives have no such thing
    const int cause = errno;
    if (handle >= 0)
        close(handle);
    return onDisk ? Result<void>() : Error { causeOf(cause, Error::Code::CannotWrite), folder };
}

} // namespace besace
