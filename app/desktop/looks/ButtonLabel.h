#pragma once

#include "app/desktop/looks/Style.h"

#include <QFont>

class QStyleOptionButton;

namespace besace {

/// What a push button shows, in the order of reading; widths in pixels, 0 for what is not there.
struct ButtonLabel {
    QFont font; ///< a little bolder than that of other words
    int icon = 0;
    int gap = 0;
    int words = 0;
    int arrow = 0; ///< of a menu, with the gap before it

    int width() const { return icon + gap + words + arrow; }
};

/// @param font that of the button
ButtonLabel buttonLabel(const QStyleOptionButton& option, ButtonKind kind, QFont font);

/// Beside the label of a quiet button, which has no frame: where its words end is where the button seems to end.
inline constexpr int quietPadding = 6;

} // namespace besace
