#include "core/sharing/look/Scene.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace besace::look {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const Paragraph& paragraph)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : paragraph.spans) {
        QTextCharFormat format;
        format.setFont(span.font);
        format.setForeground(span.colour);
        formats += QTextLayout::FormatRange { int(span.start), int(span.length), format };
    }
    return formats;
}

void prepare(QTextLayout& layout, const Paragraph& paragraph)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraph.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((paragraph.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(paragraph));
    layout.setCacheEnabled(true);
}

/// Where it ends in that line; the blank at which a line is broken does not count.
int endIn(const QTextLine& line, const Paragraph& paragraph, const Span& span)
{
    int end = std::min(int(span.start + span.length), line.textStart() + line.textLength());
    while (end > line.textStart() && end == line.textStart() + line.textLength() && end < paragraph.text.size()
        && paragraph.text.at(end - 1) == u' ')
        --end;
    return end;
}

bool meets(const QTextLine& line, const Span& span)
{
    return span.start < line.textStart() + line.textLength() && span.start + span.length > line.textStart();
}

void paintBox(QPainter& painter, const Box& box)
{
    painter.setRenderHint(QPainter::Antialiasing, box.corner > 0);
    const qreal half = box.outlineWidth / 2;
    painter.setPen(box.outlineWidth > 0 ? QPen(box.outline, box.outlineWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.fill);
    const QRectF place = box.place.adjusted(half, half, -half, -half);
    if (box.corner > 0)
        painter.drawRoundedRect(place, box.corner, box.corner);
    else
        painter.drawRect(place);
}

void paintPicture(QPainter& painter, const Picture& picture)
{
    painter.save();
    if (picture.corner > 0) {
        QPainterPath frame;
        frame.addRoundedRect(picture.frame, picture.corner, picture.corner);
        painter.setClipPath(frame);
    }
    painter.drawImage(picture.place, picture.image);
    painter.restore();
}

void underline(QPainter& painter, const QTextLayout& layout, const Paragraph& paragraph)
{
    for (const Span& span : paragraph.spans) {
        if (!span.isUnderlined)
            continue;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            if (!meets(line, span))
                continue;
            const int end = endIn(line, paragraph, span);
            const qreal from = line.cursorToX(std::max(int(span.start), line.textStart()));
            const qreal to = line.cursorToX(end);
            const qreal y = qRound(paragraph.at.y() + line.y() + line.ascent() + span.underlineOffset);
            painter.fillRect(
                QRectF(paragraph.at.x() + std::min(from, to), y, qAbs(to - from), span.underlineWidth), span.underline);
        }
    }
}

void paintParagraph(QPainter& painter, const Paragraph& paragraph, const QRectF& part)
{
    QTextLayout layout(paragraph.text, paragraph.font);
    layLines(layout, paragraph);
    underline(painter, layout, paragraph);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (line.rect().translated(paragraph.at).intersects(part))
            line.draw(&painter, paragraph.at);
    }
}

/// Breaks it before a part that would not fit whole.
void setWidth(QTextLine& line, qreal width, const QList<Whole>& wholes)
{
    line.setLineWidth(width);
    const qsizetype end = line.textStart() + line.textLength();
    for (const Whole& whole : wholes) {
        if (whole.start > line.textStart() && whole.start < end && whole.start + whole.length > end)
            return line.setNumColumns(int(whole.start) - line.textStart(), width);
    }
}

} // namespace

/// As CSS has it: each line is as high as the style says, whatever letters are in it, and its base line lies where it
/// would with the paragraph's own font.
qreal layLines(QTextLayout& layout, const Paragraph& paragraph)
{
    prepare(layout, paragraph);
    const QFontMetricsF metrics(paragraph.font);
    const qreal ascent = qRound(metrics.ascent());
    const qreal descent = qRound(metrics.descent());
    const qreal base = (paragraph.lineStep - ascent - descent) / 2 + ascent;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        setWidth(line, y < paragraph.narrowUntil ? paragraph.narrowWidth : paragraph.width, paragraph.wholes);
        qreal above = 0;
        qreal below = 0;
        const qsizetype end = line.textStart() + line.textLength();
        for (const Whole& whole : paragraph.wholes) {
            if (whole.start >= line.textStart() && whole.start < end)
                above = std::max(above, whole.roomAbove);
            if (whole.start + whole.length > line.textStart() && whole.start + whole.length <= end)
                below = std::max(below, whole.roomBelow);
        }
        line.setPosition({ 0, y + above + base - line.ascent() });
        y += above + paragraph.lineStep + below;
    }
    layout.endLayout();
    return y;
}

/// @param end where the text of the piece ends
static Paragraph pieceOf(const Paragraph& paragraph, qsizetype start, qsizetype end)
{
    Paragraph piece = paragraph;
    piece.text = paragraph.text.sliced(start, end - start);
    piece.spans.clear();
    for (Span span : paragraph.spans) {
        const qsizetype to = std::min(end, span.start + span.length);
        span.start = std::max(start, span.start) - start;
        span.length = to - start - span.start;
        if (span.length > 0)
            piece.spans += span;
    }
    return piece;
}

QList<Paragraph> inPieces(const Paragraph& paragraph, const QTextLayout& layout)
{
    constexpr int mostLines = 40;
    if (layout.lineCount() <= 2 * mostLines || paragraph.narrowUntil > 0 || !paragraph.wholes.isEmpty())
        return { paragraph };
    QList<Paragraph> pieces;
    for (int first = 0; first < layout.lineCount(); first += mostLines) {
        const int next = std::min(first + mostLines, layout.lineCount());
        const bool isLast = next == layout.lineCount();
        const qsizetype end = isLast ? paragraph.text.size() : layout.lineAt(next).textStart();
        Paragraph piece = pieceOf(paragraph, layout.lineAt(first).textStart(), end);
        piece.at.ry() += first * paragraph.lineStep;
        piece.height = (next - first) * paragraph.lineStep;
        piece.isRest = first > 0;
        pieces += piece;
    }
    return pieces;
}

QList<QRectF> placesOf(const QTextLayout& layout, const Paragraph& paragraph, const Span& span)
{
    QList<QRectF> places;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (!meets(line, span))
            continue;
        const int end = endIn(line, paragraph, span);
        if (end <= std::max(int(span.start), line.textStart()))
            continue; // only the blank at which the line is broken
        const qreal from = line.cursorToX(std::max(int(span.start), line.textStart()));
        const qreal to = line.cursorToX(end);
        places += QRectF(std::min(from, to), line.y(), qAbs(to - from), line.height()).translated(paragraph.at);
    }
    return places;
}

void Scene::paint(QPainter& painter, const QRectF& part) const
{
    painter.fillRect(part, ground);
    for (const Box& box : boxes) {
        if (box.place.intersects(part))
            paintBox(painter, box);
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (const Picture& picture : pictures) {
        if (picture.place.intersects(part))
            paintPicture(painter, picture);
    }
    for (const Paragraph& paragraph : paragraphs) {
        if (paragraph.place().intersects(part))
            paintParagraph(painter, paragraph, part);
    }
}

} // namespace besace::look
