#pragma once

#include "core/base/Result.h"
#include "core/sharing/PortfolioContent.h"
#include "core/sharing/pdf/PdfCanvas.h"

#include <QDateTime>
#include <QRectF>

namespace besace::pdf {

/// What QPdfWriter cannot write.
struct Finish {
    struct PageArea {
        int page = 0; ///< the first is 0
        QRectF box; ///< points, from the top left corner
        int element = decoration; ///< a Link or a Figure
        QString address; ///< of a link
        QString words; ///< of a link
    };
    struct Bookmark {
        QString title;
        int page = 0;
        qreal top = 0; ///< points, from the top
    };
    /// What a file is to the document: ISO 19005-3:2012, Annex E.
    enum class Relation { Source, Supplement };
    struct Attachment {
        ContentFile file;
        QString description;
        Relation relation = Relation::Source;
    };

    QString title;
    QString author;
    QString language;
    QDateTime madeAt; ///< UTC
    Structure structure;
    QList<Piece> pieces; ///< as the Canvas drew them
    QList<PageArea> areas;
    QList<Bookmark> bookmarks;
    QList<Attachment> attachments;
};

/// Adds structure, language, title, dates, links, bookmarks and attachments to a PDF that QPdfWriter drew with marks:
/// the result is PDF/A-3a and PDF/UA-1, as far as PDF.md says. The same input gives the same bytes. @return CannotWrite
Result<QByteArray> finish(const QByteArray& drawn, const Finish& finish);

} // namespace besace::pdf
