#pragma once

#include "core/verification/KnownIssuers.h"

#include <QStringList>

namespace besace {

/// What a list changes in what is known, where it takes the place of an earlier one of the same maker.
struct ListChange {
    QList<KnownIssuer> added; ///< not known before
    QList<KnownIssuer> struckOff; ///< the earlier list brought them, and this one does not name them
    QStringList brought; ///< ids that are known through this list, and not by somebody's own hand
};

/// @param known before @param broughtBefore by the earlier list: ListChange::brought; empty where there was none
/// @param list the organisations of the new one
ListChange changeBy(const QList<KnownIssuer>& list, const QList<KnownIssuer>& known, const QStringList& broughtBefore);

} // namespace besace
