#pragma once

#include "app/desktop/backpack/Filters.h"
#include "app/desktop/backpack/IndexLook.h"
#include "app/desktop/backpack/Places.h"
#include "core/backpack/Backpack.h"

#include <QObject>

#include <memory>
#include <optional>

namespace besace {

/// Which badges are to be listed.
struct ListWanted {
    BadgePlace place;
    QString text; ///< what is searched for
    Sort sort = Sort::Newest;
    QDateTime now; ///< UTC
    bool withPlaces = false; ///< whether the places are to be counted again
    Filters filters = {}; ///< what the place is narrowed to

    friend bool operator==(const ListWanted&, const ListWanted&) = default;
};

/// What there is to show.
struct Listing {
    QList<BadgeId> ids;
    std::optional<QList<PlaceCount>> places;
};

Query queryFor(const ListWanted& wanted);
/// Where something is searched for, after that look. @return also what it found to be wrong
Result<Listing> readListing(const Backpack& backpack, const ListWanted& wanted, const LeftLook& look);

/// Reads lists away from the window's thread, over a connection of its own. Only the last one asked for counts: a word
/// that was typed on is not looked for.
class BadgeLister final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Forgets what was asked of another backpack.
    void setBackpack(const QString& path);
    /// In that backpack nothing is searched for before that look was taken.
    void searchAfter(const LeftLook& look) { m_look = look; }
    const LeftLook& look() const { return m_look; }
    void ask(const ListWanted& wanted);
    /// What is on its way is no longer wanted.
    void forget();
    /// What is on its way, if anything.
    std::optional<ListWanted> wanted() const { return m_wanted; }

signals:
    void listed(const ListWanted& wanted, const Result<Listing>& listing);

private:
    struct Reader;

    void run();
    void finish(int round, const Result<Listing>& listing);

    QString m_path;
    LeftLook m_look;
    std::shared_ptr<Reader> m_reader; ///< used by one job at a time
    std::optional<ListWanted> m_wanted; ///< until it was listed
    bool m_isRunning = false;
    int m_round = 0; ///< counts what was forgotten, so that a late answer is dropped
};

} // namespace besace
