#pragma once

#include <QStringList>
#include <QWidget>

namespace besace::gallery {

/// What a person with a keyboard, a screen reader, large text or a mouse would stumble over in a window that is shown:
/// - a control that the keyboard reaches and that has no accessible name or role;
/// - Tab going against the reading order;
/// - one Alt letter for two things;
/// - words cut off, siblings one above the other, targets under 24 px.
/// What delegates paint is not looked into.
QStringList inspect(QWidget& window);
/// After the theme has changed: words that do not stand out from its grounds, 4.5 : 1, and 7 : 1 with high contrast;
/// and what inspect() says of room. What the style paints by itself, as on buttons, is measured elsewhere
/// (tst_contrast).
QStringList inspectDress(QWidget& window);

} // namespace besace::gallery
