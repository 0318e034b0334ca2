#pragma once

#include "core/base/Streams.h"
#include "core/crypto/Seal.h"

#include <functional>

/// How a file is written under a seal, or out of it, in the place of the one that is there.
namespace besace::sealing {

/// Whether the file's first bytes say that it is sealed; nothing that is there is not.
/// @return as causeOfReading()
Result<bool> isSealed(const QString& path);

/// The first crypto::sealHeaderSize bytes of a file, which tell one writing from every other.
/// @return as causeOfReading()
Result<QByteArray> readHeader(const QString& path);
/// The same, empty where there is none or it cannot be read.
QByteArray headerOf(const QString& path);

/// A file on its way to its name: until place(), nothing under that name changes. There is one at a time,
/// `NAME.sealing`; what a stopped program left of it is written over.
class WorkingFile final : public ByteSink {
public:
    /// @return as causeOf(), else CannotWrite; so do the others
    static Result<std::unique_ptr<WorkingFile>> create(const QString& path);
    ~WorkingFile() override;
    Q_DISABLE_COPY_MOVE(WorkingFile)

    Result<void> write(QByteArrayView bytes) override;
    /// Once this returns, no power cut brings the older file back. It keeps that one's permissions.
    Result<void> place();

    QString workingPath() const { return m_file.fileName(); }
    /// What readHeader() will find, without having to read it: that could fail.
    QByteArray header() const { return m_header; }

private:
    explicit WorkingFile(const QString& path);
    Error failed() const;

    QString m_path;
    QFile m_file;
    QByteArray m_header;
};

QString workingPathFor(const QString& path);
/// Removes what a stopped program left there, which may be plain: it is overwritten, where no other name stands for it.
/// @return as causeOf(), else CannotWrite
Result<void> eraseWorkingFile(const QString& path);

/// Writes a sealed file in place of @p path. @param content hands over the bytes in their order
/// @param header is given what the file begins with, before it takes its place
Result<void> write(const QString& path, const crypto::SealKey& key,
    const std::function<Result<void>(ByteSink& out)>& content, QByteArray& header);

/// What is done with the whole file before it takes its name: after that nothing can fail any more.
using BeforePlacing = std::function<Result<void>(const QString& workingPath)>;

/// Puts a file under another seal, or (null) under none or out of it, and reads all of it again before it takes the old
/// one's place. What was plain is overwritten then. Its day stays.
/// @return WrongPassphrase where @p from does not open it; Malformed where it is damaged; as causeOf()
Result<void> change(const QString& path, const crypto::SealKey* from, const crypto::SealKey* to,
    const BeforePlacing& beforePlacing = {});

} // namespace besace::sealing
