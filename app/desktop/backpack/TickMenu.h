#pragma once

#include <QMenu>

namespace besace {

/// A menu of things to tick, which stays open while one ticks: with a click, with the space bar, or with Enter. Escape,
/// or a click elsewhere, closes it.
class TickMenu final : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// @return whether there was something to tick
    bool tick(QAction* action);
};

} // namespace besace
