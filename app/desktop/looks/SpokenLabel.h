#pragma once

#include <QLabel>

namespace besace {

/// Words that take the focus so that a screen reader says them, with a ring around them for those who see. Nothing in
/// them is markup.
class SpokenLabel final : public QLabel {
    Q_OBJECT

public:
    explicit SpokenLabel(QWidget* parent = nullptr);

    /// Shows the words, gives them the focus and announces them.
    void say(const QString& words);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace besace
