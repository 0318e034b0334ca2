#pragma once

#include <QWidget>

namespace besace {

/// Lies over the window while something is dragged above it.
class DropHint final : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget* window);

    void cover(); ///< shows itself over the whole window

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace besace
