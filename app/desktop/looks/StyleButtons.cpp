#include "app/desktop/looks/ButtonLabel.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"

#include <QFile>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr auto kindProperty = "besaceButtonKind";

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

QColor primaryFill(const QStyleOption& option, const Tokens& tokens)
{
    if (!has(option, QStyle::State_Enabled))
        return tokens.raised;
    if (has(option, QStyle::State_Sunken))
        return tokens.isDark ? tokens.accent.darker(115) : tokens.accent.darker(125);
    return has(option, QStyle::State_MouseOver) ? tokens.accent.darker(tokens.isDark ? 106 : 112) : tokens.accent;
}

QColor plainFill(const QStyleOption& option, const Tokens& tokens)
{
    const bool active
        = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    return active && has(option, QStyle::State_Enabled) ? tokens.raised : tokens.surface;
}

Box buttonBox(const QStyleOption& option, ButtonKind kind, const Tokens& tokens)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    Box box { .corner = space::corner };
    if (kind == ButtonKind::Primary) {
        box.fill = primaryFill(option, tokens);
        return box;
    }
    if (kind == ButtonKind::Plain) {
        box.fill = plainFill(option, tokens);
        box.outline = tokens.control;
    } else if (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)) {
        box.fill = tokens.raised;
    }
    if (focused) {
        box.outline = tokens.accent;
        box.width = space::focusRing;
    }
    return box;
}

QColor labelColour(const QStyleOption& option, ButtonKind kind, const Tokens& tokens)
{
    if (!has(option, QStyle::State_Enabled))
        return tokens.muted;
    switch (kind) {
    case ButtonKind::Primary:
        return tokens.onAccent;
    case ButtonKind::Quiet:
        return tokens.accent;
    case ButtonKind::Plain:
        break;
    }
    return tokens.text;
}

/// One of ours in the colour of the words; any other, as of Qt's own dialogs and the system's theme, as it is.
void paintAnyIcon(
    QPainter& painter, const QIcon& icon, const QRect& rect, const QColor& colour, const QStyleOption& option)
{
    if (QFile::exists(u":/icons/"_s + icon.name() + u".svg"_s))
        return paintIcon(painter, icon.name(), rect, colour);
    icon.paint(&painter, rect, Qt::AlignCenter, has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

int textFlags(Qt::Alignment alignment)
{
    return static_cast<int>(alignment) | Qt::TextShowMnemonic | Qt::TextSingleLine;
}

} // namespace

void setButtonKind(QPushButton& button, ButtonKind kind) { button.setProperty(kindProperty, static_cast<int>(kind)); }

ButtonKind buttonKind(const QWidget* widget)
{
    return widget == nullptr ? ButtonKind::Plain : static_cast<ButtonKind>(widget->property(kindProperty).toInt());
}

ButtonLabel buttonLabel(const QStyleOptionButton& option, ButtonKind kind, QFont font)
{
    font.setWeight(kind == ButtonKind::Primary ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(font);
    const int side = option.icon.isNull() ? 0 : std::max(16, metrics.ascent() + 2);
    const int gap = side > 0 && !option.text.isEmpty() ? space::inside : 0;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    return { font, side, gap, metrics.size(textFlags({}), option.text).width(), menu ? side + space::inside : 0 };
}

void Style::drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const ButtonKind kind = buttonKind(widget);
    paintBox(painter, option.rect, buttonBox(option, kind, tokens));
    if (kind == ButtonKind::Primary && has(option, State_HasFocus)) {
        // On a filled button a ring in its own colour would not show.
        const QRectF inner = QRectF(option.rect).adjusted(3, 3, -3, -3);
        paintBox(painter, inner, { .outline = tokens.onAccent, .width = 2, .corner = space::corner - 2 });
    }
}

void Style::drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    const QColor colour = labelColour(option, kind, Tokens::of(option.palette));
    const auto [font, side, gap, words, arrow] = buttonLabel(option, kind, painter.font());
    const bool leading = kind == ButtonKind::Quiet && widget != nullptr && widget->property("besaceLeading").toBool();
    const int width = std::min(side + gap + words + arrow, option.rect.width());
    int x = leading ? option.rect.left() + quietPadding : option.rect.left() + (option.rect.width() - width) / 2;
    const auto place = [&](int from, int extent) {
        return visualRect(option.direction, option.rect, QRect(from, option.rect.top(), extent, option.rect.height()));
    };
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    if (side > 0)
        paintAnyIcon(painter, option.icon, place(x, side), colour, option);
    x += side + gap;
    paintLabel(painter, place(x, words + 1), textFlags(Qt::AlignCenter), option.text);
    if (arrow > 0)
        paintIcon(painter, u"down"_s, place(x + words + space::inside, side > 0 ? side : 16), colour);
    painter.restore();
}

void Style::drawToolButton(const QStyleOptionToolButton& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const bool on = has(option, State_On) || has(option, State_Sunken);
    Box box { .corner = space::corner };
    if (on || (has(option, State_MouseOver) && has(option, State_Enabled)))
        box.fill = on ? tokens.tint(tokens.accent) : tokens.raised;
    if (has(option, State_HasFocus)) {
        box.outline = tokens.accent;
        box.width = space::focusRing;
    }
    paintBox(painter, option.rect, box);
    const QColor colour = !has(option, State_Enabled) ? tokens.muted : on ? tokens.accent : tokens.text;
    const bool words = !option.text.isEmpty() && option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const QRect inner = option.rect.adjusted(space::inside, 0, -space::inside, 0);
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const QRect iconPlace = words ? QRect(inner.left(), inner.top(), side, inner.height()) : option.rect;
    if (side > 0)
        paintAnyIcon(painter, option.icon,
            visualRect(option.direction, option.rect,
                QRect(iconPlace.center().x() - side / 2, iconPlace.center().y() - side / 2, side, side)),
            colour, option);
    if (!words)
        return;
    const QRect rest = visualRect(option.direction, option.rect, inner.adjusted(side > 0 ? side + 6 : 0, 0, 0, 0));
    painter.save();
    painter.setFont(option.font);
    painter.setPen(colour);
    paintLabel(painter, rest, textFlags(Qt::AlignVCenter | Qt::AlignLeft), option.text);
    painter.restore();
}

void Style::drawIndicator(const QStyleOption& option, QPainter& painter, bool round)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const bool on = has(option, State_On) || has(option, State_NoChange);
    const bool enabled = has(option, State_Enabled);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRectF rect(
        option.rect.center().x() - side / 2 + 1, option.rect.center().y() - side / 2 + 1, side - 2, side - 2);
    const qreal corner = round ? rect.width() / 2 : 4;
    const QColor fill = on && enabled ? tokens.accent : tokens.surface;
    paintBox(painter, rect,
        { .fill = fill, .outline = on && enabled ? tokens.accent : tokens.control, .width = 1.5, .corner = corner });
    if (!on)
        return;
    const QColor mark = enabled ? tokens.onAccent : tokens.muted;
    if (round) {
        const qreal inset = rect.width() * 0.3;
        paintBox(painter, rect.adjusted(inset, inset, -inset, -inset), { .fill = mark, .corner = rect.width() });
    } else if (has(option, State_NoChange)) {
        painter.fillRect(QRectF(rect.left() + 4, rect.center().y() - 1, rect.width() - 8, 2), mark);
    } else {
        paintIcon(painter, u"answer-yes"_s, rect.toRect().adjusted(2, 2, -2, -2), mark);
    }
}

} // namespace besace
