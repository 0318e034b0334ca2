#include "app/desktop/backpack/BackpackPage.h"

#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/EmptyPlace.h"
#include "app/desktop/backpack/FilterBar.h"
#include "app/desktop/backpack/FilterMenu.h"
#include "app/desktop/backpack/ListHead.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/backpack/Thumbnails.h"
#include "app/desktop/backpack/TrashBar.h"
#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/details/KeptCopyDialog.h"
#include "app/desktop/looks/Pieces.h"

#include <QApplication>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// In line heights of the font: 900 pixels at the usual size. Below, one pane at a time.
constexpr int narrowBelow = 53;
constexpr int leastLines = 8;
/// A list of up to so many badges is there before anybody could look away. Longer ones are read on another thread.
constexpr int longList = 2000;
constexpr int announcingPause = 300; // milliseconds: the number is spoken once the person stops typing

BadgePlace::Kind placeOf(const BadgeSummary& badge)
{
    if (badge.trashedAt)
        return BadgePlace::Kind::Trash;
    return badge.place == Place::MyBadges ? BadgePlace::Kind::MyBadges : BadgePlace::Kind::ToConfirm;
}

} // namespace

BackpackPage::BackpackPage(Clock clock, QLocale locale, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_locale(std::move(locale))
    , m_model(new BadgeListModel(this))
    , m_lister(new BadgeLister(this))
    , m_thumbnails(new Thumbnails(this))
    , m_announcing(new QTimer(this))
{
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_railPane = makeRail();
    m_listPane = makeList();
    makeDetails();
    m_splitter->addWidget(m_railPane);
    m_splitter->addWidget(m_listPane);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connect(m_lister, &BadgeLister::listed, this, &BackpackPage::takeListing);
    m_announcing->setSingleShot(true);
    m_announcing->setInterval(announcingPause);
    connect(m_announcing, &QTimer::timeout, m_listHead, &ListHead::announceCount);
    connect(m_thumbnails, &Thumbnails::arrived, this, &BackpackPage::takePicture);
}

QWidget* BackpackPage::makeRail()
{
    m_rail = new PlaceRail;
    connect(m_rail, &PlaceRail::chosen, this, [this] {
        m_reading = false;
        m_filters = fitting(m_filters, m_rail->current());
        m_filterBar->setFilters(m_filters);
        listAgain();
        m_listHead->setPlaces(m_places, m_rail->current());
        emit placeChanged();
    });
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space::between, space::edge, space::between, space::between);
    layout->addWidget(m_rail);
    QPushButton* create = makeButton(tr("New collection"), u"add"_s, ButtonKind::Quiet);
    create->setObjectName(u"createCollection"_s);
    create->setProperty("besaceLeading", true);
    connect(create, &QPushButton::clicked, this, &BackpackPage::newCollectionWanted);
    layout->addWidget(create, 0, Qt::AlignLeading);
    layout->addWidget(makeReviewDoor());
    return pane;
}

QWidget* BackpackPage::makeReviewDoor()
{
    QPushButton* door = makeButton(tr("Check badges"), u"search"_s, ButtonKind::Quiet);
    door->setObjectName(u"reviewDoor"_s);
    door->setToolTip(tr("Check someone else's badges."));
    door->setProperty("besaceLeading", true);
    connect(door, &QPushButton::clicked, this, &BackpackPage::reviewWanted);
    m_reviewDoor = new QWidget;
    auto* layout = new QVBoxLayout(m_reviewDoor);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(new Separator(Qt::Horizontal));
    layout->addWidget(door, 0, Qt::AlignLeading);
    m_reviewDoor->hide();
    return m_reviewDoor;
}

void BackpackPage::setReviewDoor(bool isThere) { m_reviewDoor->setVisible(isThere); }

void BackpackPage::makeListHead()
{
    m_listHead = new ListHead;
    connect(m_listHead, &ListHead::placeChosen, this, &BackpackPage::showPlace);
    connect(m_listHead, &ListHead::sortChosen, this, &BackpackPage::setSort);
    connect(m_listHead, &ListHead::formChosen, this, &BackpackPage::setForm);
}

void BackpackPage::makeFilters()
{
    m_filterBar = new FilterBar;
    connect(m_filterBar, &FilterBar::filtersChosen, this, &BackpackPage::setFilters);
    FilterMenu& menu = m_listHead->filterMenu();
    connect(&menu, &FilterMenu::filtersChosen, this, &BackpackPage::setFilters);
    connect(&menu, &FilterMenu::failed, this, &BackpackPage::failed);
    connect(&menu, &QMenu::aboutToShow, this, [this] { m_listHead->filterMenu().ask(wantedNow(Reading::ListAlone)); });
}

QWidget* BackpackPage::makeList()
{
    makeListHead();
    makeFilters();
    m_view = new BadgeListView(*m_model);
    connect(m_view, &BadgeListView::choiceChanged, this, [this] {
        if (!m_listing)
            showChosen();
    });
    connect(m_view, &BadgeListView::opened, this, [this](BadgeId id) {
        readBadge(id);
        m_details->focusTarget()->setFocus();
    });
    connect(m_view, &BadgeListView::picturesWanted, this,
        [this](const QList<BadgeId>& ids) { askForPictures(ids, m_view->pictureSide()); });
    m_listStack = new QStackedWidget;
    m_listStack->addWidget(m_view);

    m_trashBar = new TrashBar;
    connect(m_trashBar, &TrashBar::restoreWanted, this, &BackpackPage::restoreWanted);
    connect(m_trashBar, &TrashBar::emptyWanted, this, &BackpackPage::emptyTrashWanted);

    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_trashBar);
    layout->addWidget(m_listHead);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_listStack, 1);
    return pane;
}

void BackpackPage::makeDetails()
{
    m_details = new DetailsPane;
    connect(m_details, &DetailsPane::checkAgainWanted, this, &BackpackPage::checkAgainWanted);
    connect(m_details, &DetailsPane::keptCopyWanted, this, &BackpackPage::showKeptCopy);
    connect(m_details, &DetailsPane::identityGiven, this, &BackpackPage::identityGiven);
    connect(m_details, &DetailsPane::backWanted, this, [this] {
        m_reading = false;
        applyWidth();
        focusList();
    });
}

void BackpackPage::setBackpack(const Backpack& backpack)
{
    m_backpack = &backpack;
    m_lister->setBackpack(backpack.path());
    m_thumbnails->setBackpack(backpack.path());
    m_listHead->filterMenu().setBackpack(backpack.path());
    m_filters.clear();
    m_filterBar->setFilters({});
    m_model->forgetThumbnails();
    m_details->showNothing();
    m_reading = false;
    m_all = 0;
    refresh();
}

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
    if (m_all > longList)
        return m_lister->ask(wanted);
    m_lister->forget();
    takeListing(wanted, readListing(*m_backpack, wanted));
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
    m_listHead->setPlaces(m_places, m_rail->current());
}

void BackpackPage::showList(const QList<BadgeId>& ids, const ListWanted& wanted)
{
    const QList<BadgeId> before = chosen();
    const int row = m_view->currentIndex().row();
    m_listing = true;
    m_model->setSearched(wanted.text);
    m_model->setBadges(ids, summaryReader(wanted), m_locale);
    if (!before.isEmpty())
        chooseAgain({ before.begin(), before.end() }, row);
    m_listing = false;
    m_listHead->setSortable(m_search.isEmpty() && m_rail->current().kind != BadgePlace::Kind::Collection);
    m_listHead->setCount(m_model->rowCount(), isNarrowed());
    showEmptiness();
    showChosen();
    if (isNarrowed())
        m_announcing->start();
    emit listChanged();
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
    m_view->selectionModel()->select(selection, QItemSelectionModel::Select);
    m_view->selectionModel()->setCurrentIndex(m_model->index(selection.first().top()), QItemSelectionModel::NoUpdate);
}

/// Where the chosen have gone, the keys go on beside their place, and not from the beginning.
void BackpackPage::stayNear(int row)
{
    const int last = m_model->rowCount() - 1;
    if (m_view->hasFocus() && last >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(std::min(row, last)), QItemSelectionModel::NoUpdate);
}

void BackpackPage::showChosen()
{
    const QList<BadgeId> ids = chosen();
    const QModelIndex current = m_view->currentIndex();
    BadgeId shown = ids.isEmpty() ? 0 : ids.first();
    if (current.isValid() && ids.contains(current.data(BadgeListModel::IdRole).toLongLong()))
        shown = current.data(BadgeListModel::IdRole).toLongLong();
    if (shown == 0) {
        m_details->showNothing();
        m_reading = false;
    } else if (const Result<StoredBadge> stored = m_backpack->badge(shown); stored) {
        QStringList names;
        if (const Result<QList<StoredFile>> files = m_backpack->files(shown); files) {
            for (const StoredFile& file : *files)
                names << file.name;
        }
        m_details->showBadge(*stored, names, m_locale);
        askForPictures({ shown }, m_details->pictureSide());
    } else {
        emit failed(stored.error());
    }
    m_trashBar->setChosen(static_cast<int>(ids.size()));
    applyWidth();
    emit chosenChanged();
}

void BackpackPage::showKeptCopy()
{
    const Result<StoredBadge> stored = m_backpack->badge(m_details->shown());
    const Result<QList<KeptDocument>> copy = m_backpack->keptCopy(m_details->shown());
    if (!stored || !copy)
        return emit failed(stored ? copy.error() : stored.error());
    auto* dialog = new KeptCopyDialog(stored->badge, *copy, m_locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BackpackPage::askForPictures(const QList<BadgeId>& ids, int pixels) { m_thumbnails->ask(ids, pixels); }

void BackpackPage::takePicture(BadgeId id, int pixels, const QImage& picture)
{
    const QPixmap pixmap = QPixmap::fromImage(picture);
    if (pixels == m_view->pictureSide())
        m_model->setThumbnail(id, pixmap);
    if (pixels == m_details->pictureSide())
        m_details->setPicture(id, pixmap);
}

EmptyPlace* BackpackPage::makeEmptyPlace()
{
    auto* empty = new EmptyPlace(m_rail->current().kind, m_search, !m_filters.isEmpty());
    connect(empty, &EmptyPlace::clearSearchWanted, this, &BackpackPage::clearSearchWanted);
    connect(empty, &EmptyPlace::clearFiltersWanted, this, [this] { setFilters({}); });
    connect(empty, &EmptyPlace::addWanted, this, &BackpackPage::addWanted);
    connect(empty, &EmptyPlace::tryWanted, this, &BackpackPage::tryWanted);
    return empty;
}

void BackpackPage::replaceEmptyPlace(EmptyPlace* empty)
{
    if (m_emptyPlace != nullptr) {
        m_listStack->removeWidget(m_emptyPlace);
        m_emptyPlace->deleteLater();
    }
    m_emptyPlace = empty;
    if (empty != nullptr)
        m_listStack->addWidget(empty);
    m_listStack->setCurrentIndex(m_listStack->count() - 1);
}

void BackpackPage::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    // Taking the old one away must not throw the focus to a random place.
    const bool focused = m_listStack->isAncestorOf(QApplication::focusWidget());
    replaceEmptyPlace(empty ? makeEmptyPlace() : nullptr);
    m_trashBar->setVisible(!empty && m_rail->current().kind == BadgePlace::Kind::Trash);
    m_view->setArrangeable(isInOrder());
    m_listHead->setVisible(!empty || m_narrow || isNarrowed());
    if (focused)
        focusList();
}

void BackpackPage::setSearch(const QString& text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_reading = false;
    listAgain();
}

void BackpackPage::setFilters(const Filters& filters)
{
    const Filters fit = fitting(filters, m_rail->current());
    if (fit == m_filters)
        return;
    m_filters = fit;
    m_reading = false;
    const bool focused = m_filterBar->isAncestorOf(QApplication::focusWidget());
    m_filterBar->setFilters(m_filters);
    listAgain();
    if (focused && m_filters.isEmpty())
        focusList(); // the chips are gone
}

void BackpackPage::setSort(Sort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    m_listHead->setSort(sort);
    listAgain();
    emit sortChanged();
}

void BackpackPage::setForm(BadgeCardDelegate::Form form)
{
    if (form == m_view->form())
        return;
    m_model->forgetThumbnails();
    m_view->setForm(form);
    m_listHead->setForm(form);
    emit formChanged();
}

BadgeCardDelegate::Form BackpackPage::form() const { return m_view->form(); }

BadgePlace BackpackPage::place() const { return m_rail->current(); }

void BackpackPage::showPlace(const BadgePlace& place) { m_rail->choose(place); }

QList<BadgeId> BackpackPage::chosen() const { return m_view->chosen(); }

void BackpackPage::showBadge(BadgeId id)
{
    if (m_backpack == nullptr)
        return;
    listNow();
    if (!m_model->indexOf(id).isValid()) {
        const Result<StoredBadge> stored = m_backpack->badge(id);
        if (!stored)
            return emit failed(stored.error());
        if (!m_search.isEmpty())
            emit clearSearchWanted();
        setFilters({});
        showPlace({ placeOf(stored->summary), {} });
        listNow();
    }
    m_view->choose(id);
}

void BackpackPage::listNow()
{
    const std::optional<ListWanted> wanted = m_lister->wanted();
    if (!wanted)
        return;
    m_lister->forget();
    takeListing(*wanted, readListing(*m_backpack, *wanted));
}

void BackpackPage::readBadge(BadgeId id)
{
    showBadge(id);
    m_reading = true;
    applyWidth();
}

int BackpackPage::badgesOnShow() const { return m_model->rowCount(); }

QList<BadgeId> BackpackPage::shown() const
{
    QList<BadgeId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids << m_model->index(row).data(BadgeListModel::IdRole).toLongLong();
    return ids;
}

bool BackpackPage::isInOrder() const { return m_rail->current().kind == BadgePlace::Kind::Collection && !isNarrowed(); }

void BackpackPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

void BackpackPage::applyWidth()
{
    m_narrow = width() < fontMetrics().height() * narrowBelow;
    const bool empty = m_all == 0 && m_model->rowCount() == 0;
    const bool reading = m_narrow && m_reading;
    m_railPane->setVisible(!m_narrow);
    m_listHead->setPlaceMenuVisible(m_narrow);
    m_listPane->setVisible(!reading);
    m_details->setVisible(m_narrow ? reading : !empty);
    m_details->setBackVisible(m_narrow);
    m_listHead->setVisible(m_model->rowCount() > 0 || m_narrow || isNarrowed());
    const int line = fontMetrics().height();
    m_railPane->setMinimumWidth(line * 9);
    m_details->setMinimumWidth(m_narrow ? 0 : line * 20);
    m_listPane->setMinimumWidth(m_narrow ? 0 : line * 16);
}

QList<QWidget*> BackpackPage::panes() const
{
    QList<QWidget*> targets { m_rail };
    QWidget* list = m_listStack->currentWidget();
    targets << list << m_details->focusTarget();
    targets.removeIf([](const QWidget* target) { return !target->isVisible(); });
    return targets;
}

void BackpackPage::focusNextPane(bool forward)
{
    const QList<QWidget*> targets = panes();
    const QWidget* focused = QApplication::focusWidget();
    const auto holds = [focused](const QWidget* pane) { return pane == focused || pane->isAncestorOf(focused); };
    const auto at = std::find_if(targets.begin(), targets.end(), holds);
    const qsizetype count = targets.size();
    qsizetype next = forward ? 0 : count - 1;
    if (at != targets.end())
        next = (at - targets.begin() + (forward ? 1 : count - 1)) % count;
    if (targets.at(next)->focusPolicy() == Qt::NoFocus)
        focusList();
    else
        targets.at(next)->setFocus(Qt::TabFocusReason);
}

void BackpackPage::focusList()
{
    if (m_emptyPlace != nullptr)
        m_emptyPlace->focusFirst();
    else
        m_view->setFocus();
}

QSize BackpackPage::minimumSizeHint() const
{
    const int needed = std::max(m_listHead->minimumSizeHint().width(), m_details->minimumSizeHint().width());
    return { needed, fontMetrics().height() * leastLines };
}

QByteArray BackpackPage::saveState() const { return m_splitter->saveState(); }

void BackpackPage::restoreState(const QByteArray& state) { m_splitter->restoreState(state); }

} // namespace besace
