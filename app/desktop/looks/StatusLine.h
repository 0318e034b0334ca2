#pragma once

#include "app/desktop/looks/TextLabel.h"

namespace besace {

/// What came of a click, below what was clicked. It is said aloud; the focus stays where it is. Hidden until it says
/// something.
class StatusLine final : public TextLabel {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// That it was done.
    void say(const QString& words);
    /// That it was not, and why.
    void complain(const QString& words);

private:
    void tell(const QString& words, Ink ink);
};

} // namespace besace
