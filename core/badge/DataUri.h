#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace besace {

/// A `data:` URI taken apart (RFC 2397).
struct DataUri {
    QString mediaType; ///< lower case, without parameters; empty if none was written
    QByteArray bytes;
};

/// Lenient where pictures in badges are careless: white space, missing padding, either base64 alphabet.
/// @return nothing if @p uri is no data: URI or its base64 is none
std::optional<DataUri> readDataUri(const QString& uri);

} // namespace besace
