#pragma once

#include "core/net/Consent.h"
#include "core/net/EarlierDocument.h"

#include <functional>

namespace besace {

/// What one list of checks brings along when it asks the web.
struct WebErrand {
    AgreedSites agreed;
    ConsentCallback ask;
    EarlierDocument earlier = {};
    /// Asked often, from the threads that load(). Once true, what is under way ends, and nothing new begins.
    std::function<bool()> isStopped = {};
};

} // namespace besace
