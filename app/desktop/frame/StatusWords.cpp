#include "app/desktop/frame/StatusWords.h"

#include "app/desktop/looks/Tokens.h"

#include <QEvent>

namespace besace {

StatusWords::StatusWords(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(space::edge - 2, 4, space::edge, 4);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusWords::setWords(const QString& words, const QString& brief)
{
    m_words = words;
    m_brief = brief;
    setAccessibleName(words);
    fit();
}

/// It never makes the window wider.
QSize StatusWords::minimumSizeHint() const { return { 0, QLabel::minimumSizeHint().height() }; }

void StatusWords::fit()
{
    const int room = contentsRect().width();
    const auto fits = [&](const QString& text) { return fontMetrics().horizontalAdvance(text) <= room; };
    QString shown = fits(m_words) ? m_words : m_brief;
    if (!fits(shown))
        shown = fontMetrics().elidedText(shown, Qt::ElideRight, room);
    setText(shown);
    setToolTip(shown == m_words ? QString() : m_words);
}

void StatusWords::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void StatusWords::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace besace
