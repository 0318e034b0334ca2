#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QList>

/// PNG as a row of chunks; no pixel is ever decoded. https://www.w3.org/TR/2003/REC-PNG-20031110/
namespace besace::png {

inline constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n");

/// One chunk, as a view into the file.
struct Chunk {
    QByteArrayView type; ///< four letters
    QByteArrayView data; ///< what is there of it, if the file is cut off
    QByteArrayView whole; ///< length, type, data and CRC
    bool intact = true; ///< all there; for chunks whose CRC was checked, the CRC holds too
};

/// A PNG taken apart.
struct Chunks {
    QList<Chunk> chunks; ///< up to and with IEND, or as far as the file goes
    QByteArrayView rest; ///< bytes behind IEND, no part of the picture
    QString fault; ///< the first thing wrong with the picture as a picture; empty if it can be decoded
};

/// Whether the CRC of every critical chunk is looked at; that reads all of the file.
enum class Crc { Critical, None };

/// Finds the chunks and checks signature, header, order and the CRC of every critical chunk. A wrong CRC in an
/// ancillary chunk is not looked for. https://www.w3.org/TR/2003/REC-PNG-20031110/#5DataRep
/// @return TooLarge beyond limits::maxPngChunks
Result<Chunks> splitChunks(QByteArrayView file, Crc checked = Crc::Critical);

/// Whether a chunk is all there and its CRC holds.
bool isIntact(const Chunk& chunk);

/// A new chunk of that type: length, type, data and CRC.
QByteArray makeChunk(QByteArrayView type, QByteArrayView data);

} // namespace besace::png
