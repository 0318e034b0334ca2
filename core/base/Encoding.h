#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

/// Binary in text. Every decoder is strict: one spelling for each value, nothing skipped.
namespace besace {

/// RFC 4648, section 5, without padding, as RFC 7515 wants it. No white space, no "=", unused bits zero.
/// @return Malformed otherwise
Result<QByteArray> decodeBase64Url(QByteArrayView text);
QByteArray encodeBase64Url(QByteArrayView bytes);

/// RFC 4648, section 4: standard alphabet, with padding. @return Malformed otherwise
Result<QByteArray> decodeBase64(QByteArrayView text);

/// The Bitcoin alphabet. @return Malformed, or TooLarge beyond limits::maxBase58Chars
Result<QByteArray> decodeBase58(QByteArrayView text);
QByteArray encodeBase58(QByteArrayView bytes);

/// Either case; an even number of digits. @return Malformed otherwise
Result<QByteArray> decodeHex(QByteArrayView text);

/// https://www.w3.org/TR/cid-1.0/#multibase-0: `z` base58btc and `u` base64url; also `m`, `M`, `U`, `f`, `F` of the
/// multibase table. @return Malformed, or Unsupported for another prefix
Result<QByteArray> decodeMultibase(QByteArrayView text);

/// The unsigned varint in front of a multicodec key, at most 4 bytes, shortest form.
struct Multicodec {
    quint32 code = 0;
    QByteArray bytes; ///< what follows
};
Result<Multicodec> decodeMulticodec(const QByteArray& bytes);

bool isAscii(QByteArrayView bytes);

/// Bytes that claim to be UTF-8 (a leading byte order mark is kept as a character, not dropped).
/// @return Malformed if they are not
Result<QString> decodeUtf8(QByteArrayView bytes);

} // namespace besace
