#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace besace {

/// Reads CBOR (RFC 8949) item by item, in the order that the reader's user expects: nothing is built, nothing is
/// nested. Strict: lengths are definite, and every length and number has its shortest form (section 4.2.1). Tags are
/// refused like every other kind of item that was not asked for.
///
/// After an error the reader stands where it stood before.
class CborReader {
public:
    /// @param bytes must outlive the reader
    explicit CborReader(QByteArrayView bytes) : m_rest(bytes) { }

    /// @return Malformed if something else stands here; so do the others
    Result<quint64> readUnsigned();
    Result<QByteArray> readByteString();
    /// @return TooLarge if there are more than @p maxCount; so does readMap
    Result<qsizetype> readArray(qsizetype maxCount);
    /// How many pairs of a key and a value follow. Whether a key stands twice is for the caller to see.
    Result<qsizetype> readMap(qsizetype maxCount);

    bool atEnd() const { return m_rest.isEmpty(); }

private:
    enum class MajorType : quint8 { Unsigned = 0, ByteString = 2, Array = 4, Map = 5 };

    Result<quint64> readHead(MajorType type);
    Result<qsizetype> readCount(MajorType type, qsizetype maxCount);

    QByteArrayView m_rest;
};

} // namespace besace
