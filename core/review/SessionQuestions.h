#pragma once

#include "core/review/ReviewItem.h"

/// What can only be asked about a badge beside the others of a session. Each adds its questions to the items.
namespace besace {

/// Badges that do not name the same person as the others, where the advisor typed no address to compare with; and the
/// very same badge given to two.
void askAboutPeople(QList<ReviewItem>& items, const QStringList& typed);
/// The picture of one organisation's badge on another's. @param language of the names in the questions
void askAboutPictures(QList<ReviewItem>& items, const QString& language);

} // namespace besace
