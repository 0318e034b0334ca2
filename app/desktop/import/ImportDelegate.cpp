#include "app/desktop/import/ImportDelegate.h"

#include "app/desktop/import/ImportModel.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace besace {

namespace {

const ImportRow& rowAt(const QModelIndex& index)
{
    return static_cast<const ImportModel*>(index.model())->rows()[index.row()];
}

Ink inkOf(const ImportRow& row)
{
    switch (row.kind) {
    case KeepOutcome::Kind::Added:
        return row.state ? inkOf(*row.state) : Ink::Unknown;
    case KeepOutcome::Kind::ToConfirm:
        return Ink::Caution;
    case KeepOutcome::Kind::Failed:
        return Ink::Bad;
    case KeepOutcome::Kind::AlreadyThere:
    case KeepOutcome::Kind::NoBadge:
        break;
    }
    return Ink::Unknown;
}

QFont nameFont(const QStyleOptionViewItem& option) { return scaled(option.font, TextSize::Body, true); }

QStyle& styleOf(const QStyleOptionViewItem& option) { return *option.widget->style(); }

/// What stands beside the button: name above outcome.
void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const ImportRow& row)
{
    const Tokens& tokens = Tokens::of(option.palette);
    const QFontMetrics strong(nameFont(option));
    const QFontMetrics plain(option.font);
    const int top = rect.center().y() - (strong.height() + plain.height()) / 2;
    painter.setFont(nameFont(option));
    painter.setPen(tokens.text);
    const auto write = [&](int y, const QFontMetrics& metrics, const QString& words, Qt::TextElideMode elide) {
        painter.drawText(QRect(rect.left(), y, rect.width(), metrics.height()),
            lineFlags(words, option.direction, Qt::AlignVCenter | Qt::AlignLeading),
            metrics.elidedText(words, elide, rect.width()));
    };
    write(top, strong, row.name, Qt::ElideMiddle);
    painter.setFont(option.font);
    painter.setPen(colourOf(inkOf(row), tokens));
    write(top + strong.height(), plain, row.outcome, Qt::ElideRight);
}

} // namespace

void ImportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ImportRow& row = rowAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    styleOf(option).drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const QRect inner = option.rect.adjusted(space::between, 0, -space::between, 0);
    const int icon = iconSide(QFontMetrics(option.font));
    const QRect iconRect(inner.left(), inner.top(), icon, inner.height());
    paintIcon(*painter, iconName(row), QStyle::visualRect(option.direction, inner, iconRect),
        colourOf(inkOf(row), Tokens::of(option.palette)));

    const QRect button = buttonRect(option.rect, index, option);
    QRect text = inner.adjusted(icon + space::between, 0, 0, 0);
    if (!button.isNull())
        text.setRight(inner.right() - button.width() - space::between);
    paintText(*painter, option, QStyle::visualRect(option.direction, inner, text), row);
    if (!button.isNull())
        paintButton(*painter, option, index);
    painter->restore();
}

void ImportDelegate::paintButton(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionButton button;
    button.rect = buttonRect(option.rect, index, option);
    button.text = actionText(rowAt(index).action);
    button.palette = option.palette;
    button.direction = option.direction;
    button.fontMetrics = QFontMetrics(option.font);
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    const QPoint pointer = option.widget->mapFromGlobal(QCursor::pos());
    button.state.setFlag(QStyle::State_MouseOver, button.rect.contains(pointer) && option.widget->underMouse());
    painter.setFont(option.font);
    styleOf(option).drawControl(QStyle::CE_PushButton, &button, &painter);
}

QRect ImportDelegate::buttonRect(const QRect& line, const QModelIndex& index, const QStyleOptionViewItem& option) const
{
    const QString text = actionText(rowAt(index).action);
    if (text.isEmpty())
        return {};
    const QFontMetrics metrics(option.font);
    const QSize size(metrics.horizontalAdvance(text) + 2 * space::edge,
        std::max(space::target, metrics.height() + 2 * space::inside));
    const QRect inner = line.adjusted(space::between, 0, -space::between, 0);
    const QRect rect(QPoint(inner.right() - size.width() + 1, inner.center().y() - size.height() / 2), size);
    return QStyle::visualRect(option.direction, inner, rect);
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const int text = QFontMetrics(nameFont(option)).height() + QFontMetrics(option.font).height();
    return { space::target, std::max(text, space::target) + 2 * space::inside };
}

} // namespace besace
