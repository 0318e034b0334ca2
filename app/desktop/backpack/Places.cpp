#include "app/desktop/backpack/Places.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::Places)
};

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
    case BadgePlace::Kind::Trash:
        return Words::tr("Trash");
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
    case BadgePlace::Kind::Trash:
        return u"trash"_s;
    case BadgePlace::Kind::Collection:
        break;
    }
    return u"collection"_s;
}

Query queryFor(const BadgePlace& place, const QString& text, Sort sort)
{
    const bool searched = !text.trimmed().isEmpty();
    Query query { .text = text, .place = {}, .collection = {}, .sort = searched ? Sort::BestMatch : sort };
    if (place.kind == BadgePlace::Kind::Collection) {
        query.collection = place.collection;
        query.sort = searched ? Sort::BestMatch : Sort::InCollection;
    } else if (place.kind == BadgePlace::Kind::Trash) {
        query.inTrash = true;
    } else {
        query.place = place.kind == BadgePlace::Kind::ToConfirm ? Place::ToConfirm : Place::MyBadges;
        query.toLookAt = place.kind == BadgePlace::Kind::ToLookAt;
    }
    return query;
}

Result<QList<BadgeSummary>> listPlace(
    const Backpack& backpack, const BadgePlace& place, const QString& text, Sort sort, const QDateTime& now)
{
    return backpack.list(queryFor(place, text, sort), now);
}

Result<QList<PlaceCount>> countPlaces(const Backpack& backpack, const QDateTime& now)
{
    const Result<PlaceCounts> places = backpack.placeCounts(now);
    if (!places)
        return places.error();
    QList<PlaceCount> counts { { { BadgePlace::Kind::MyBadges, {} }, places->myBadges },
        { { BadgePlace::Kind::ToConfirm, {} }, places->toConfirm },
        { { BadgePlace::Kind::ToLookAt, {} }, places->toLookAt } };
    const Result<QList<Collection>> collections = backpack.collections();
    if (!collections)
        return collections.error();
    for (const Collection& collection : *collections)
        counts << PlaceCount { { BadgePlace::Kind::Collection, collection.name }, collection.badges,
            collection.parent };
    return counts << PlaceCount { { BadgePlace::Kind::Trash, {} }, places->trash };
}

} // namespace besace
