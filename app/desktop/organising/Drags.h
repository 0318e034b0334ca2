#pragma once

#include "core/backpack/Backpack.h"

#include <memory>

class QAbstractItemView;
class QDropEvent;
class QMimeData;

/// What is dragged inside the window: badges, or a collection. Drags from other programs are never taken for these.
namespace besace::drags {

/// Drags @p ids out of @p view until they are let go.
void dragBadges(const QList<BadgeId>& ids, QAbstractItemView& view);
void dragCollection(const QString& name, QAbstractItemView& view);

std::unique_ptr<QMimeData> badgesData(const QList<BadgeId>& ids);
std::unique_ptr<QMimeData> collectionData(const QString& name);

/// The badges that a drag of our own carries; none for any other.
QList<BadgeId> badgesIn(const QDropEvent& event);
/// The collection that it carries; empty for any other.
QString collectionIn(const QDropEvent& event);

} // namespace besace::drags
