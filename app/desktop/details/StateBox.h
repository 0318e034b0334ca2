#pragma once

#include "app/desktop/looks/Pieces.h"
#include "core/backpack/Backpack.h"

#include <QLocale>

namespace besace {

/// The headline: shape, words and sentence of the badge's state, on a ground of its colour, and what to do next.
class StateBox final : public QWidget {
    Q_OBJECT

public:
    StateBox(const StoredBadge& stored, const QLocale& locale, QWidget* parent = nullptr);

signals:
    void checkAgainWanted();
    void issuerWanted(); ///< "See who the organisation is"
    void technicalDetailsWanted();
    void keptCopyWanted();
    void letterWanted(); ///< to the organisation

private:
    QWidget* makeAdvice(State state);
};

} // namespace besace
