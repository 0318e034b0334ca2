#pragma once

#include "core/base/Json.h"

#include <QByteArray>

#include <optional>

namespace besace {

/// `encodedList` of a Bitstring Status List (multibase `u`, gzip), a StatusList2021 (base64url, gzip) or a
/// RevocationList2020 (base64, zlib). Issuers mix the three up; what is meant can be seen.
/// https://www.w3.org/TR/2025/REC-vc-bitstring-status-list-20250515/#bitstring-expansion-algorithm
/// @return Malformed, or TooLarge beyond limits::maxInflatedBytes
Result<QByteArray> decodeBitstring(const QString& encodedList);

/// The value at an index, its most significant bit first; index 0 is the first bit of the first byte.
/// @param size bits of one entry, 1 to 32
/// @return nothing beyond the end (RANGE_ERROR)
std::optional<quint32> valueAt(const QByteArray& bits, quint64 index, int size);

/// `statusListIndex`, written as a string or, wrongly, as a number. @return nothing if it is no index
std::optional<quint64> listIndex(const JsonValue& value);

} // namespace besace
