#include "app/desktop/looks/StyleTabs.h"

#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace besace::tabs {

namespace {

constexpr int lineWidth = 3; ///< below the chosen one

bool isChosen(const QStyleOptionTab& option) { return option.state.testFlag(QStyle::State_Selected); }

} // namespace

void drawShape(const QStyleOptionTab& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const QRect& rect = option.rect;
    const QRectF ground = QRectF(rect).adjusted(0, 0, 0, -lineWidth - 1);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintBox(painter, ground, { .outline = tokens.accent, .width = space::focusRing, .corner = space::corner });
    else if (option.state.testFlag(QStyle::State_MouseOver) && !isChosen(option))
        paintBox(painter, ground, { .fill = tokens.raised, .corner = space::corner });
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    if (isChosen(option)) {
        const int side = space::inside;
        painter.fillRect(QRect(rect.left() + side, rect.bottom() - lineWidth + 1, rect.width() - 2 * side, lineWidth),
            tokens.accent);
    }
}

void drawLabel(const QStyleOptionTab& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    painter.save();
    painter.setPen(isChosen(option) ? tokens.accent : tokens.text);
    paintLabel(painter, option.rect.adjusted(0, 0, 0, -lineWidth - 1),
        Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

QSize size(const QStyleOptionTab& option, QSize usual)
{
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    return { words + 2 * space::edge,
        std::max({ usual.height(), space::target, option.fontMetrics.height() + space::edge + lineWidth }) };
}

} // namespace besace::tabs
