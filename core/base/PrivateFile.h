#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>

namespace besace {

/// Writes a new file that nobody but its owner may open, from its first byte on. A file of that name is never replaced:
/// a secret that is gone is gone.
/// @return CannotWrite where there is one; as causeOf() otherwise: nothing of it stays then
Result<void> writePrivateFile(const QString& path, QByteArrayView bytes);

} // namespace besace
