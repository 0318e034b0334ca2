#pragma once

#include <QLabel>

namespace besace {

/// What stands in the status bar. Where the window is narrow or the text is large it takes a second line, and never
/// makes the window wider.
class StatusWords final : public QLabel {
    Q_OBJECT

public:
    explicit StatusWords(QWidget* parent = nullptr);

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace besace
