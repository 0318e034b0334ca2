#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_file;

namespace besace {

/// The bytes of a database's file, read beside connections of this process. Through SQLite's own door: where one
/// descriptor of a file is closed, POSIX drops every lock that the process has on it. SQLite knows its locks and closes
/// later; a program that lost them would see its log deleted by the next one, with what was kept last.
/// https://www.sqlite.org/howtocorrupt.html, section 2.2
class DatabaseFile {
public:
    /// @return as causeOfReading()
    static Result<std::shared_ptr<const DatabaseFile>> open(const QString& path);
    /// Its first bytes, fewer where it has fewer: what kind of file it is. @return as causeOfReading()
    static Result<QByteArray> startOf(const QString& path, qint64 count);
    ~DatabaseFile();
    Q_DISABLE_COPY_MOVE(DatabaseFile)

    qint64 size() const; ///< 0 where it cannot be told
    /// Fewer bytes at the end of the file; empty where they cannot be read.
    QByteArray read(qint64 offset, qint64 count) const;
    /// Whether all that was asked for until now could be read. @return as causeOfReading()
    Result<void> outcome() const;

private:
    DatabaseFile();
    /// @return `errno`; isOpen() tells whether it counts
    int open(const QString& path, int& flags);
    bool isOpen() const;
    bool isDone(int code) const;
    friend Error::Code whyNotWritable(const QString& path);

    sqlite3_file* file() const { return reinterpret_cast<sqlite3_file*>(m_memory.get()); }

    std::unique_ptr<std::max_align_t[]> m_memory;
    QString m_path;
    const char* m_name = nullptr; ///< as SQLite wants it; it outlives the file
    mutable std::optional<int> m_systemError; ///< of the first call that failed
};

/// Why a database that is there cannot be opened for writing at this moment, found out by trying; CannotWrite where it
/// can after all.
Error::Code whyNotWritable(const QString& path);

} // namespace besace
