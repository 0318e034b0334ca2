#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace besace {

/// RFC 1950 (zlib: PNG text chunks, old status lists) and RFC 1952 (gzip: SVGZ, status lists).
enum class Compression { Zlib, Gzip };

/// Unpacks one stream that must end where the bytes end; the checksum at its end is checked.
/// @return Malformed, or TooLarge as soon as the result would pass @p maxBytes
Result<QByteArray> inflate(const QByteArray& packed, Compression form, qint64 maxBytes);

/// The first bytes of what a stream unpacks to, at most @p maxBytes: enough to see what it is, even if the stream is
/// damaged further on. Empty if nothing can be unpacked.
QByteArray inflateStart(const QByteArray& packed, Compression form, qsizetype maxBytes);

/// Packs, for what we write ourselves.
QByteArray deflate(const QByteArray& bytes, Compression form);

/// CRC-32 as PNG, gzip and ZIP use it (ISO 3309).
quint32 crc32(QByteArrayView bytes);

} // namespace besace
