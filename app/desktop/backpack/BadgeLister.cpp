#include "app/desktop/backpack/BadgeLister.h"

#include "app/desktop/jobs/Job.h"

#include <utility>

namespace besace {

/// Stays open from one list to the next: opening looks at the whole schema.
struct BadgeLister::Reader {
    QString path;
    std::optional<Backpack> backpack;

    Result<Listing> read(const ListWanted& wanted, const LeftLook& look)
    {
        if (!backpack) {
            Result<Backpack> opened = Backpack::open(path);
            if (!opened)
                return opened.error();
            backpack.emplace(*std::move(opened));
        }
        return readListing(*backpack, wanted, look);
    }
};

Query queryFor(const ListWanted& wanted)
{
    Query query = queryFor(wanted.place, wanted.text, wanted.sort);
    narrow(query, fitting(wanted.filters, wanted.place));
    return query;
}

Result<Listing> readListing(const Backpack& backpack, const ListWanted& wanted, const LeftLook& look)
{
    if (const Result<void> sound = isSearchable(look, wanted.text); !sound)
        return sound.error();
    Listing listing;
    if (wanted.withPlaces) {
        const Result<QList<PlaceCount>> places = countPlaces(backpack, wanted.now);
        if (!places)
            return places.error();
        listing.places = *places;
    }
    const Result<QList<BadgeId>> ids = backpack.ids(queryFor(wanted), wanted.now);
    if (!ids)
        return ids.error();
    listing.ids = *ids;
    return listing;
}

void BadgeLister::setBackpack(const QString& path)
{
    forget();
    m_path = path;
    m_look.reset();
    m_reader = std::make_shared<Reader>(Reader { path, {} });
}

void BadgeLister::forget()
{
    m_wanted.reset();
    ++m_round;
}

void BadgeLister::ask(const ListWanted& wanted)
{
    const bool countsToo = wanted.withPlaces || (m_wanted && m_wanted->withPlaces);
    m_wanted = wanted;
    m_wanted->withPlaces = countsToo;
    ++m_round; // what runs now answers a question of before
    if (!m_isRunning)
        run();
}

void BadgeLister::run()
{
    m_isRunning = true;
    runJob([reader = m_reader, wanted = *m_wanted, look = m_look](Progress&) {
        return reader->read(wanted, look);
    }).then(this, [this, round = m_round](const Result<Listing>& listing) { finish(round, listing); });
}

void BadgeLister::finish(int round, const Result<Listing>& listing)
{
    m_isRunning = false;
    if (round == m_round && m_wanted)
        emit listed(*std::exchange(m_wanted, std::nullopt), listing);
    if (m_wanted && !m_isRunning)
        run();
}

} // namespace besace
