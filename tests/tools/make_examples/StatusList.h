#pragma once

#include "core/base/Json.h"

#include <QString>

/// https://www.w3.org/TR/2025/REC-vc-bitstring-status-list-20250515/
namespace besace::examples {

/// The entry in a badge.
JsonValue statusEntry(const QString& listUrl, const QString& purpose, int index);

/// The list, unsecured, with the given bits set.
JsonValue statusListCredential(
    const QString& listUrl, const QString& issuerId, const QString& purpose, const QList<int>& setBits);

} // namespace besace::examples
