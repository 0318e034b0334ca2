#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace besace {

/// RFC 1950 (zlib: PNG text chunks, old status lists) and RFC 1952 (gzip: SVGZ, status lists).
enum class Compression { Zlib, Gzip };

/// Unpacks one stream that must end where the bytes end; the checksum at its end is checked.
/// @return Malformed, or TooLarge as soon as the result would pass @p maxBytes
Result<QByteArray> inflate(const QByteArray& packed, Compression form, qint64 maxBytes);

/// Packs, for what we write ourselves.
QByteArray deflate(const QByteArray& bytes, Compression form);

} // namespace besace
