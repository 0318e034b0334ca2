#pragma once

#include "app/desktop/looks/Pieces.h"

class QVBoxLayout;

namespace besace {

/// What stands where a list has nothing to show: what that means, and what can be done.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    QPushButton* addButton(const QString& text, const QString& icon, ButtonKind kind);

private:
    QVBoxLayout* m_column;
};

/// A short page for somebody who has no badge yet. No shop, no ads.
class NoBadgeYet final : public QWidget {
    Q_OBJECT

public:
    explicit NoBadgeYet(QWidget* parent = nullptr);

signals:
    void backWanted();
};

} // namespace besace
