#pragma once

#include "core/base/BackpackMarks.h"
#include "core/base/Limits.h"
#include "core/base/Streams.h"
#include "core/crypto/Secret.h"

#include <memory>

/// A file that only its password opens, and that nobody can change, shorten or stir without being noticed. Its format
/// is described for strangers in core/crypto/SEAL.md.
namespace besace::crypto {

/// What a password becomes together with a salt. It takes a while to make and is kept as long as it is needed; the
/// password is not.
class SealKey {
public:
    /// For new files, with a salt of its own. @param password any text; it counts in Unicode's form NFC, as UTF-8
    /// @return TooLarge beyond limits::maxPassphraseChars; Malformed if empty
    static Result<SealKey> make(const QString& password, const ScryptCost& cost = {});
    /// For a file that is there. @return WrongPassphrase; Malformed or Unsupported if it is no sealed file; TooLarge
    static Result<SealKey> forFile(ByteSource& file, const QString& password);

    const ScryptCost& cost() const { return m_cost; }
    const QByteArray& salt() const { return m_salt; }
    const SecretKey& secret() const { return m_secret; }

private:
    SealKey(const ScryptCost& cost, QByteArray salt, const SecretKey& secret);
    static Result<SealKey> derive(const QString& password, const ScryptCost& cost, const QByteArray& salt);

    ScryptCost m_cost;
    QByteArray m_salt;
    SecretKey m_secret;
};

/// Whether a file begins like a sealed one.
bool isSealed(QByteArrayView start);
inline constexpr qsizetype sealMagicSize = marks::seal.size();
/// What stands before the chunks. Two files with the same header are the same file: it holds 32 random bytes.
inline constexpr qsizetype sealHeaderSize = marks::sealHeaderSize;
inline constexpr qint64 sealChunkSize = limits::maxSealChunkBytes;

/// Seals what is written to it.
class SealWriter final : public ByteSink {
public:
    /// Every file gets a key of its own, made of @p key and random bytes, so that many can share a password.
    /// @param out outlives this
    static Result<std::unique_ptr<SealWriter>> begin(
        const SealKey& key, ByteSink& out, qint64 chunkSize = sealChunkSize);
    ~SealWriter() override;
    Q_DISABLE_COPY_MOVE(SealWriter)

    Result<void> write(QByteArrayView bytes) override;
    /// Without this the file is a cut one, and no reader takes it.
    Result<void> finish();

private:
    SealWriter(ByteSink& out, QByteArray header, SecretKey key, qint64 chunkSize);
    Result<void> writeChunk(bool last);

    ByteSink& m_out;
    QByteArray m_header;
    SecretKey m_key;
    qint64 m_chunkSize;
    quint64 m_chunks = 0;
    QByteArray m_pending;
};

/// What is inside a sealed file, from anywhere in it. Every piece is proved before it is handed out.
class SealReader final : public ByteSource {
public:
    /// Proves the file's length too. @param file outlives this
    /// @return WrongPassphrase if the key is another file's; Malformed; Unsupported; TooLarge
    static Result<std::unique_ptr<SealReader>> open(ByteSource& file, const SealKey& key);
    /// The same for a file that was cut or changed: pieces that are as they were can still be read. Whether others are
    /// missing is not proved.
    static Result<std::unique_ptr<SealReader>> openDamaged(ByteSource& file, const SealKey& key);
    ~SealReader() override;
    Q_DISABLE_COPY_MOVE(SealReader)

    qint64 size() const override { return m_size; }
    Result<QByteArray> read(qint64 offset, qint64 count) override;

private:
    SealReader(ByteSource& file, QByteArray header, SecretKey key, qint64 chunkSize);
    Result<void> load(qint64 chunk);
    qint64 sealedChunkSize() const { return m_chunkSize + gcmTagSize; }

    ByteSource& m_file;
    QByteArray m_header;
    SecretKey m_key;
    qint64 m_chunkSize;
    qint64 m_lastChunk = 0;
    qint64 m_size = 0;
    qint64 m_loaded = -1; ///< which chunk is at hand
    QByteArray m_chunk;
};

} // namespace besace::crypto
