#pragma once

#include "core/base/Result.h"
#include "core/sharing/PortfolioContent.h"

#include <QDateTime>
#include <QRectF>

namespace besace::pdf {

/// What QPdfWriter cannot write.
struct Finish {
    struct PageLink {
        int page = 0; ///< the first is 0
        QRectF area; ///< points, from the top left corner
        QString address;
    };
    struct Bookmark {
        QString title;
        int page = 0;
        qreal top = 0; ///< points, from the top
    };
    struct Attachment {
        ContentFile file;
        QString description;
    };

    QString title;
    QString author;
    QString language;
    QDateTime madeAt; ///< UTC
    QList<PageLink> links;
    QList<Bookmark> bookmarks;
    QList<Attachment> attachments;
};

/// Adds language, title, dates, links, bookmarks and attachments to a PDF that QPdfWriter drew. The same input gives
/// the same bytes. @return CannotWrite
Result<QByteArray> finish(const QByteArray& drawn, const Finish& finish);

} // namespace besace::pdf
