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
    return isOpenHere(path) ? Error { Error::Code::OpenHere, path } : openSealed(path);
}

Result<std::unique_ptr<FileSource>> FileSource::openSealed(const QString& path)
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

NewFile::NewFile(QString path, Over over, std::unique_ptr<UnfinishedFile> file)
    : m_path(std::move(path))
    , m_over(over)
    , m_file(std::move(file))
{
}

Error NewFile::failed() const
{
    return { causeOf(errno, Error::Code::CannotWrite), m_path + u": "_s + m_file->file().errorString() };
}

Result<std::unique_ptr<NewFile>> NewFile::create(const QString& path, Over over)
{
    const QString place = placeOf(path);
    if (QFileInfo(place).isDir())
        return Error { Error::Code::CannotWrite, path };
    if (const Result<void> may = checkReplaceable(place, over); !may)
        return may.error();
    Result<std::unique_ptr<UnfinishedFile>> file = UnfinishedFile::make(place);
    if (!file)
        return file.error();
    return std::unique_ptr<NewFile>(new NewFile(place, over, *std::move(file)));
}

Result<void> NewFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file->file().write(bytes.data(), bytes.size()) != bytes.size())
        return failed();
    return {};
}

Result<void> NewFile::commit()
{
    QFile& file = m_file->file();
    errno = 0;
    if (!file.flush() || file.error() != QFileDevice::NoError || fsync(file.handle()) != 0)
        return failed(); // what is written goes with this
    const Result<void> may = checkReplaceable(m_path, m_over); // somebody may have put one there meanwhile
    return may ? m_file->place() : may;
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
