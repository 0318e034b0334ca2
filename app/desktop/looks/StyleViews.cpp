#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

/// As QFrame::Plain says it.
static bool isPlain(const QStyleOption& option)
{
    return !(option.state & (QStyle::State_Sunken | QStyle::State_Raised));
}

void Style::drawFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = Tokens::of(option.palette);
    Box box { .outline = tokens.line, .corner = space::corner };
    if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
        const bool focused = option.state.testFlag(State_HasFocus);
        if (isPlain(option)) { // an area of the window itself: its edge is seen only with the focus
            if (focused)
                paintBox(painter, option.rect, { .outline = tokens.accent, .width = space::focusRing, .corner = 0 });
            return;
        }
        box.fill = tokens.surface;
        box.outline = focused ? tokens.accent : tokens.control;
        box.width = focused ? 2 : 1;
    }
    paintBox(painter, option.rect, box);
}

void Style::drawItemPanel(const QStyleOption& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const bool selected = option.state.testFlag(State_Selected);
    Box box { .corner = space::corner };
    if (selected)
        box.fill = tokens.tint(tokens.accent);
    else if (option.state.testFlag(State_MouseOver))
        box.fill = tokens.raised;
    if (option.state.testFlag(State_HasFocus)) {
        box.outline = tokens.accent;
        box.width = space::focusRing;
    } else if (selected && tokens.isHighContrast) {
        box.outline = tokens.accent; // a quiet ground is not seen by everybody
    }
    paintBox(painter, option.rect, box);
}

void Style::drawMenuPanel(const QStyleOption& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    painter.setPen(tokens.line);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void Style::drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    const bool active = option.state.testFlag(State_Selected) && option.state.testFlag(State_Enabled);
    if (active)
        paintBox(
            painter, QRectF(option.rect).adjusted(0, 2, 0, -2), { .fill = tokens.tint(tokens.accent), .corner = 6 });
    painter.setPen(active ? tokens.accent : tokens.text);
    paintLabel(painter, option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void Style::drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const QRect& rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(rect.left() + space::between, rect.center().y(), rect.width() - 2 * space::between, 1), tokens.line);
        return;
    }
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool active = option.state.testFlag(State_Selected) && enabled;
    if (active) {
        paintBox(painter, QRectF(rect).adjusted(4, 1, -4, -1),
            { .fill = tokens.tint(tokens.accent), .outline = tokens.accent, .width = 1.5, .corner = 6 });
    }
    const QColor colour = enabled ? tokens.text : tokens.muted;
    const int side = iconSide(option.fontMetrics);
    const auto place = [&](int left, int width) {
        return visualRect(option.direction, rect, QRect(left, rect.top(), width, rect.height()));
    };
    const QRect mark = place(rect.left() + space::between, side);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, u"answer-yes"_s, mark, tokens.accent);
    } else if (!option.icon.isNull()) {
        paintIcon(painter, option.icon.name(), mark, enabled ? tokens.muted : tokens.line);
    }
    painter.save();
    painter.setFont(option.font);
    painter.setPen(colour);
    const int textLeft = rect.left() + space::between + side + space::inside;
    const int textWidth = rect.right() - textLeft - space::edge;
    const qsizetype tab = option.text.indexOf(u'\t');
    paintLabel(painter, place(textLeft, textWidth),
        Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic | Qt::TextSingleLine,
        tab < 0 ? option.text : option.text.left(tab));
    painter.setPen(tokens.muted);
    if (tab >= 0) {
        const QString keys = option.text.mid(tab + 1);
        painter.drawText(
            place(textLeft, textWidth), lineFlags(keys, option.direction, Qt::AlignVCenter | Qt::AlignTrailing), keys);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, u"right"_s, place(rect.right() - space::edge - side / 2, side * 3 / 4), tokens.muted);
    painter.restore();
}

QSize Style::menuItemSize(const QStyleOptionMenuItem& option, QSize size)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return { size.width(), 9 };
    const int side = iconSide(option.fontMetrics);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString words = tab < 0 ? option.text : option.text.left(tab);
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, words).width();
    width += space::between + side + space::inside + space::edge * 2 + option.reservedShortcutWidth;
    return { std::max(width, 180), std::max(space::target, option.fontMetrics.height() + 10) };
}

} // namespace besace
