#include "core/backpack/DatabaseFile.h"

#include "core/base/Files.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>

namespace besace {

DatabaseFile::DatabaseFile(size_t fileSize)
    : m_memory(std::make_unique<std::max_align_t[]>(fileSize / sizeof(std::max_align_t) + 1)) // zeros: not open
{
}

DatabaseFile::~DatabaseFile()
{
    if (file()->pMethods != nullptr)
        file()->pMethods->xClose(file());
    sqlite3_free_filename(m_name);
}

Result<std::shared_ptr<const DatabaseFile>> DatabaseFile::open(const QString& path)
{
    const QFileInfo info(path);
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    errno = 0;
    if (system == nullptr || !info.isFile())
        return Error { info.exists() ? Error::Code::CannotRead : causeOfReading(ENOENT), path };
    const std::shared_ptr<DatabaseFile> opened(new DatabaseFile(static_cast<size_t>(system->szOsFile)));
    const QByteArray name = QFile::encodeName(info.canonicalFilePath()); // SQLite's door follows no link
    opened->m_name = sqlite3_create_filename(name.constData(), "", "", 0, nullptr);
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (opened->m_name == nullptr || system->xOpen(system, opened->m_name, opened->file(), flags, &flags) != SQLITE_OK)
        return Error { causeOfReading(errno), path };
    return std::shared_ptr<const DatabaseFile>(opened);
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
