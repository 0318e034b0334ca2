#pragma once

#include "core/backpack/Backpack.h"

namespace besace {

/// One part of the backpack that can be looked into.
struct BadgePlace {
    enum class Kind { MyBadges, ToConfirm, ToLookAt, Collection, Trash };

    Kind kind = Kind::MyBadges;
    QString collection; ///< its name, for a collection

    friend bool operator==(const BadgePlace&, const BadgePlace&) = default;
};

/// A place and how many badges are in it.
struct PlaceCount {
    BadgePlace place;
    int badges = 0;
    QString parent = {}; ///< the collection that a collection stands in

    friend bool operator==(const PlaceCount&, const PlaceCount&) = default;
};

/// What people read: "My badges", "To confirm", or the collection's own name.
QString placeName(const BadgePlace& place);
/// One of resources/icons.
QString placeIcon(const BadgePlace& place);

/// What the store is asked for to fill that place. While something is searched for, what fits best comes first,
/// whatever the order otherwise.
Query queryFor(const BadgePlace& place, const QString& text, Sort sort);
/// The badges of that place. @p text may be empty.
Result<QList<BadgeSummary>> listPlace(
    const Backpack& backpack, const BadgePlace& place, const QString& text, Sort sort, const QDateTime& now);
/// Every place there is, in the order of the rail.
Result<QList<PlaceCount>> countPlaces(const Backpack& backpack, const QDateTime& now);

} // namespace besace
