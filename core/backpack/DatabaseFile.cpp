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
    errno = 0;
    const QByteArray start = (*file)->read(0, count);
    if (start.isEmpty() && QFileInfo(path).size() > 0)
        return Error { causeOfReading(errno), path };
    return start;
}

Error::Code whyNotWritable(const QString& path)
{
    DatabaseFile file;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB;
    const int why = file.open(path, flags); // for reading, where nothing else is possible: the reason stays
    const bool isWritable = file.isOpen() && (flags & SQLITE_OPEN_READONLY) == 0;
    return isWritable ? Error::Code::CannotWrite : causeOf(why, Error::Code::CannotWrite);
}

qint64 DatabaseFile::size() const
{
    sqlite3_int64 size = 0;
    return file()->pMethods->xFileSize(file(), &size) == SQLITE_OK ? size : 0;
}

QByteArray DatabaseFile::read(qint64 offset, qint64 count) const
{
    const qint64 there = std::clamp<qint64>(size() - offset, 0, count);
    QByteArray bytes(there, Qt::Uninitialized);
    if (there == 0 || file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(there), offset) != SQLITE_OK)
        return {};
    return bytes;
}

} // namespace besace
