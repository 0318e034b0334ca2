#pragma once

#include "core/base/Streams.h"

#include <QStringList>

#include <memory>

namespace besace {

/// Takes single members out of a ZIP that is too large for memory, and that somebody else may have made.
class ZipReader {
public:
    /// @param source outlives this
    /// @return Malformed; TooLarge beyond @p maxMembers; what @p source answered
    static Result<std::unique_ptr<ZipReader>> open(ByteSource& source, qint64 maxMembers);
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    /// @param name exactly as it stands in the archive
    /// @return NotFound; TooLarge beyond @p maxBytes, or limits::maxInflationRatio times its packed size; Malformed;
    /// Unsupported if it is encrypted
    Result<QByteArray> read(const QString& name, qint64 maxBytes);

private:
    struct Archive;
    explicit ZipReader(std::unique_ptr<Archive> archive);

    std::unique_ptr<Archive> m_archive;
};

} // namespace besace
