#include "app/desktop/backpack/BackpackPage.h"

#include "app/desktop/backpack/BadgeListModel.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/EmptyState.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/backpack/Thumbnails.h"
#include "app/desktop/details/DetailsPane.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Pieces.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// In line heights of the font: 900 pixels at the usual size. Below, one pane at a time.
constexpr int narrowBelow = 53;
constexpr int leastLines = 8;

constexpr std::array sorts { Sort::Newest, Sort::Name, Sort::Issuer, Sort::ValidUntil };

QString sortName(Sort sort)
{
    switch (sort) {
    case Sort::InCollection:
        return BackpackPage::tr("In my order");
    case Sort::Newest:
        return BackpackPage::tr("Newest first");
    case Sort::Name:
        return BackpackPage::tr("By name");
    case Sort::Issuer:
        return BackpackPage::tr("By organisation");
    case Sort::ValidUntil:
        return BackpackPage::tr("By end date");
    }
    return {};
}

QToolButton* makeToggle(const QString& icon, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setText(name);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

BackpackPage::BackpackPage(Clock clock, QLocale locale, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_locale(std::move(locale))
    , m_model(new BadgeListModel(this))
    , m_thumbnails(new Thumbnails(this))
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
    connect(m_thumbnails, &Thumbnails::arrived, this, &BackpackPage::takePicture);
}

QWidget* BackpackPage::makeRail()
{
    m_rail = new PlaceRail;
    connect(m_rail, &PlaceRail::chosen, this, [this] {
        m_reading = false;
        listAgain();
        fillPlaceMenu();
        emit placeChanged();
    });
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space::between, space::edge, space::between, space::between);
    layout->addWidget(m_rail);
    return pane;
}

QWidget* BackpackPage::makeListHead()
{
    m_placeMenu = makeButton({}, u"menu"_s, ButtonKind::Plain);
    m_placeMenu->setMenu(new QMenu(m_placeMenu));
    m_sortBox = new QComboBox;
    m_sortBox->setAccessibleName(tr("Order of the list"));
    for (const Sort sort : sorts)
        m_sortBox->addItem(sortName(sort));
    connect(m_sortBox, &QComboBox::activated, this, [this](int row) { setSort(sorts.at(static_cast<size_t>(row))); });
    m_cards = makeToggle(u"grid"_s, tr("Show as pictures"));
    m_rows = makeToggle(u"list"_s, tr("Show as a list"));
    m_cards->setChecked(true);
    connect(m_cards, &QToolButton::clicked, this, [this] { setForm(BadgeCardDelegate::Form::Card); });
    connect(m_rows, &QToolButton::clicked, this, [this] { setForm(BadgeCardDelegate::Form::Row); });
    m_count = new TextLabel(TextSize::Body, Ink::Muted, false);
    m_count->setWordWrap(false);

    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::edge, space::edge, space::edge, space::inside);
    layout->addWidget(m_placeMenu);
    layout->addWidget(m_sortBox);
    layout->addStretch();
    layout->addWidget(m_count);
    layout->addSpacing(space::inside);
    layout->addWidget(m_cards);
    layout->addWidget(m_rows);
    return head;
}

QWidget* BackpackPage::makeList()
{
    m_listHead = makeListHead();
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

    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_listHead);
    layout->addWidget(m_listStack, 1);
    return pane;
}

void BackpackPage::makeDetails()
{
    m_details = new DetailsPane;
    connect(m_details, &DetailsPane::checkAgainWanted, this, &BackpackPage::checkAgainWanted);
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
    m_thumbnails->setBackpack(backpack.path());
    m_model->forgetThumbnails();
    m_details->showNothing();
    m_reading = false;
    refresh();
}

void BackpackPage::refresh()
{
    if (m_backpack == nullptr)
        return;
    const Result<QList<PlaceCount>> places = countPlaces(*m_backpack, m_clock());
    if (!places)
        return emit failed(places.error());
    m_places = *places;
    m_all = 0;
    for (const PlaceCount& count : m_places) {
        if (count.place.kind == BadgePlace::Kind::MyBadges || count.place.kind == BadgePlace::Kind::ToConfirm)
            m_all += count.badges;
    }
    m_rail->setPlaces(m_places);
    fillPlaceMenu();
    listAgain();
}

void BackpackPage::listAgain()
{
    if (m_backpack == nullptr)
        return;
    const Result<QList<BadgeSummary>> badges = listPlace(*m_backpack, m_rail->current(), m_search, m_sort, m_clock());
    if (!badges)
        return emit failed(badges.error());
    const QList<BadgeId> before = chosen();
    m_listing = true;
    m_model->setBadges(*badges, m_locale);
    for (const BadgeId id : before) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            m_view->selectionModel()->select(index, QItemSelectionModel::Select);
    }
    if (const QList<BadgeId> kept = chosen(); !kept.isEmpty())
        m_view->selectionModel()->setCurrentIndex(m_model->indexOf(kept.first()), QItemSelectionModel::NoUpdate);
    m_listing = false;
    fillCount();
    showEmptiness();
    showChosen();
    if (!m_search.isEmpty()) {
        QAccessibleEvent found(m_count, QAccessible::Alert);
        QAccessible::updateAccessibility(&found);
    }
    emit listChanged();
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
    applyWidth();
    emit chosenChanged();
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

void BackpackPage::fillCount()
{
    const int shown = m_model->rowCount();
    // A collection has the order that the person gave it.
    m_sortBox->setVisible(shown > 0 && m_rail->current().kind != BadgePlace::Kind::Collection);
    for (QWidget* widget :
        { static_cast<QWidget*>(m_cards), static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_count) })
        widget->setVisible(shown > 0);
    m_count->setWords(m_search.isEmpty() ? tr("%n badge(s)", nullptr, shown) : tr("%n badge(s) found", nullptr, shown));
}

void BackpackPage::fillPlaceMenu()
{
    QMenu* menu = m_placeMenu->menu();
    menu->clear();
    const BadgePlace current = m_rail->current();
    for (const PlaceCount& count : std::as_const(m_places)) {
        const QString name = placeName(count.place);
        QAction* action = menu->addAction(lineIcon(placeIcon(count.place)), tr("%1 (%2)").arg(name).arg(count.badges));
        connect(action, &QAction::triggered, this, [this, place = count.place] { showPlace(place); });
    }
    m_placeMenu->setText(placeName(current));
}

QWidget* BackpackPage::makeEmptyState()
{
    if (!m_search.isEmpty()) {
        auto* state = new EmptyState(u"search"_s, tr("No badge found for “%1”.").arg(m_search), {});
        connect(state->addButton(tr("Clear the search"), {}, ButtonKind::Plain), &QPushButton::clicked, this,
            &BackpackPage::clearSearchWanted);
        return state;
    }
    switch (m_rail->current().kind) {
    case BadgePlace::Kind::ToConfirm:
        return new EmptyState(u"confirm"_s, tr("Nothing to confirm."),
            tr("Badges that are for another e-mail address than yours are kept here."));
    case BadgePlace::Kind::ToLookAt:
        return new EmptyState(u"state-verified"_s, tr("All is well."), tr("Nothing to look at today."));
    case BadgePlace::Kind::Collection:
        return new EmptyState(u"collection"_s, tr("This collection is empty."), {});
    case BadgePlace::Kind::MyBadges:
        break;
    }
    auto* state = new EmptyState(
        u"badges"_s, tr("Your backpack is empty."), tr("Add a badge: a picture, a PDF or a link you got by e-mail."));
    connect(state->addButton(tr("Add badges"), u"add"_s, ButtonKind::Primary), &QPushButton::clicked, this,
        &BackpackPage::addWanted);
    connect(state->addButton(tr("Try with example badges"), u"try"_s, ButtonKind::Plain), &QPushButton::clicked, this,
        &BackpackPage::tryWanted);
    QPushButton* none = state->addButton(tr("I have no badge yet"), {}, ButtonKind::Quiet);
    none->setObjectName(u"noBadgeYet"_s);
    connect(none, &QPushButton::clicked, this, [this] {
        auto* help = new NoBadgeYet;
        connect(help, &NoBadgeYet::backWanted, this, &BackpackPage::showEmptiness);
        replaceEmptyState(help);
        focusList();
    });
    return state;
}

void BackpackPage::replaceEmptyState(QWidget* state)
{
    while (m_listStack->count() > 1) {
        QWidget* old = m_listStack->widget(1);
        m_listStack->removeWidget(old);
        old->deleteLater();
    }
    if (state != nullptr) {
        // Large words in a small window: they scroll, and are not squeezed.
        auto* scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(state);
        m_listStack->addWidget(scroll);
    }
    m_listStack->setCurrentIndex(m_listStack->count() - 1);
}

void BackpackPage::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    // Taking the old one away must not throw the focus to a random place.
    const bool focused = m_listStack->isAncestorOf(QApplication::focusWidget());
    replaceEmptyState(empty ? makeEmptyState() : nullptr);
    m_listHead->setVisible(!empty || m_narrow || !m_search.isEmpty());
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

void BackpackPage::setSort(Sort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    m_sortBox->setCurrentIndex(static_cast<int>(std::find(sorts.begin(), sorts.end(), sort) - sorts.begin()));
    listAgain();
    emit sortChanged();
}

void BackpackPage::setForm(BadgeCardDelegate::Form form)
{
    if (form == m_view->form())
        return;
    m_model->forgetThumbnails();
    m_view->setForm(form);
    m_cards->setChecked(form == BadgeCardDelegate::Form::Card);
    m_rows->setChecked(form == BadgeCardDelegate::Form::Row);
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
    if (!m_model->indexOf(id).isValid()) {
        const Result<StoredBadge> stored = m_backpack->badge(id);
        if (!stored)
            return emit failed(stored.error());
        if (!m_search.isEmpty())
            emit clearSearchWanted();
        const bool mine = stored->summary.place == Place::MyBadges;
        showPlace({ mine ? BadgePlace::Kind::MyBadges : BadgePlace::Kind::ToConfirm, {} });
    }
    m_view->choose(id);
}

void BackpackPage::readBadge(BadgeId id)
{
    showBadge(id);
    m_reading = true;
    applyWidth();
}

int BackpackPage::badgesOnShow() const { return m_model->rowCount(); }

void BackpackPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

void BackpackPage::applyWidth()
{
    m_narrow = width() < fontMetrics().height() * narrowBelow;
    const bool empty = m_all == 0;
    const bool reading = m_narrow && m_reading;
    m_railPane->setVisible(!m_narrow);
    m_placeMenu->setVisible(m_narrow);
    m_listPane->setVisible(!reading);
    m_details->setVisible(m_narrow ? reading : !empty);
    m_details->setBackVisible(m_narrow);
    m_listHead->setVisible(m_model->rowCount() > 0 || m_narrow || !m_search.isEmpty());
    const int line = fontMetrics().height();
    m_railPane->setMinimumWidth(line * 9);
    m_details->setMinimumWidth(m_narrow ? 0 : line * 20);
    m_listPane->setMinimumWidth(m_narrow ? 0 : line * 16);
}

QList<QWidget*> BackpackPage::panes() const
{
    QList<QWidget*> targets { m_rail };
    QWidget* list = m_listStack->currentIndex() == 0 ? static_cast<QWidget*>(m_view) : m_listStack->currentWidget();
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
    if (m_listStack->currentIndex() == 0)
        return m_view->setFocus();
    if (auto* button = m_listStack->currentWidget()->findChild<QPushButton*>())
        button->setFocus();
}

QSize BackpackPage::minimumSizeHint() const
{
    const int needed = std::max(m_listHead->minimumSizeHint().width(), m_details->minimumSizeHint().width());
    return { needed, fontMetrics().height() * leastLines };
}

QByteArray BackpackPage::saveState() const { return m_splitter->saveState(); }

void BackpackPage::restoreState(const QByteArray& state) { m_splitter->restoreState(state); }

} // namespace besace
