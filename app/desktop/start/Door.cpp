#include "app/desktop/start/Door.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Style.h"
#include "app/desktop/looks/Tokens.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <climits>

using namespace Qt::StringLiterals;

namespace besace {

Door::Door(QString icon, QWidget* parent) : QPushButton(parent), m_icon(std::move(icon))
{
    setButtonKind(*this, ButtonKind::Plain);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Door::setWords(const QString& name, const QString& sentence)
{
    setText(name);
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QFont Door::nameFont() const { return scaled(font(), TextSize::Lead, true); }

int Door::iconSide() const { return QFontMetrics(nameFont()).height() * 3 / 2; }

int Door::indent() const { return space::edge + iconSide() + space::edge; }

QRect Door::sentencePlace(int width) const
{
    const int room = std::max(1, width - indent() - space::edge);
    const int top = space::edge + QFontMetrics(nameFont()).height() + space::inside / 2;
    const int height = fontMetrics().boundingRect(0, 0, room, SHRT_MAX, Qt::TextWordWrap, m_sentence).height();
    return { indent(), top, room, height };
}

int Door::heightForWidth(int width) const { return sentencePlace(width).bottom() + 1 + space::edge; }

QSize Door::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return { least.width(), heightForWidth(std::max(width(), least.width())) };
}

QSize Door::minimumSizeHint() const
{
    const QFontMetrics metrics(nameFont());
    const int name = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width();
    return { indent() + name + space::edge, space::edge + iconSide() + space::edge };
}

void Door::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

void Door::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = Tokens::of(palette());
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const auto place = [this](const QRect& where) { return style()->visualRect(layoutDirection(), rect(), where); };
    const int side = iconSide();
    paintIcon(painter, m_icon, place({ space::edge, space::edge, side, side }), tokens.accent);
    painter.setFont(nameFont());
    painter.setPen(tokens.text);
    const QRect words = sentencePlace(width());
    const QRect name(words.left(), space::edge, words.width(), painter.fontMetrics().height());
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    paintLabel(painter, place(name), static_cast<int>(alignment) | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    painter.setFont(font());
    painter.setPen(tokens.muted);
    const int line = lineFlags(m_sentence, layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
    painter.drawText(place(words), (line & ~Qt::TextSingleLine) | Qt::TextWordWrap, m_sentence);
}

} // namespace besace
