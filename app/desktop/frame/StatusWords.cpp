#include "app/desktop/frame/StatusWords.h"

#include "app/desktop/looks/Tokens.h"

#include <algorithm>

namespace besace {

namespace {

constexpr int leastCharacters = 20;

} // namespace

StatusWords::StatusWords(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(space::edge - 2, 4, space::edge, 4);
}

QSize StatusWords::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * leastCharacters;
    return { least, heightForWidth(std::max(width(), least)) };
}

void StatusWords::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    updateGeometry();
}

} // namespace besace
