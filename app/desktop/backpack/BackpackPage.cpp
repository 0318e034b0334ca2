#include "app/desktop/backpack/BackpackPage.h"

#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/EmptyPlace.h"
#include "app/desktop/backpack/EndingBar.h"
#include "app/desktop/backpack/FilterBar.h"
#include "app/desktop/backpack/FilterMenu.h"
#include "app/desktop/backpack/ListHead.h"
#include "app/desktop/backpack/ListPane.h"
#include "app/desktop/backpack/Panes.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/backpack/Thumbnails.h"
#include "app/desktop/backpack/TrashBar.h"
#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/details/KeptCopyDialog.h"
#include "app/desktop/looks/Pieces.h"

#include <QApplication>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int leastLines = 8;
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
    QWidget* railPane = makeRail();
    m_list = new ListPane(*m_model);
    m_details = new DetailsPane;
    m_panes = new Panes(railPane, m_list, m_details);
    connectHead();
    connectFilters();
    connectList();
    connectDetails();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panes);
    connect(m_lister, &BadgeLister::listed, this, &BackpackPage::takeListing);
    m_announcing->setSingleShot(true);
    m_announcing->setInterval(announcingPause);
    connect(m_announcing, &QTimer::timeout, &m_list->head(), &ListHead::announceCount);
    connect(m_thumbnails, &Thumbnails::arrived, this, &BackpackPage::takePicture);
}

QWidget* BackpackPage::makeRail()
{
    m_rail = new PlaceRail;
    connect(m_rail, &PlaceRail::chosen, this, [this] {
        m_reading = false;
        m_filters = fitting(m_filters, m_rail->current());
        m_list->filterBar().setFilters(m_filters);
        listAgain();
        m_list->head().setPlaces(m_places, m_rail->current());
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

void BackpackPage::connectHead()
{
    ListHead& head = m_list->head();
    connect(&head, &ListHead::placeChosen, this, &BackpackPage::showPlace);
    connect(&head, &ListHead::sortChosen, this, &BackpackPage::setSort);
    connect(&head, &ListHead::formChosen, this, &BackpackPage::setForm);
}

void BackpackPage::connectFilters()
{
    connect(&m_list->filterBar(), &FilterBar::filtersChosen, this, &BackpackPage::setFilters);
    FilterMenu& menu = m_list->head().filterMenu();
    connect(&menu, &FilterMenu::filtersChosen, this, &BackpackPage::setFilters);
    connect(&menu, &FilterMenu::failed, this, &BackpackPage::failed);
    connect(
        &menu, &QMenu::aboutToShow, this, [this] { m_list->head().filterMenu().ask(wantedNow(Reading::ListAlone)); });
}

void BackpackPage::connectList()
{
    BadgeListView& view = m_list->view();
    connect(&view, &BadgeListView::choiceChanged, this, [this] {
        if (!m_listing)
            showChosen();
    });
    connect(&view, &BadgeListView::opened, this, [this](BadgeId id) {
        readBadge(id);
        m_details->focusTarget()->setFocus();
    });
    connect(&view, &BadgeListView::picturesWanted, this,
        [this](const QList<BadgeId>& ids) { askForPictures(ids, m_list->view().pictureSide()); });
    connect(&m_list->trashBar(), &TrashBar::restoreWanted, this, [this] {
        focusList(); // or the keys go to "Empty the trash" once nothing is chosen any more
        emit restoreWanted();
    });
    connect(&m_list->trashBar(), &TrashBar::emptyWanted, this, &BackpackPage::emptyTrashWanted);
    connect(&m_list->endingBar(), &EndingBar::remindersWanted, this, &BackpackPage::remindersWanted);
}

void BackpackPage::connectDetails()
{
    connect(m_details, &DetailsPane::checkAgainWanted, this, &BackpackPage::checkAgainWanted);
    connect(m_details, &DetailsPane::keptCopyWanted, this, &BackpackPage::showKeptCopy);
    connect(m_details, &DetailsPane::identityGiven, this, &BackpackPage::identityGiven);
    connect(m_details, &DetailsPane::knownIssuerWanted, this, &BackpackPage::knownIssuerWanted);
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
    m_list->head().filterMenu().setBackpack(backpack.path());
    m_filters.clear();
    m_list->filterBar().setFilters({});
    m_model->forgetThumbnails();
    m_details->showNothing({});
    m_reading = false;
    m_all = 0;
    refresh();
}

void BackpackPage::searchAfter(const LeftLook& look)
{
    m_lister->searchAfter(look);
    m_list->head().filterMenu().searchAfter(look);
}

void BackpackPage::showChosen()
{
    const QList<BadgeId> ids = chosen();
    const QModelIndex current = m_list->view().currentIndex();
    BadgeId shown = ids.isEmpty() ? 0 : ids.first();
    if (current.isValid() && ids.contains(current.data(BadgeListModel::IdRole).toLongLong()))
        shown = current.data(BadgeListModel::IdRole).toLongLong();
    if (shown == 0) {
        m_details->showNothing(hint());
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
    m_list->trashBar().setChosen(static_cast<int>(ids.size()));
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
    if (pixels == m_list->view().pictureSide())
        m_model->setThumbnail(id, pixmap);
    if (pixels == m_details->pictureSide())
        m_details->setPicture(id, pixmap);
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
    const bool focused = m_list->filterBar().isAncestorOf(QApplication::focusWidget());
    m_list->filterBar().setFilters(m_filters);
    listAgain();
    if (focused && m_filters.isEmpty())
        focusList(); // the chips are gone
}

void BackpackPage::setSort(Sort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    m_list->head().setSort(sort);
    listAgain();
    emit sortChanged();
}

void BackpackPage::setForm(BadgeCardDelegate::Form form)
{
    if (form == m_list->view().form())
        return;
    m_model->forgetThumbnails();
    m_list->view().setForm(form);
    m_list->head().setForm(form);
    emit formChanged();
}

BadgeCardDelegate::Form BackpackPage::form() const { return m_list->view().form(); }

BadgePlace BackpackPage::place() const { return m_rail->current(); }

void BackpackPage::showPlace(const BadgePlace& place) { m_rail->choose(place); }

BadgeListView& BackpackPage::list() { return m_list->view(); }

QList<BadgeId> BackpackPage::chosen() const { return m_list->view().chosen(); }

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
    m_list->view().choose(id);
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
    m_narrow = m_panes->isTooNarrowFor(width());
    m_panes->arrange(m_narrow, m_reading, m_all == 0 && m_model->rowCount() == 0);
    m_list->head().setPlaceMenuVisible(m_narrow);
    m_list->head().setVisible(m_model->rowCount() > 0 || m_narrow || isNarrowed());
    m_details->setBackVisible(m_narrow);
}

void BackpackPage::focusNextPane(bool forward)
{
    if (Panes::focusNext({ m_rail, m_list->onShow(), m_details->focusTarget() }, forward) == nullptr)
        focusList();
}

void BackpackPage::goToFound()
{
    focusList();
    const bool isListed = m_model->searched() == m_search && m_model->rowCount() > 0;
    if (isListed && !m_search.isEmpty() && chosen().isEmpty())
        m_list->view().setCurrentIndex(m_model->index(0));
}

void BackpackPage::focusList()
{
    if (!m_list->focusFirst())
        m_rail->setFocus(); // an empty place that offers nothing: another place is next
}

QSize BackpackPage::minimumSizeHint() const
{
    const int needed = std::max(m_list->head().minimumSizeHint().width(), m_details->minimumSizeHint().width());
    return { needed, fontMetrics().height() * leastLines };
}

QByteArray BackpackPage::saveState() const { return m_panes->saveState(); }

void BackpackPage::restoreState(const QByteArray& state) { m_panes->restoreState(state); }

} // namespace besace
