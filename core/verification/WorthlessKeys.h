#pragma once

#include "core/crypto/PublicKey.h"

#include <QString>

#include <optional>

namespace besace {

/// Where the private half of a key was printed for all to read, in a specification or a guide; nothing for other keys.
/// Whoever signs with such a key may be anybody. The list is resources/keys/published-private-keys.json.
std::optional<QString> publicationOfPrivateKey(const crypto::PublicKey& key);

} // namespace besace
