#pragma once

#include "app/desktop/network/Web.h"
#include "core/verification/KnownIssuers.h"

#include <QDateTime>
#include <QLocale>

#include <functional>

namespace besace {

/// What an advisor's session works with; the program and tests decide. Nothing in it is of a candidate.
struct ReviewSetup {
    std::function<QDateTime()> clock; ///< UTC
    QLocale locale;
    QList<KnownIssuer> knownIssuers; ///< the organisations that the advisor knows
    WebFactory web = {}; ///< empty: there is no internet
    WebPreferences webPreferences = {};
    QString keptFolder = {}; ///< of sessions that are kept; empty: none can be
    QString keptBelow = {}; ///< as in KeptSessions
};

} // namespace besace
