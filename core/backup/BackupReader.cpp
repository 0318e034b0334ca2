#include "core/backup/BackupReader.h"

#include "core/backup/BackupFormat.h"
#include "core/backup/IndexReader.h"
#include "core/base/Limits.h"
#include "core/crypto/Digest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// What is no index at all is no backup; a damaged one is.
Error asBackup(const Error& error)
{
    return error.code == Error::Code::NotFound ? Error { Error::Code::Unsupported, u"not a backup"_s } : error;
}

Result<JsonValue> readJson(ZipReader& zip, const QString& path)
{
    const Result<QByteArray> bytes = zip.read(path, limits::maxBackupIndexBytes);
    return bytes ? parseJson(*bytes) : bytes.error();
}

} // namespace

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString& path, const QString& password)
{
    auto file = FileSource::open(path);
    if (!file)
        return file.error();
    return open(*std::move(file), password);
}

Result<std::unique_ptr<BackupReader>> BackupReader::open(std::unique_ptr<ByteSource> source, const QString& password)
{
    std::unique_ptr<BackupReader> reader(new BackupReader);
    reader->m_file = std::move(source);
    const Result<QByteArray> start
        = reader->m_file->read(0, std::min<qint64>(reader->m_file->size(), crypto::sealMagicSize));
    if (!start)
        return start.error();
    ByteSource* plain = reader->m_file.get();
    if (crypto::isSealed(*start)) {
        if (password.isEmpty())
            return Error { Error::Code::Locked, {} };
        const Result<crypto::SealKey> key = crypto::SealKey::forFile(*reader->m_file, password);
        if (!key)
            return key.error();
        auto sealed = crypto::SealReader::open(*reader->m_file, *key);
        if (!sealed)
            return sealed.error();
        reader->m_sealed = *std::move(sealed);
        plain = reader->m_sealed.get();
    } else if (!start->startsWith("PK")) {
        return Error { Error::Code::Unsupported, u"not a backup"_s };
    }
    auto zip = ZipReader::open(*plain, limits::maxBackupEntries);
    if (!zip)
        return zip.error();
    reader->m_zip = *std::move(zip);
    if (const Result<void> read = reader->readIndex(); !read)
        return read.error();
    return reader;
}

Result<void> BackupReader::readIndex()
{
    const Result<JsonValue> index = readJson(*m_zip, backup::indexPath);
    if (!index)
        return asBackup(index.error());
    Result<IndexedRest> rest = backup::restFrom(*index);
    if (!rest)
        return rest.error();
    m_rest = *std::move(rest);
    m_parts = backup::partsIn(*index);
    return {};
}

Result<QList<IndexedBadge>> BackupReader::badges(int part)
{
    const Result<JsonValue> index = readJson(*m_zip, m_parts.at(part));
    if (!index)
        return index.error().code == Error::Code::NotFound ? Error { Error::Code::Malformed, m_parts.at(part) }
                                                           : index.error();
    return backup::badgesFrom(*index);
}

Result<QByteArray> BackupReader::bytes(const IndexedFile& file)
{
    if (file.size > limits::maxFileBytes)
        return Error { Error::Code::TooLarge, file.path };
    Result<QByteArray> bytes = m_zip->read(file.path, limits::maxFileBytes);
    if (bytes && (bytes->size() != file.size || crypto::sha256(*bytes) != file.sha256))
        return Error { Error::Code::Malformed, file.path };
    return bytes;
}

} // namespace besace
