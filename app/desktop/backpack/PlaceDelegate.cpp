#include "app/desktop/backpack/PlaceDelegate.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace besace {

namespace {

int indent(const QFontMetrics& metrics, const QModelIndex& index)
{
    return index.data(PlaceDelegate::DepthRole).toInt() * iconSide(metrics);
}

constexpr int iconGap = 10;

/// A place that is chosen stands out, and takes more room.
QFont heavy(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString numberOf(const QModelIndex& index) { return QLocale().toString(index.data(PlaceDelegate::CountRole).toInt()); }

int numberWidth(const QFontMetrics& metrics, const QModelIndex& index)
{
    return metrics.horizontalAdvance(numberOf(index)) + 2;
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    painter.setFont(heavy(option.font));
    painter.setPen(Tokens::of(option.palette).muted);
    painter.drawText(option.rect.adjusted(space::between, 0, -space::between, -6), Qt::AlignLeading | Qt::AlignBottom,
        index.data().toString());
}

void paintPlace(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    Box box { .corner = space::corner };
    if (selected)
        box.fill = tokens.tint(tokens.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        box.fill = tokens.raised;
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        box.outline = tokens.accent;
        box.width = space::focusRing;
    } else if (selected && tokens.isHighContrast) {
        box.outline = tokens.accent;
    }
    paintBox(painter, row, box);

    const QColor colour = selected ? tokens.accent : tokens.text;
    const QFont font = selected ? heavy(option.font) : option.font;
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int side = iconSide(metrics);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, row, QRect(left, row.top(), width, row.height()));
    };
    const int left = row.left() + space::between + indent(option.fontMetrics, index);
    paintIcon(painter, index.data(PlaceDelegate::IconRole).toString(), place(left, side),
        selected ? tokens.accent : tokens.muted);
    const int forNumber = numberWidth(metrics, index);
    const int right = row.right() - space::between - forNumber;
    painter.setPen(selected ? tokens.accent : tokens.muted);
    painter.drawText(place(right, forNumber), Qt::AlignCenter, numberOf(index));
    painter.setPen(colour);
    const int wordsLeft = left + side + iconGap;
    const int wordsWidth = right - wordsLeft - space::inside;
    const QString name = index.data().toString();
    painter.drawText(place(wordsLeft, wordsWidth),
        lineFlags(name, option.direction, Qt::AlignLeading | Qt::AlignVCenter),
        metrics.elidedText(name, Qt::ElideRight, wordsWidth));
}

} // namespace

void PlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.data(IconRole).isNull())
        paintHeading(*painter, option, index);
    else
        paintPlace(*painter, option, index);
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool heading = index.data(IconRole).isNull();
    const int line = option.fontMetrics.height();
    const QFontMetrics chosen(heavy(option.font));
    const int name = chosen.horizontalAdvance(index.data().toString()) + indent(option.fontMetrics, index);
    const int around = 2 * space::between + iconSide(chosen) + iconGap + space::inside;
    return { around + name + numberWidth(chosen, index),
        heading ? line + space::section : std::max(space::target, line + 18) };
}

} // namespace besace
