#include "core/backpack/Sealing.h"

#include "core/backpack/DatabaseFile.h"
#include "core/base/Files.h"
#include "core/base/Overwrite.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace besace::sealing {

namespace {

constexpr qint64 pieceSize = crypto::sealChunkSize;

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        crypto::wipe(bytes.data(), static_cast<size_t>(bytes.size()));
}

/// Hands over all pieces in their order.
Result<void> forEachPiece(ByteSource& source, const std::function<Result<void>(qint64 at, QByteArrayView)>& take)
{
    for (qint64 at = 0; at < source.size(); at += pieceSize) {
        Result<QByteArray> piece = source.read(at, std::min(pieceSize, source.size() - at));
        if (!piece)
            return piece.error();
        const Result<void> taken = take(at, *piece);
        wipe(*piece);
        if (!taken)
            return taken;
    }
    return {};
}

/// A file's content, through its seal where it has one.
class Content {
public:
    static Result<std::unique_ptr<Content>> open(const QString& path, const crypto::SealKey* key)
    {
        auto content = std::make_unique<Content>();
        Result<std::unique_ptr<FileSource>> file = FileSource::openSealed(path);
        if (!file)
            return file.error();
        content->m_file = *std::move(file);
        if (key == nullptr)
            return content;
        Result<std::unique_ptr<crypto::SealReader>> reader = crypto::SealReader::open(*content->m_file, *key);
        if (!reader)
            return reader.error();
        content->m_reader = *std::move(reader);
        return content;
    }

    ByteSource& bytes() { return m_reader ? static_cast<ByteSource&>(*m_reader) : *m_file; }

private:
    std::unique_ptr<FileSource> m_file;
    std::unique_ptr<crypto::SealReader> m_reader;
};

Result<void> copyInto(ByteSource& from, WorkingFile& working, const crypto::SealKey* to)
{
    const auto into = [&](ByteSink& out) {
        return forEachPiece(from, [&](qint64, QByteArrayView piece) { return out.write(piece); });
    };
    if (to == nullptr)
        return into(working);
    const auto writer = crypto::SealWriter::begin(*to, working);
    if (!writer)
        return writer.error();
    const Result<void> written = into(**writer);
    return written ? (*writer)->finish() : written;
}

/// Before the old file goes: whether the new one says the same.
Result<void> compare(ByteSource& old, const QString& path, const crypto::SealKey* key)
{
    const Result<std::unique_ptr<Content>> written = Content::open(path, key);
    if (!written)
        return written.error();
    ByteSource& bytes = (*written)->bytes();
    const Error differs { Error::Code::CannotWrite, path };
    if (bytes.size() != old.size())
        return differs;
    return forEachPiece(old, [&](qint64 at, QByteArrayView piece) -> Result<void> {
        Result<QByteArray> same = bytes.read(at, piece.size());
        if (!same)
            return same.error();
        const bool isSame = *same == piece;
        wipe(*same);
        return isSame ? Result<void>() : differs;
    });
}

/// Only where no other name stands for the same file: a copy that the person made with a link is theirs.
void overwriteUnnamed(QFile& file)
{
    struct stat state { };
    if (file.isOpen() && fstat(file.handle(), &state) == 0 && state.st_nlink == 0)
        overwrite(file);
}

void setTime(const QString& path, const QDateTime& time)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(time, QFileDevice::FileModificationTime);
}

} // namespace

Result<bool> isSealed(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const Result<QByteArray> header = readHeader(path);
    return header ? Result<bool>(crypto::isSealed(*header)) : header.error();
}

Result<QByteArray> readHeader(const QString& path)
{
    return DatabaseFile::startOf(path, crypto::sealHeaderSize); // it may be no sealed one
}

QByteArray headerOf(const QString& path)
{
    const Result<QByteArray> header = readHeader(path);
    return header ? *header : QByteArray();
}

QString workingPathFor(const QString& path) { return path + u".sealing"_s; }

Result<void> eraseWorkingFile(const QString& path)
{
    QFile file(workingPathFor(path));
    if (!file.exists())
        return {};
    file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    errno = 0;
    if (::unlink(QFile::encodeName(file.fileName()).constData()) != 0)
        return Error { causeOf(errno, Error::Code::CannotWrite), file.fileName() };
    overwriteUnnamed(file);
    return {};
}

WorkingFile::WorkingFile(const QString& path) : m_path(path), m_file(workingPathFor(path)) { }

WorkingFile::~WorkingFile() { m_file.remove(); }

Error WorkingFile::failed() const
{
    return { causeOf(errno, Error::Code::CannotWrite), m_file.fileName() + u": "_s + m_file.errorString() };
}

Result<std::unique_ptr<WorkingFile>> WorkingFile::create(const QString& path)
{
    std::unique_ptr<WorkingFile> working(new WorkingFile(path));
    if (const Result<void> erased = eraseWorkingFile(path); !erased)
        return erased.error();
    errno = 0;
    if (!working->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return working->failed();
    return working;
}

Result<void> WorkingFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return failed();
    m_header += bytes.first(std::min(bytes.size(), crypto::sealHeaderSize - m_header.size()));
    return {};
}

Result<void> WorkingFile::place()
{
    if (const QFileInfo old(m_path); old.exists())
        m_file.setPermissions(old.permissions());
    m_file.close();
    return moveIntoPlace(workingPath(), m_path);
}

Result<void> write(const QString& path, const crypto::SealKey& key,
    const std::function<Result<void>(ByteSink& out)>& content, QByteArray& header)
{
    const auto working = WorkingFile::create(path);
    if (!working)
        return working.error();
    const auto writer = crypto::SealWriter::begin(key, **working);
    if (!writer)
        return writer.error();
    if (const Result<void> written = content(**writer); !written)
        return written;
    if (const Result<void> finished = (*writer)->finish(); !finished)
        return finished;
    header = (*working)->header();
    return (*working)->place();
}

Result<void> change(
    const QString& path, const crypto::SealKey* from, const crypto::SealKey* to, const BeforePlacing& beforePlacing)
{
    const Result<std::unique_ptr<Content>> old = Content::open(path, from);
    const auto working = old ? WorkingFile::create(path) : old.error();
    if (!working)
        return working.error();
    if (const Result<void> written = copyInto((*old)->bytes(), **working, to); !written)
        return written;
    if (const Result<void> same = compare((*old)->bytes(), (*working)->workingPath(), to); !same)
        return same;
    setTime((*working)->workingPath(), QFileInfo(path).lastModified());
    if (const Result<void> done = beforePlacing ? beforePlacing((*working)->workingPath()) : Result<void>(); !done)
        return done;
    QFile plain(path);
    if (from == nullptr)
        plain.open(QIODevice::ReadWrite | QIODevice::Unbuffered); // its name is about to stand for another
    if (const Result<void> placed = (*working)->place(); !placed)
        return placed;
    overwriteUnnamed(plain);
    return {};
}

} // namespace besace::sealing
