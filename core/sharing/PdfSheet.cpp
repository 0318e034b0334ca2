#include "core/sharing/PdfSheet.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace besace::pdf {

using namespace Qt::StringLiterals;

TextStyle textStyle(qreal points, qreal lineHeight, QRgb colour, QFont::Weight weight)
{
    return { font(points, weight), QColor(colour), pt(lineHeight) };
}

Row lineAcross()
{
    Row row;
    row.height = pt(0.75);
    row.keepWithNext = true;
    row.draw = [](QPainter& painter, QPointF at) {
        painter.fillRect(QRectF(at, QSizeF(sheetWidth, pt(0.75))), QColor(colour::line));
    };
    return row;
}

Row beside(const QList<Column>& columns)
{
    Row row;
    row.keepWithNext = true;
    for (const Column& column : columns)
        row.height = std::max(row.height, heightOf(column.rows));
    row.draw = [columns](QPainter& painter, QPointF at) {
        for (const Column& column : columns) {
            QPointF place = at + QPointF(column.x, 0);
            for (const Row& each : column.rows) {
                if (each.draw)
                    each.draw(painter, place);
                place.ry() += each.height;
            }
        }
    };
    return row;
}

static void drawFooter(QPainter& painter, const QString& words)
{
    painter.fillRect(QRectF(page::left, page::footerLine, sheetWidth, pt(0.75)), QColor(colour::line));
    const QPointF at(page::left, page::footerLine + pt(8));
    textRows(words, textStyle(7.5, 11, colour::muted), sheetWidth).first().draw(painter, at);
}

Result<QByteArray> drawSheet(const Pages& pages, const Finish& finish)
{
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (int i = 0; i < pages.count(); ++i) {
        if (i > 0)
            writer.newPage();
        pages.draw(i, painter);
        drawFooter(painter, u"%1 / %2"_s.arg(i + 1).arg(pages.count()));
    }
    if (!painter.end())
        return Error { Error::Code::CannotWrite, u"PDF"_s };
    return pdf::finish(drawn, finish);
}

} // namespace besace::pdf
