#include "core/import/OwnFiles.h"

#include "core/backpack/OtherBackpack.h"
#include "core/base/BackpackMarks.h"
#include "core/base/Limits.h"
#include "core/base/OpenHere.h"
#include "core/crypto/Seal.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace besace::own {

QString kindOf(QByteArrayView start, const QString& name)
{
    const bool isSealed = crypto::isSealed(start);
    if (marks::isBackpackStart(start) || (isSealed && name.endsWith(u".besace"_s, Qt::CaseInsensitive)))
        return backpack;
    return isSealed ? sealedBackup : QString();
}

std::optional<Error> whyNotRead(const QString& path)
{
    if (isOpenHere(path))
        return Error { Error::Code::OpenHere, path };
    if (isBesideOpenHere(path))
        return Error { Error::Code::NoBadge, path };
    return std::nullopt;
}

namespace {

Result<QList<CarriedFile>> carried(const Result<QList<StoredFile>>& files)
{
    if (!files)
        return files.error();
    QList<CarriedFile> carried;
    for (const StoredFile& file : *files)
        carried.append({ file.name, file.bytes, {} });
    return carried;
}

/// A file that only its password opens, while it is read.
struct Unsealed {
    std::unique_ptr<FileSource> file; ///< outlives the reader
    std::unique_ptr<crypto::SealReader> reader;
};

Result<Unsealed> unseal(const QString& path, const QString& password)
{
    Result<std::unique_ptr<FileSource>> file = FileSource::open(path);
    if (!file)
        return file.error();
    const Result<crypto::SealKey> key = crypto::SealKey::forFile(**file, password);
    if (!key)
        return key.error();
    Result<std::unique_ptr<crypto::SealReader>> reader = crypto::SealReader::open(**file, *key);
    if (!reader)
        return reader.error();
    return Unsealed { *std::move(file), *std::move(reader) };
}

/// What is inside says itself whether it is a backpack or a copy of one, whatever its file is called.
Result<QList<CarriedFile>> filesUnderSeal(const QString& path, const QString& password, Progress& progress)
{
    const Result<Unsealed> unsealed = unseal(path, password);
    if (!unsealed)
        return unsealed.error();
    crypto::SealReader& inside = *unsealed->reader;
    const Result<QByteArray> start = inside.read(0, std::min(inside.size(), qint64 { crypto::sealHeaderSize }));
    if (!start)
        return start.error();
    if (marks::isBackpackStart(*start))
        return carried(filesOfOther(inside, path));
    if (inside.size() > limits::maxFileBytes)
        return Error { Error::Code::TooLarge, path };
    const Result<QByteArray> bytes = inside.read(0, inside.size());
    return bytes ? openContainer(*bytes, progress) : bytes.error();
}

} // namespace

Result<QList<CarriedFile>> filesIn(
    const QString& path, const QString& kind, const QString& password, Progress& progress)
{
    if (kind == backpack) {
        const Result<QList<StoredFile>> files = filesOfOther(path);
        if (files || files.error().code != Error::Code::Locked)
            return carried(files);
    }
    if (password.isEmpty())
        return Error { Error::Code::Locked, path };
    return filesUnderSeal(path, password, progress);
}

Result<void> tryPassword(const QString& path, const QString& password)
{
    const Result<Unsealed> unsealed = unseal(path, password);
    return unsealed ? Result<void>() : unsealed.error();
}

} // namespace besace::own
