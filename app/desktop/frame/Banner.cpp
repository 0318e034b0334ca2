#include "app/desktop/frame/Banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace besace {

Banner::Banner(const QString& icon, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_ink(ink)
    , m_words(new TextLabel)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    m_layout->setSpacing(space::between);
    m_words->setCompact(); // beside an icon and buttons
    m_layout->addWidget(new IconLabel(icon, ink));
    m_layout->addWidget(m_words, 1);
    hide();
}

void Banner::setWords(const QString& text) { m_words->setWords(text); }

QPushButton* Banner::addButton(const QString& text, const QString& icon)
{
    QPushButton* button = makeButton(text, icon, ButtonKind::Plain);
    m_layout->addWidget(button);
    return button;
}

void Banner::announce()
{
    show();
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.tint(colourOf(m_ink, tokens)));
    painter.fillRect(0, height() - 1, width(), 1, tokens.line);
}

} // namespace besace
