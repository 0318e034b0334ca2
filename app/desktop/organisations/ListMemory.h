#pragma once

#include "core/verification/SignedIssuers.h"

class QSettings;

namespace besace {

/// Whose lists of organisations are taken on this computer: it belongs to the mission locale, not to one backpack.
ListSigner recallListSigner(const QSettings& settings);
/// An empty key forgets it.
void rememberListSigner(const ListSigner& signer, QSettings& settings);

} // namespace besace
