#include "core/backpack/DatabaseFile.h"

#include "core/base/Files.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>

namespace besace {

DatabaseFile::DatabaseFile()
{
    const auto size = static_cast<size_t>(sqlite3_vfs_find(nullptr)->szOsFile);
    m_memory = std::make_unique<std::max_align_t[]>(size / sizeof(std::max_align_t) + 1); // zeros: not open
}

bool DatabaseFile::isOpen() const { return file()->pMethods != nullptr; }

DatabaseFile::~DatabaseFile()
{
    if (isOpen())
        file()->pMethods->xClose(file());
    sqlite3_free_filename(m_name);
}

int DatabaseFile::open(const QString& path, int& flags)
{
    m_path = path;
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    const QByteArray name = QFile::encodeName(QFileInfo(path).canonicalFilePath()); // SQLite's door follows no link
    m_name = sqlite3_create_filename(name.constData(), "", "", 0, nullptr);
    errno = 0;
    const int code = m_name == nullptr ? SQLITE_NOMEM : system->xOpen(system, m_name, file(), flags, &flags);
    const int why = errno;
    return code == SQLITE_OK ? why : system->xGetLastError(system, 0, nullptr);
}

Result<std::shared_ptr<const DatabaseFile>> DatabaseFile::open(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error { info.exists() ? Error::Code::CannotRead : causeOfReading(ENOENT), path };
    const std::shared_ptr<DatabaseFile> opened(new DatabaseFile);
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    const int why = opened->open(path, flags);
    if (!opened->isOpen())
        return Error { causeOfReading(why), path };
    return std::shared_ptr<const DatabaseFile>(opened);
}

Result<QByteArray> DatabaseFile::startOf(const QString& path, qint64 count)
{
    const Result<std::shared_ptr<const DatabaseFile>> file = open(path);
    if (!file)
        return file.error();
    const QByteArray start = (*file)->read(0, count);
    const Result<void> outcome = (*file)->outcome();
    return outcome ? Result<QByteArray>(start) : outcome.error();
}

Error::Code whyNotWritable(const QString& path)
{
    DatabaseFile file;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB;
    const int why = file.open(path, flags); // for reading, where nothing else is possible: the reason stays
    const bool isWritable = file.isOpen() && (flags & SQLITE_OPEN_READONLY) == 0;
    return isWritable ? Error::Code::CannotWrite : causeOf(why, Error::Code::CannotWrite);
}

bool DatabaseFile::isDone(int code) const
{
    if (code != SQLITE_OK && !m_systemError)
        m_systemError = errno;
    return code == SQLITE_OK;
}

Result<void> DatabaseFile::outcome() const
{
    return m_systemError ? Error { causeOfReading(*m_systemError), m_path } : Result<void>();
}

qint64 DatabaseFile::size() const
{
    sqlite3_int64 size = 0;
    errno = 0;
    return isDone(file()->pMethods->xFileSize(file(), &size)) ? size : 0;
}

QByteArray DatabaseFile::read(qint64 offset, qint64 count) const
{
    const qint64 there = std::clamp<qint64>(size() - offset, 0, count);
    if (there == 0)
        return {};
    QByteArray bytes(there, Qt::Uninitialized);
    errno = 0;
    const int code = file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(there), offset);
    return isDone(code) ? bytes : QByteArray();
}

} // namespace besace
