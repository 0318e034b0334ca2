#pragma once

#include "core/base/DocumentLoader.h"

#include <functional>
#include <optional>

namespace besace {

/// An earlier answer of this address, to be asked for again only if it changed. Called from the threads that load().
using EarlierDocument = std::function<std::optional<Document>(const QString& url)>;

} // namespace besace
