#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

Box fieldBox(const QStyleOption& option)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    return { .fill = option.state.testFlag(QStyle::State_Enabled) ? tokens.surface : tokens.raised,
        .outline = focused ? tokens.accent : tokens.control,
        .width = focused ? qreal(space::focusRing) : 1,
        .corner = space::corner };
}

} // namespace

void Style::drawField(const QStyleOption& option, QPainter& painter)
{
    paintBox(painter, option.rect, fieldBox(option));
}

void Style::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    Box box = fieldBox(option);
    if (option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled))
        box.fill = tokens.raised;
    paintBox(painter, option.rect, box);
    const int side = std::max(14, option.fontMetrics.ascent());
    const QRect arrow(option.rect.right() - side - space::between + 2, option.rect.top(), side, option.rect.height());
    paintIcon(painter, u"down"_s, visualRect(option.direction, option.rect, arrow), tokens.muted);
}

void Style::drawProgress(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    constexpr int thickness = 8;
    const QRectF groove(option.rect.left(), option.rect.center().y() - thickness / 2, option.rect.width(), thickness);
    paintBox(painter, groove, { .fill = tokens.raised, .outline = tokens.control, .corner = thickness / 2 });
    const bool unknown = option.maximum <= option.minimum;
    const double part = unknown ? 0.3 : double(option.progress - option.minimum) / (option.maximum - option.minimum);
    if (part <= 0)
        return;
    QRectF done = groove;
    done.setWidth(std::max<qreal>(thickness, groove.width() * std::min(1.0, part)));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    paintBox(painter, done, { .fill = tokens.accent, .corner = thickness / 2 });
}

void Style::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter)
{
    const Tokens& tokens = Tokens::of(option.palette);
    QRect handle = option.rect;
    const bool active = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    const int inset = active ? 3 : 4;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    if (range <= 0)
        return;
    const int extent = std::max(space::target, int(qint64(length) * option.pageStep / (range + option.pageStep)));
    const int start = sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - extent, option.upsideDown);
    if (upright)
        handle = QRect(
            option.rect.left() + inset, option.rect.top() + start + 1, option.rect.width() - 2 * inset, extent - 2);
    else
        handle = QRect(
            option.rect.left() + start + 1, option.rect.top() + inset, extent - 2, option.rect.height() - 2 * inset);
    const qreal corner = std::min(handle.width(), handle.height()) / 2.0;
    paintBox(painter, handle, { .fill = active ? tokens.muted : tokens.control, .corner = corner });
}

} // namespace besace
