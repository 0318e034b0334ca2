#pragma once

#include "core/sharing/Portfolio.h"

#include <QStringList>

namespace besace {

/// Which badges cannot be in a file for other programs (core/sharing/archive/CredentialsJson.h): each by its name, why,
/// and what can be done instead. None where all can.
QStringList leftOutOfPresentation(const QList<PortfolioBadge>& badges);
QStringList leftOutOfAssertions(const QList<PortfolioBadge>& badges);

} // namespace besace
