#include "core/crypto/Seal.h"

#include "core/crypto/Digest.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace besace::crypto {

namespace {

// The header, as SEAL.md draws it.
constexpr char version = 1;
constexpr qsizetype versionAt = 8;
constexpr qsizetype costAt = 9;
constexpr qsizetype chunkSizeAt = 12;
constexpr qsizetype saltAt = 16;
constexpr qsizetype saltSize = 16;
constexpr qsizetype fileNonceAt = 32;
constexpr qsizetype fileNonceSize = 32;
constexpr qsizetype keyCheckAt = 64;
constexpr qsizetype keyCheckSize = 16;
constexpr qsizetype checksumAt = 80;
constexpr qsizetype checksumSize = 8;
constexpr qsizetype headerSize = sealHeaderSize;

constexpr qint64 minChunkSize = 16;

Error malformed(const QString& detail) { return { Error::Code::Malformed, detail }; }

QByteArray checksum(QByteArrayView header) { return sha256(header.first(checksumAt)).first(checksumSize); }

/// What tells a wrong password from a damaged file. To try a password with it takes as much work as with the content.
Result<QByteArray> keyCheck(const SealKey& key)
{
    const Result<SecretKey> check = hkdf(key.secret(), {}, "besace seal 1 check");
    if (!check)
        return check.error();
    return QByteArray(reinterpret_cast<const char*>(check->data()), keyCheckSize);
}

Result<SecretKey> fileKey(const SealKey& key, QByteArrayView fileNonce)
{
    return hkdf(key.secret(), fileNonce, "besace seal 1 content");
}

Result<QByteArray> makeHeader(const SealKey& key, qint64 chunkSize)
{
    const Result<QByteArray> fileNonce = randomBytes(fileNonceSize);
    const Result<QByteArray> check = keyCheck(key);
    if (!fileNonce || !check)
        return fileNonce ? check : fileNonce;
    QByteArray header = marks::seal.toByteArray();
    header.append(version);
    for (const int number : { key.cost().log2N, key.cost().blockSize, key.cost().parallelism })
        header.append(static_cast<char>(number));
    header.resize(saltAt);
    qToBigEndian(static_cast<quint32>(chunkSize), header.data() + chunkSizeAt);
    header += key.salt() + *fileNonce + *check;
    return header + checksum(header);
}

/// @return Unsupported if it is no sealed file of this version, Malformed if it was one
Result<QByteArray> readHeader(ByteSource& file)
{
    const Result<QByteArray> header = file.read(0, std::min<qint64>(file.size(), headerSize));
    if (!header)
        return header;
    if (!isSealed(*header))
        return Error { Error::Code::Unsupported, u"not a sealed file"_s };
    if (header->size() > versionAt && header->at(versionAt) != version)
        return Error { Error::Code::Unsupported, u"seal version %1"_s.arg(int(header->at(versionAt))) };
    if (header->size() < headerSize || checksum(*header) != header->last(checksumSize))
        return malformed(u"header of a sealed file"_s);
    return header;
}

ScryptCost costIn(const QByteArray& header)
{
    const auto number = [&](qsizetype at) { return int(static_cast<uchar>(header.at(costAt + at))); };
    return { number(0), number(1), number(2) };
}

/// STREAM (https://eprint.iacr.org/2015/189): a counter, and whether it is the last. The key is this file's alone.
QByteArray chunkNonce(quint64 chunk, bool last)
{
    QByteArray nonce(gcmNonceSize, '\0');
    qToBigEndian(chunk, nonce.data() + gcmNonceSize - 1 - qsizetype(sizeof chunk));
    nonce.back() = last ? '\1' : '\0';
    return nonce;
}

QByteArray passwordBytes(const QString& password) { return password.normalized(QString::NormalizationForm_C).toUtf8(); }

void wipeAll(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        wipe(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

bool isSealed(QByteArrayView start) { return start.startsWith(marks::seal); }

SealKey::SealKey(const ScryptCost& cost, QByteArray salt, const SecretKey& secret)
    : m_cost(cost)
    , m_salt(std::move(salt))
    , m_secret(secret)
{
}

Result<SealKey> SealKey::derive(const QString& password, const ScryptCost& cost, const QByteArray& salt)
{
    if (password.isEmpty())
        return malformed(u"empty password"_s);
    if (password.size() > limits::maxPassphraseChars)
        return Error { Error::Code::TooLarge, u"password"_s };
    QByteArray bytes = passwordBytes(password);
    const Result<SecretKey> secret = scrypt(bytes, salt, cost);
    wipeAll(bytes);
    if (!secret)
        return secret.error();
    return SealKey(cost, salt, *secret);
}

Result<SealKey> SealKey::make(const QString& password, const ScryptCost& cost)
{
    const Result<QByteArray> salt = randomBytes(saltSize);
    return salt ? derive(password, cost, *salt) : salt.error();
}

Result<SealKey> SealKey::forFile(ByteSource& file, const QString& password)
{
    const Result<QByteArray> header = readHeader(file);
    if (!header)
        return header.error();
    Result<SealKey> key = derive(password, costIn(*header), header->sliced(saltAt, saltSize));
    if (!key)
        return key;
    const Result<QByteArray> check = keyCheck(*key);
    if (!check)
        return check.error();
    if (*check != header->sliced(keyCheckAt, keyCheckSize))
        return Error { Error::Code::WrongPassphrase, {} };
    return key;
}

SealWriter::SealWriter(ByteSink& out, QByteArray header, SecretKey key, qint64 chunkSize)
    : m_out(out)
    , m_header(std::move(header))
    , m_key(key)
    , m_chunkSize(chunkSize)
{
    m_pending.reserve(chunkSize);
}

SealWriter::~SealWriter() { wipeAll(m_pending); }

Result<std::unique_ptr<SealWriter>> SealWriter::begin(const SealKey& key, ByteSink& out, qint64 chunkSize)
{
    const Result<QByteArray> header = makeHeader(key, chunkSize);
    if (!header)
        return header.error();
    const Result<SecretKey> content = fileKey(key, header->sliced(fileNonceAt, fileNonceSize));
    if (!content)
        return content.error();
    if (const Result<void> written = out.write(*header); !written)
        return written.error();
    return std::unique_ptr<SealWriter>(new SealWriter(out, *header, *content, chunkSize));
}

Result<void> SealWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // A full chunk waits until there is more: the last one has a nonce of its own.
        if (m_pending.size() == m_chunkSize) {
            if (const Result<void> written = writeChunk(false); !written)
                return written;
        }
        const qsizetype count = std::min<qsizetype>(bytes.size(), m_chunkSize - m_pending.size());
        m_pending.append(bytes.data(), count);
        bytes = bytes.sliced(count);
    }
    return {};
}

Result<void> SealWriter::finish() { return writeChunk(true); }

Result<void> SealWriter::writeChunk(bool last)
{
    const Result<QByteArray> sealed = encrypt(m_key, chunkNonce(m_chunks, last), m_header, m_pending);
    if (!sealed)
        return sealed.error();
    ++m_chunks;
    m_pending.resize(0); // keeps its room
    return m_out.write(*sealed);
}

SealReader::SealReader(ByteSource& file, QByteArray header, SecretKey key, qint64 chunkSize)
    : m_file(file)
    , m_header(std::move(header))
    , m_key(key)
    , m_chunkSize(chunkSize)
{
    const qint64 sealed = m_file.size() - headerSize;
    m_lastChunk = (sealed - 1) / sealedChunkSize();
    m_size = sealed - (m_lastChunk + 1) * gcmTagSize;
}

SealReader::~SealReader() { wipeAll(m_chunk); }

Result<std::unique_ptr<SealReader>> SealReader::open(ByteSource& file, const SealKey& key)
{
    Result<std::unique_ptr<SealReader>> reader = openDamaged(file, key);
    if (!reader)
        return reader;
    // The end first: only the last chunk has the last one's nonce, so nothing was cut off or put behind.
    const Result<void> loaded = (*reader)->load((*reader)->m_lastChunk);
    return loaded ? std::move(reader) : loaded.error();
}

Result<std::unique_ptr<SealReader>> SealReader::openDamaged(ByteSource& file, const SealKey& key)
{
    const Result<QByteArray> header = readHeader(file);
    const Result<QByteArray> check = keyCheck(key);
    if (!header || !check)
        return header ? check.error() : header.error();
    const auto chunkSize = qint64(qFromBigEndian<quint32>(header->constData() + chunkSizeAt));
    if (chunkSize < minChunkSize || file.size() < headerSize + gcmTagSize)
        return malformed(u"sealed file"_s);
    if (chunkSize > limits::maxSealChunkBytes)
        return Error { Error::Code::TooLarge, u"chunk of a sealed file"_s };
    if (key.salt() != header->sliced(saltAt, saltSize) || *check != header->sliced(keyCheckAt, keyCheckSize))
        return Error { Error::Code::WrongPassphrase, {} };
    const Result<SecretKey> content = fileKey(key, header->sliced(fileNonceAt, fileNonceSize));
    if (!content)
        return content.error();
    return std::unique_ptr<SealReader>(new SealReader(file, *header, *content, chunkSize));
}

Result<void> SealReader::load(qint64 chunk)
{
    if (chunk == m_loaded)
        return {};
    const qint64 at = headerSize + chunk * sealedChunkSize();
    const Result<QByteArray> sealed = m_file.read(at, std::min(sealedChunkSize(), m_file.size() - at));
    if (!sealed)
        return sealed.error();
    Result<QByteArray> plain
        = decrypt(m_key, chunkNonce(static_cast<quint64>(chunk), chunk == m_lastChunk), m_header, *sealed);
    if (!plain)
        return plain.error();
    wipeAll(m_chunk);
    m_chunk = *std::move(plain);
    m_loaded = chunk;
    return {};
}

Result<QByteArray> SealReader::read(qint64 offset, qint64 count)
{
    QByteArray bytes;
    bytes.reserve(count);
    while (count > 0) {
        const Result<void> loaded = load(offset / m_chunkSize);
        if (!loaded)
            return loaded.error();
        const qint64 from = offset % m_chunkSize;
        const qint64 taken = std::min(count, m_chunk.size() - from);
        if (taken <= 0)
            return malformed(u"beyond the end of a sealed file"_s);
        bytes.append(m_chunk.constData() + from, taken);
        offset += taken;
        count -= taken;
    }
    return bytes;
}

} // namespace besace::crypto
