#include "app/desktop/backpack/Places.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::Places)
};

constexpr int daysOfWarning = 60;
constexpr int daysOfNews = 30;

} // namespace

QString placeName(const BadgePlace& place)
{
    switch (place.kind) {
    case BadgePlace::Kind::MyBadges:
        return Words::tr("My badges");
    case BadgePlace::Kind::ToConfirm:
        return Words::tr("To confirm");
    case BadgePlace::Kind::ToLookAt:
        return Words::tr("To look at");
    case BadgePlace::Kind::Collection:
        break;
    }
    return place.collection;
}

QString placeIcon(const BadgePlace& place)
{
    switch (place.kind) {
    case BadgePlace::Kind::MyBadges:
        return u"badges"_s;
    case BadgePlace::Kind::ToConfirm:
        return u"confirm"_s;
    case BadgePlace::Kind::ToLookAt:
        return u"attention"_s;
    case BadgePlace::Kind::Collection:
        break;
    }
    return u"collection"_s;
}

bool isToLookAt(const BadgeSummary& badge, const QDateTime& now)
{
    switch (badge.state) {
    case State::Changed:
    case State::Revoked:
    case State::Unchecked:
        return true;
    default:
        break;
    }
    if (badge.changedAt && *badge.changedAt >= now.addDays(-daysOfNews))
        return true;
    return badge.validUntil && *badge.validUntil >= now && *badge.validUntil <= now.addDays(daysOfWarning);
}

Query queryFor(const BadgePlace& place, const QString& text, Sort sort)
{
    Query query { .text = text, .place = std::nullopt, .collection = {}, .sort = sort };
    if (place.kind == BadgePlace::Kind::Collection) {
        query.collection = place.collection;
        query.sort = Sort::InCollection;
    } else {
        query.place = place.kind == BadgePlace::Kind::ToConfirm ? Place::ToConfirm : Place::MyBadges;
    }
    return query;
}

Result<QList<BadgeSummary>> listPlace(
    const Backpack& backpack, const BadgePlace& place, const QString& text, Sort sort, const QDateTime& now)
{
    Result<QList<BadgeSummary>> badges = backpack.list(queryFor(place, text, sort), now);
    if (badges && place.kind == BadgePlace::Kind::ToLookAt)
        badges->removeIf([&now](const BadgeSummary& badge) { return !isToLookAt(badge, now); });
    return badges;
}

Result<QList<PlaceCount>> countPlaces(const Backpack& backpack, const QDateTime& now)
{
    QList<PlaceCount> counts;
    const Result<QList<BadgeSummary>> mine = backpack.list(queryFor({}, {}, Sort::Newest), now);
    if (!mine)
        return mine.error();
    const Result<int> toConfirm = backpack.count(queryFor({ BadgePlace::Kind::ToConfirm, {} }, {}, Sort::Newest));
    if (!toConfirm)
        return toConfirm.error();
    const auto toLookAt = std::count_if(
        mine->begin(), mine->end(), [&now](const BadgeSummary& badge) { return isToLookAt(badge, now); });
    counts << PlaceCount { { BadgePlace::Kind::MyBadges, {} }, static_cast<int>(mine->size()) }
           << PlaceCount { { BadgePlace::Kind::ToConfirm, {} }, *toConfirm }
           << PlaceCount { { BadgePlace::Kind::ToLookAt, {} }, static_cast<int>(toLookAt) };
    const Result<QList<Collection>> collections = backpack.collections();
    if (!collections)
        return collections.error();
    for (const Collection& collection : *collections)
        counts << PlaceCount { { BadgePlace::Kind::Collection, collection.name }, collection.badges };
    return counts;
}

} // namespace besace
