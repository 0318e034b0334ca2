#pragma once

#include "core/sharing/site/ShareCard.h"

#include <QCache>
#include <QMutex>

namespace besace {

/// Cards as PNG, each drawn once: of a site that is made anew after each change most stay as they are. Remembers those
/// used last. May be asked from several threads.
class DrawnCards {
public:
    /// As cardPng().
    QByteArray png(const ShareCard& card, CardShape shape);

private:
    QMutex m_mutex;
    QCache<QByteArray, QByteArray> m_cards; ///< by what is on them
};

} // namespace besace
