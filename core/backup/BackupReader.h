#pragma once

#include "core/backpack/Backpack.h"
#include "core/base/Streams.h"
#include "core/containers/ZipReader.h"
#include "core/crypto/Seal.h"

#include <memory>

namespace besace {

/// A file that the index names.
struct IndexedFile {
    QString path; ///< in the backup
    QString name; ///< as it came; of a document: empty
    QByteArray sha256;
    qint64 size = 0;
};

/// What the index says of one badge. Nothing of it is proved.
struct IndexedBadge {
    qint64 number = 0;
    QString name;
    QString issuerName;
    QString id;
    QString hostedUrl;
    QByteArray payloadSha256;
    Place place = Place::MyBadges;
    QList<IndexedFile> files;
    QList<IndexedFile> documentFiles; ///< of earlier.documents, which have no bytes yet
    EarlierLife earlier;
    QDateTime checkedAt; ///< UTC
    std::optional<QDateTime> genuineAt; ///< UTC
    Check integrity; ///< where it was a no, like the next
    Check status;
};

struct IndexedCollection {
    QString name;
    QString parent;
    QList<qint64> badges; ///< numbers, in the person's order
};

/// What the index says of the rest.
struct IndexedRest {
    int badges = 0;
    QStringList identities;
    QList<KnownIssuer> knownIssuers;
    QList<IndexedCollection> collections;
};

/// A backup that somebody hands us: every bound is kept, every digest compared, and no name of it is used for a file.
class BackupReader {
public:
    /// @return Locked if it is sealed and there is no password; WrongPassphrase; Unsupported if it is no backup, or one
    /// of a newer version; Malformed; TooLarge; CannotRead; OpenHere
    static Result<std::unique_ptr<BackupReader>> open(const QString& path, const QString& password = {});
    static Result<std::unique_ptr<BackupReader>> open(std::unique_ptr<ByteSource> source, const QString& password = {});

    const IndexedRest& rest() const { return m_rest; }
    int parts() const { return static_cast<int>(m_parts.size()); }
    /// @param part from 0
    Result<QList<IndexedBadge>> badges(int part);
    /// @return Malformed if the bytes are not those that the index means
    Result<QByteArray> bytes(const IndexedFile& file);

private:
    BackupReader() = default;
    Result<void> readIndex();

    // Each reads from the one before.
    std::unique_ptr<ByteSource> m_file;
    std::unique_ptr<crypto::SealReader> m_sealed; ///< none for a plain one
    std::unique_ptr<ZipReader> m_zip;
    IndexedRest m_rest;
    QStringList m_parts;
};

} // namespace besace
