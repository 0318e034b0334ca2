#pragma once

#include "core/base/Replacing.h"
#include "core/base/Result.h"
#include "core/base/UnfinishedFile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <memory>

/// Bytes that are too many for memory, one piece after the other.
namespace besace {

/// Takes bytes in their order.
class ByteSink {
public:
    virtual ~ByteSink() = default;

    virtual Result<void> write(QByteArrayView bytes) = 0;
};

/// Gives bytes from anywhere.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    virtual qint64 size() const = 0;
    /// Exactly @p count bytes from @p offset on, which are within size(). @return CannotRead, Malformed
    virtual Result<QByteArray> read(qint64 offset, qint64 count) = 0;
};

/// Bytes that are in memory already.
class BufferSource final : public ByteSource {
public:
    explicit BufferSource(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    qint64 size() const override { return m_bytes.size(); }
    Result<QByteArray> read(qint64 offset, qint64 count) override { return m_bytes.sliced(offset, count); }

private:
    QByteArray m_bytes;
};

class BufferSink final : public ByteSink {
public:
    /// @param bytes outlives this
    explicit BufferSink(QByteArray& bytes) : m_bytes(bytes) { }

    Result<void> write(QByteArrayView bytes) override;

private:
    QByteArray& m_bytes;
};

/// A file as it stands. What happens to it meanwhile is a read error at worst.
class FileSource final : public ByteSource {
public:
    /// @return OpenHere: closing it again would take SQLite's locks away, see isOpenHere(); as causeOfReading()
    static Result<std::unique_ptr<FileSource>> open(const QString& path);
    /// The same for the backpack's own room, of a sealed file, or one that SQLite does not have: open or not, such a
    /// file has no lock to lose.
    static Result<std::unique_ptr<FileSource>> openSealed(const QString& path);

    qint64 size() const override { return m_size; }
    Result<QByteArray> read(qint64 offset, qint64 count) override;

private:
    explicit FileSource(const QString& path) : m_file(path) { }

    QFile m_file;
    qint64 m_size = 0;
};

/// A file that is there whole, or not at all: it is written without a name, or under another one in the same folder,
/// and takes its own name in commit(). Without that, nothing of it stays. Never in the place of a backpack.
class NewFile final : public ByteSink {
public:
    /// @return IsBackpack; as causeOf(), else CannotWrite; so do the others
    static Result<std::unique_ptr<NewFile>> create(const QString& path, Over over = Over::Files);

    Result<void> write(QByteArrayView bytes) override;
    /// Once this returns, no power cut takes the file away. After an error there is what was there before, as far as
    /// moveIntoPlace() can.
    Result<void> commit();

private:
    NewFile(QString path, Over over, std::unique_ptr<UnfinishedFile> file);
    Error failed() const;

    QString m_path; ///< where a link leads
    Over m_over;
    std::unique_ptr<UnfinishedFile> m_file;
};

/// Makes names in a folder last: a file that took its name there keeps it through a power cut.
/// @return as causeOf(), else CannotWrite
Result<void> syncFolder(const QString& folder);

} // namespace besace
