#include "app/desktop/frame/DropHint.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace besace {

DropHint::DropHint(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = Tokens::of(palette());
    QPainter painter(this);
    QColor veil = tokens.page;
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    const QRect box = rect().adjusted(space::section, space::section, -space::section, -space::section);
    paintBox(painter, box, { .outline = tokens.accent, .width = space::focusRing, .corner = space::cardCorner });
    const QFont big = scaled(font(), TextSize::Head, true);
    const int side = QFontMetrics(big).height() * 2;
    const QPoint middle = rect().center();
    paintIcon(painter, u"save"_s, QRect(middle.x() - side / 2, middle.y() - side, side, side), tokens.accent);
    painter.setFont(big);
    painter.setPen(tokens.text);
    painter.drawText(QRect(box.left(), middle.y() + space::edge, box.width(), side), Qt::AlignHCenter | Qt::AlignTop,
        tr("Drop your badges here."));
}

} // namespace besace
