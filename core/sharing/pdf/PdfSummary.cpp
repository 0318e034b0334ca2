#include "core/sharing/pdf/PdfSummary.h"

#include "core/sharing/pdf/PdfParts.h"
#include "core/wording/Wording.h"

#include <QFontMetricsF>
#include <QPainter>

namespace besace::pdf {

namespace {

constexpr int columns = 3;
constexpr qreal gap = pt(12);
constexpr qreal pictureRoom = pt(30);
constexpr qreal pictureHeight = pt(26);
/// Of a name that is no name: the whole of it stands with the badge.
constexpr qreal nameLines = 1.8;

/// One badge of the summary.
struct Cell {
    QImage picture;
    QList<Row> words;
};

Cell cellOf(const ContentBadge& badge, const QImage& picture, qreal width, const Language& language, const Branch& list)
{
    const TextStyle name = style(9.5, 13, Ink::Text, QFont::DemiBold);
    const qreal room = width - pictureRoom;
    const QString shown = QFontMetricsF(name.font).elidedText(badge.name, Qt::ElideRight, room * nameLines);
    const int body = list.structure.add("LBody", list.structure.add("LI", list.parent));
    const int title = list.structure.add("P", body);
    list.structure[title].language = badge.language;
    Cell cell { picture, textRows(shown, name, room, title) };
    cell.words
        += stateRows(badge.state, wording::stateWord(badge.state, language), room, list.structure.add("P", body));
    return cell;
}

Row lineOf(const QList<Cell>& cells, qreal width)
{
    Row row { 0, false, {}, {} };
    for (const Cell& cell : cells)
        row.height = qMax(row.height, qMax(pictureHeight, heightOf(cell.words)));
    row.height += pt(8);
    row.draw = [cells, width](Canvas& canvas, QPointF at) {
        for (const Cell& cell : cells) {
            const QSizeF size = QSizeF(cell.picture.size()).scaled(pictureHeight, pictureHeight, Qt::KeepAspectRatio);
            if (!cell.picture.isNull())
                canvas.painter().drawImage(QRectF(at, size), cell.picture);
            QPointF below = at + QPointF(pictureRoom, 0);
            for (const Row& words : cell.words) {
                words.draw(canvas, below);
                below.ry() += words.height;
            }
            at.rx() += width + gap;
        }
    };
    return row;
}

} // namespace

QList<Row> summaryRows(const QList<ContentBadge>& badges, const QList<QImage>& pictures, qreal width,
    const Language& language, const Branch& branch)
{
    const qreal cellWidth = (width - gap * (columns - 1)) / columns;
    const Branch list { branch.structure, branch.add("L") };
    const int shown = qMin(int(badges.size()), mostInSummary);
    QList<Row> rows;
    QList<Cell> cells;
    for (int i = 0; i < shown; ++i) {
        cells += cellOf(badges[i], pictures[i], cellWidth, language, list);
        if (cells.size() == columns || i + 1 == shown)
            rows += lineOf(std::exchange(cells, {}), cellWidth);
    }
    if (const int more = int(badges.size()) - shown; more > 0)
        rows += textRows(language.words("sharing", QT_TRANSLATE_N_NOOP("sharing", "and %n more"), more),
            style(9.5, 13, Ink::Muted), width, branch.add("P"));
    return rows;
}

} // namespace besace::pdf
