#pragma once

#include "core/sharing/PortfolioContent.h"
#include "core/sharing/pdf/PdfBlocks.h"

#include <QImage>

/// What a portfolio's page has besides text.
namespace besace::pdf {

/// Skills as rounded frames, as many on a line as fit: a list to who listens.
QList<Row> chipRows(const QStringList& skills, qreal width, const Branch& branch);

/// A picture in a square. @param figure its element
Row pictureRow(const QImage& picture, qreal side, int figure);

/// The address of a page, for a telephone and for a click.
struct PageLink {
    QString address;
    QString caption; ///< "page of the organisation"
    QString words; ///< the same with the address, for who listens
};
Row qrRow(const PageLink& link, qreal side, const Branch& branch);

/// Shape and words of a state.
QList<Row> stateRows(State state, const QString& words, qreal width, int element);

/// How to reach the person, on one line; nothing where neither is given. The address is a link.
QList<Row> contactRows(const QString& email, const QString& telephone, qreal width, const Branch& branch);

/// A line from side to side.
Row lineAcross(qreal width);

} // namespace besace::pdf
