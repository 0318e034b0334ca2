#pragma once

#include "app/desktop/sharing/ShareOptions.h"

class QSettings;

namespace besace {

/// How much of ShareOptions stays in the settings, where everybody who uses the account can read it.
enum class ShareMemory {
    Nothing, ///< of a trial backpack
    Choices, ///< kind, language, looks: on a shared computer, and where a password keeps the backpack's secrets
    Words, ///< also title, name, introduction, addresses and number
};

/// A photo never stays; nor does it that address and number were shown, or that a site may be found: each time the
/// person says so anew.
ShareOptions whatStays(const ShareOptions& options, ShareMemory memory);

ShareMemory memoryOf(bool sharesComputer, bool hasPassword);

/// What the person chose last for this backpack. What may no longer stay is forgotten.
ShareOptions recallSharing(QSettings& settings, const QString& backpackPath, ShareMemory memory);
void rememberSharing(const ShareOptions& options, ShareMemory memory, const QString& backpackPath, QSettings& settings);

} // namespace besace
