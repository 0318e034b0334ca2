#include "app/desktop/looks/Painting.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace besace {

namespace {

struct Label {
    QString words; ///< as they are read
    qsizetype letter = -1; ///< which of them is the Alt letter
};

/// "&" stands before the Alt letter, "&&" for the sign itself.
Label labelOf(const QString& text)
{
    Label label;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size()) {
            ++at;
            if (text[at] != u'&' && label.letter < 0)
                label.letter = label.words.size();
        }
        label.words += text[at];
    }
    return label;
}

/// From where to where the letter stands, from the left of the words.
QPair<qreal, qreal> extentOf(const Label& label, const QFont& font)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::RightToLeft);
    QTextLayout layout(label.words, font);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const qreal one = line.cursorToX(static_cast<int>(label.letter));
    const qreal other = line.cursorToX(static_cast<int>(label.letter) + 1);
    return { std::min(one, other), std::max(one, other) };
}

} // namespace

void paintBox(QPainter& painter, const QRectF& rect, const Box& box)
{
    const bool outlined = box.outline.alpha() > 0 && box.width > 0;
    const qreal inset = outlined ? box.width / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlined ? QPen(box.outline, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.fill);
    const qreal corner = std::max(0.0, box.corner - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

int lineFlags(const QString& text, Qt::LayoutDirection program, Qt::Alignment alignment)
{
    const Qt::Alignment side = QStyle::visualAlignment(program, alignment) | Qt::AlignAbsolute;
    const Qt::TextFlag direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return static_cast<int>(side) | direction | Qt::TextSingleLine;
}

void paintLabel(QPainter& painter, const QRect& rect, int flags, const QString& text)
{
    const Label label = labelOf(text);
    if ((flags & Qt::TextShowMnemonic) == 0 || label.letter < 0 || !label.words.isRightToLeft())
        return painter.drawText(rect, flags, text);
    QRect drawn;
    painter.drawText(rect, flags & ~Qt::TextShowMnemonic, label.words, &drawn);
    const QFontMetrics metrics = painter.fontMetrics();
    if (drawn.height() >= 2 * metrics.height())
        return; // the letter is on some line of several; words that can be read go before a line that can be seen
    const auto [from, to] = extentOf(label, painter.font());
    const int y = drawn.top() + metrics.ascent() + metrics.underlinePos();
    painter.fillRect(QRectF(drawn.left() + from, y, to - from, metrics.lineWidth()), painter.pen().color());
}

int iconSide(const QFontMetrics& metrics) { return std::max(16, metrics.height()); }

} // namespace besace
