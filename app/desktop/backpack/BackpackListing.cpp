#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/EmptyPlace.h"
#include "app/desktop/backpack/EndingBar.h"
#include "app/desktop/backpack/ListHead.h"
#include "app/desktop/backpack/ListPane.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/backpack/TrashBar.h"
#include "core/sharing/ExpiryCalendar.h"

#include <QTimer>

#include <algorithm>
#include <utility>

/// What is on show: read again, put into the list, and the choice kept.
namespace besace {

namespace {

/// A list of up to so many badges is there before anybody could look away. Longer ones are read on another thread.
constexpr int longList = 2000;

} // namespace

ListWanted BackpackPage::wantedNow(Reading reading) const
{
    return { m_rail->current(), m_search, m_sort, m_clock(), reading == Reading::WithPlaces, m_filters };
}

void BackpackPage::refresh() { list(Reading::WithPlaces); }

void BackpackPage::listAgain() { list(Reading::ListAlone); }

void BackpackPage::list(Reading reading)
{
    if (m_backpack == nullptr)
        return;
    const ListWanted wanted = wantedNow(reading);
    const bool hasToWait = !wanted.text.isEmpty() && m_lister->look() && !m_lister->look()->isTaken();
    if (m_all > longList || hasToWait)
        return m_lister->ask(wanted);
    m_lister->forget();
    takeListing(wanted, readListing(*m_backpack, wanted, m_lister->look()));
}

void BackpackPage::takeListing(const ListWanted& wanted, const Result<Listing>& listing)
{
    if (!listing)
        return emit failed(listing.error());
    if (listing->places)
        takePlaces(*listing->places);
    if (m_rail->current() != wanted.place)
        return; // the place is gone, and its successor was asked for
    showList(listing->ids, wanted);
}

void BackpackPage::takePlaces(const QList<PlaceCount>& places)
{
    m_places = places;
    m_all = 0;
    for (const PlaceCount& count : m_places) {
        if (count.place.kind == BadgePlace::Kind::MyBadges || count.place.kind == BadgePlace::Kind::ToConfirm)
            m_all += count.badges;
    }
    m_rail->setPlaces(m_places);
    if (const std::optional<BadgePlace> awaited = std::exchange(m_awaited, std::nullopt); awaited)
        m_rail->choose(*awaited);
    m_list->head().setPlaces(m_places, m_rail->current());
}

void BackpackPage::showList(const QList<BadgeId>& ids, const ListWanted& wanted)
{
    const QList<BadgeId> before = chosen();
    const QModelIndex current = m_list->view().currentIndex();
    const int row = current.row();
    const BadgeId reached = current.data(BadgeListModel::IdRole).toLongLong();
    m_listing = true;
    m_model->setSearched(wanted.text);
    m_model->setBadges(ids, summaryReader(wanted), m_locale);
    if (before.isEmpty())
        stayAt(reached);
    else
        chooseAgain({ before.begin(), before.end() }, row);
    m_listing = false;
    m_list->head().setSortable(m_search.isEmpty() && m_rail->current().kind != BadgePlace::Kind::Collection);
    m_list->head().setCount(m_model->rowCount(), isNarrowed());
    showEmptiness();
    showChosen();
    if (isNarrowed())
        m_announcing->start();
    emit listChanged();
}

QString BackpackPage::hint() const
{
    if (m_model->rowCount() == 0)
        return {};
    switch (m_rail->current().kind) {
    case BadgePlace::Kind::ToConfirm:
        return tr("These badges are for another e-mail address.\nChoose a badge to add the address.");
    case BadgePlace::Kind::ToLookAt:
        return tr("Choose a badge to see what to do.");
    default:
        return tr("Choose a badge to see what it says.");
    }
}

SummaryReader BackpackPage::summaryReader(const ListWanted& wanted)
{
    return [this, now = wanted.now, text = wanted.text](const QList<BadgeId>& ids) {
        const Result<QList<BadgeSummary>> badges = m_backpack->summaries(ids, now, text);
        return badges ? *badges : QList<BadgeSummary>();
    };
}

void BackpackPage::chooseAgain(const QSet<BadgeId>& ids, int row)
{
    const QItemSelection selection = m_model->selectionOf(ids);
    if (selection.isEmpty())
        return stayNear(row);
    m_list->view().selectionModel()->select(selection, QItemSelectionModel::Select);
    m_list->view().selectionModel()->setCurrentIndex(
        m_model->index(selection.first().top()), QItemSelectionModel::NoUpdate);
}

/// Where nothing is chosen, the keys go on from the badge that they had come to.
void BackpackPage::stayAt(BadgeId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid() && m_list->view().hasFocus())
        m_list->view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

/// Where the chosen have gone, the keys go on beside their place, and not from the beginning.
void BackpackPage::stayNear(int row)
{
    const int last = m_model->rowCount() - 1;
    if (m_list->view().hasFocus() && last >= 0)
        m_list->view().selectionModel()->setCurrentIndex(
            m_model->index(std::min(row, last)), QItemSelectionModel::NoUpdate);
}

EmptyPlace* BackpackPage::makeEmptyPlace()
{
    auto* empty = new EmptyPlace(m_rail->current().kind, m_search, !m_filters.isEmpty());
    connect(empty, &EmptyPlace::clearSearchWanted, this, &BackpackPage::clearSearchWanted);
    connect(empty, &EmptyPlace::clearFiltersWanted, this, [this] { setFilters({}); });
    connect(empty, &EmptyPlace::chooseWanted, this, [this] {
        showPlace({});
        focusList();
    });
    connect(empty, &EmptyPlace::addWanted, this, &BackpackPage::addWanted);
    connect(empty, &EmptyPlace::tryWanted, this, &BackpackPage::tryWanted);
    return empty;
}

void BackpackPage::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    // Taking the old one away must not throw the focus to a random place.
    const bool focused = m_list->isFocused();
    m_list->showEmpty(empty ? makeEmptyPlace() : nullptr);
    m_list->trashBar().setVisible(!empty && m_rail->current().kind == BadgePlace::Kind::Trash);
    showEnding();
    m_list->view().setArrangeable(isInOrder());
    if (focused)
        focusList();
}

/// A list is as long as the person scrolls; this counts in what is there before anybody could look away.
void BackpackPage::showEnding()
{
    const bool asked = m_rail->current().kind == BadgePlace::Kind::ToLookAt && !isNarrowed();
    const QDateTime now = m_clock();
    const QDateTime last = now.addDays(firstReminderDays);
    QList<BadgeSummary> badges;
    if (asked)
        badges = summaryReader(wantedNow(Reading::ListAlone))(shown().mid(0, longList));
    m_list->endingBar().setEnding(static_cast<int>(std::count_if(badges.begin(), badges.end(),
        [&](const BadgeSummary& badge) { return endsLater(badge, now) && *badge.validUntil <= last; })));
}

void BackpackPage::listNow()
{
    const std::optional<ListWanted> wanted = m_lister->wanted();
    if (!wanted)
        return;
    m_lister->forget();
    takeListing(*wanted, readListing(*m_backpack, *wanted, m_lister->look()));
}

} // namespace besace
