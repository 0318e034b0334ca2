#pragma once

#include "core/sharing/PortfolioContent.h"
#include "core/sharing/pdf/PdfBlocks.h"
#include "core/wording/Language.h"

#include <QImage>

namespace besace::pdf {

/// With fewer, the badges themselves are seen at a glance.
inline constexpr int fewestInSummary = 4;
/// Three lines of three: more are no glance.
inline constexpr int mostInSummary = 9;

/// The first badges in a few lines, for who has ten seconds: picture, name, and the state in a word. A list to who
/// listens; the pictures are read where the badge itself stands.
/// @param pictures one for each badge, null where it has none
QList<Row> summaryRows(const QList<ContentBadge>& badges, const QList<QImage>& pictures, qreal width,
    const Language& language, const Branch& branch);

} // namespace besace::pdf
