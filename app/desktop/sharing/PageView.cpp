#include "app/desktop/sharing/PageView.h"

#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"

#include <QKeyEvent>
#include <QPageSize>
#include <QPainter>

#include <optional>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

const QSize paper = QPageSize(QPageSize::A4).sizePoints();
/// So that the ring of the focus has room around the page.
constexpr int ringRoom = 2 * space::focusRing;
constexpr int leastLines = 8;

} // namespace

PageView::PageView(QWidget* parent) : QLabel(parent)
{
    setObjectName(u"page"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview"));
}

void PageView::showPage(const QImage& page, const QString& words)
{
    m_page = page;
    setAccessibleName(words);
    update();
}

QSize PageView::minimumSizeHint() const
{
    const int height = leastLines * fontMetrics().lineSpacing();
    return paper.scaled(height, height, Qt::KeepAspectRatio);
}

QSize PageView::sizeHint() const { return 2 * minimumSizeHint(); }

QRect PageView::pageRect() const
{
    const QRect room = rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    QRect page(QPoint(), paper.scaled(room.size(), Qt::KeepAspectRatio));
    page.moveCenter(room.center());
    page.moveTop(room.top());
    return page;
}

int PageView::pageWidth() const { return qRound(pageRect().width() * devicePixelRatioF()); }

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        return emit turned(1);
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        return emit turned(-1);
    case Qt::Key_Home:
        return emit endWanted(false);
    case Qt::Key_End:
        return emit endWanted(true);
    default:
        QLabel::keyPressEvent(event);
    }
}

void PageView::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Tokens::of(palette());
    const QRect page = pageRect();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_page.isNull())
        painter.drawImage(page, m_page);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(page).adjusted(-1, -1, 1, 1), { .outline = tokens.line, .corner = 0 });
    if (hasFocus())
        paintBox(painter, rect(), { .outline = tokens.accent, .width = space::focusRing, .corner = space::corner });
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    emit resized();
}

} // namespace besace
