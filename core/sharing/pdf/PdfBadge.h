#pragma once

#include "core/sharing/pdf/PdfParts.h"
#include "core/wording/Language.h"

namespace besace::pdf {

/// Where the text of a badge begins, beside its picture, and how wide it is: 70 characters.
inline constexpr qreal textLeft = pt(78);
inline constexpr qreal textWidth = pt(345);
inline constexpr qreal pictureSide = pt(60);
inline constexpr qreal qrSide = pt(58.5);

/// One badge, before it has a branch on a page.
struct BadgeRows {
    QList<Row> head; ///< name, who gave it, state; kept together
    QList<Row> body;
    std::optional<Row> picture; ///< at the left
    std::optional<Row> page; ///< at the right
};

/// @param picture that of the badge, null where it has none
BadgeRows badgeRows(const ContentBadge& badge, const QImage& picture, const Language& language, Structure& structure);

} // namespace besace::pdf
