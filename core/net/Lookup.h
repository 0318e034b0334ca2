#pragma once

#include "core/base/Result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace besace {

/// The addresses of a host name; none where there is no such name.
using Resolver = std::function<QList<QHostAddress>(const QString& host)>;

/// The address of a site to connect to. One forbidden address among several is enough to say no: that is how rebinding
/// begins. Runs an event loop of its own: not for a window's thread.
/// @param resolver in place of the system's; empty: the system's
/// @param permitted addresses that may be connected to though they are not public
/// @param isStopped asked often; true: there is no answer
/// @return Unreachable
Result<QHostAddress> lookUp(const QString& host, const Resolver& resolver, const QList<QHostAddress>& permitted,
    std::chrono::milliseconds timeLeft, const std::function<bool()>& isStopped);

} // namespace besace
