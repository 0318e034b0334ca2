#include "app/desktop/looks/StatusLine.h"

#include <QAccessible>

namespace besace {

StatusLine::StatusLine(QWidget* parent) : TextLabel(TextSize::Body, Ink::Genuine, false, parent) { hide(); }

void StatusLine::say(const QString& words) { tell(words, Ink::Genuine); }

void StatusLine::complain(const QString& words) { tell(words, Ink::Bad); }

void StatusLine::tell(const QString& words, Ink ink)
{
    setInk(ink);
    setWords(words);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace besace
