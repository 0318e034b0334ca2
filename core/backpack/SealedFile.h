#pragma once

#include "core/backpack/InUse.h"
#include "core/backpack/PageImage.h"
#include "core/crypto/Seal.h"

#include <QMutex>
#include <QString>

namespace besace {

/// A sealed backpack while it is open: its pages in memory, and the key that each change is sealed with. Connections
/// see it through the file system of SealedVfs.h. Those that read keep the image they began with; one at a time writes.
/// Every function may be called from every thread.
class SealedFile {
public:
    /// Reads nothing yet: what is at @p path is to be replaced, or is to be read with load().
    SealedFile(QString path, const crypto::SealKey& key);

    /// Reads the file. Where pieces of it are not as they were sealed, damage() says so, and the rest is there.
    /// @return WrongPassphrase; SealedFull; CannotRead; Unsupported
    Result<void> load() { return load(m_path); }
    /// The same of a file that is about to take its place.
    Result<void> load(const QString& from);
    /// As load(); where nothing of the file can be read any more, whoever reads, damage() says so.
    /// @return WrongPassphrase; SealedFull; CannotRead, Gone
    Result<void> loadWhatIsThere();
    /// What load() found to be wrong with it; empty otherwise.
    QString damage() const;

    QString path() const { return m_path; }
    crypto::SealKey key() const;
    PageImage image() const; ///< as it stands on the disk

    /// @return false while another one writes, or where @p seen is not the newest image any more
    bool beginWriting(const PageImage& seen);
    void endWriting();
    /// For the one who writes: seals the image and puts it in the file's place. Once this returns, no power cut takes
    /// it away, and others see it; after an error the file and the image are those of before.
    /// @return NoRoom, NotAllowed, Gone, CannotWrite; Busy where another program wrote to the file
    Result<void> keep(const PageImage& image);
    /// Seals it with another key. @return as keep(); Busy while somebody writes
    Result<void> changeKey(const crypto::SealKey& key);

    void connectionOpened();
    void connectionClosed();
    bool isConnected() const;

private:
    Result<void> write(const PageImage& image, const crypto::SealKey& key);

    const QString m_path;
    mutable QMutex m_mutex;
    crypto::SealKey m_key;
    PageImage m_image;
    QString m_damage;
    bool m_isWriting = false;
    int m_connections = 0;
    QByteArray m_header; ///< of what we know to stand at the path; empty: nothing does
    QByteArray m_attempted; ///< of what may stand there: it was written, and the disk did not say so
};

/// Whether nothing can be read of a sealed file, whoever reads.
bool isBeyondReading(const Error& error);

} // namespace besace
