#include "app/desktop/sharing/CardView.h"

#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int leastLines = 6;
constexpr int mostLines = 16; ///< so that the buttons below stay in sight

} // namespace

CardView::CardView(QWidget* parent) : QLabel(parent)
{
    setObjectName(u"card"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview"));
}

void CardView::showCard(const QImage& card, const QString& words)
{
    m_card = card;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize CardView::minimumSizeHint() const
{
    const int height = leastLines * fontMetrics().lineSpacing();
    return { height, height };
}

QSize CardView::sizeHint() const
{
    const int width = mostLines * fontMetrics().lineSpacing();
    return { width, heightForWidth(width) };
}

int CardView::heightForWidth(int width) const
{
    const int most = mostLines * fontMetrics().lineSpacing();
    const int wanted = m_card.isNull() ? width / 2 : width * m_card.height() / m_card.width();
    return std::min(wanted, most);
}

void CardView::paintEvent(QPaintEvent*)
{
    if (m_card.isNull())
        return;
    QRect place({}, m_card.size().scaled(size() - QSize(2, 2), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_card);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(place).adjusted(-1, -1, 1, 1), { .outline = Tokens::of(palette()).line, .corner = 0 });
}

} // namespace besace
