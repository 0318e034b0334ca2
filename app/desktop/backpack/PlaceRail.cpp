#include "app/desktop/backpack/PlaceRail.h"

#include "app/desktop/backpack/PlaceDelegate.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"
#include "app/desktop/organising/Drags.h"

#include <QDropEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

PlaceRail::PlaceRail(QWidget* parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Places"));
}

void PlaceRail::setPlaces(const QList<PlaceCount>& places)
{
    if (places == m_places)
        return;
    const BadgePlace before = current();
    m_filling = true;
    m_places = places;
    m_model.clear();
    bool headed = false;
    for (qsizetype row = 0; row < places.size(); ++row) {
        const auto& [place, badges, parent] = places.at(row);
        if (place.kind == BadgePlace::Kind::Collection && !headed) {
            auto* heading = new QStandardItem(tr("Collections"));
            heading->setFlags(Qt::NoItemFlags);
            m_model.appendRow(heading);
            headed = true;
        }
        auto* item = new QStandardItem(placeName(place));
        item->setData(placeIcon(place), PlaceDelegate::IconRole);
        item->setData(badges, PlaceDelegate::CountRole);
        item->setData(static_cast<int>(row), PlaceDelegate::IndexRole);
        item->setData(parent.isEmpty() ? 0 : 1, PlaceDelegate::DepthRole);
        const QString number = tr("%n badge(s)", nullptr, badges);
        item->setData(parent.isEmpty() ? number : tr("%1, in “%2”").arg(number, parent), Qt::AccessibleDescriptionRole);
        m_model.appendRow(item);
    }
    choose(before);
    m_filling = false;
    updateGeometry();
    if (current() != before)
        emit chosen(current());
}

QList<Collection> PlaceRail::collections() const
{
    QList<Collection> all;
    for (const PlaceCount& count : m_places) {
        if (count.place.kind == BadgePlace::Kind::Collection)
            all << Collection { count.place.collection, count.badges, count.parent };
    }
    return all;
}

std::optional<BadgePlace> PlaceRail::placeAt(const QModelIndex& index) const
{
    const QVariant row = index.data(PlaceDelegate::IndexRole);
    if (row.isNull() || row.toInt() >= m_places.size())
        return std::nullopt;
    return m_places.at(row.toInt()).place;
}

BadgePlace PlaceRail::current() const { return placeAt(currentIndex()).value_or(BadgePlace {}); }

void PlaceRail::choose(const BadgePlace& place)
{
    int wanted = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (placeAt(m_model.index(row, 0)) == place)
            wanted = row;
    }
    setCurrentIndex(m_model.index(wanted, 0));
}

QSize PlaceRail::sizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return { std::max(fontMetrics().height() * 11, sizeHintForColumn(0) + bar), 100 };
}

/// Room for what the program calls its places: people may give a collection any name, and it is shortened.
QSize PlaceRail::minimumSizeHint() const
{
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const std::optional<BadgePlace> place = placeAt(m_model.index(row, 0));
        if (place && place->kind != BadgePlace::Kind::Collection)
            widest = std::max(widest, sizeHintForIndex(m_model.index(row, 0)).width());
    }
    return { widest + verticalScrollBar()->sizeHint().width(), QListView::minimumSizeHint().height() };
}

void PlaceRail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_filling && current.isValid())
        emit chosen(this->current());
}

void PlaceRail::startDrag(Qt::DropActions /*supportedActions*/)
{
    if (current().kind == BadgePlace::Kind::Collection)
        drags::dragCollection(current().collection, *this);
}

PlaceRail::Drop PlaceRail::dropFor(const QDropEvent& event) const
{
    Drop drop { .index = indexAt(event.position().toPoint()) };
    const std::optional<BadgePlace> target = placeAt(drop.index);
    if (!target)
        return drop;
    if (!drags::badgesIn(event).isEmpty()) {
        drop.takesBadges = target->kind == BadgePlace::Kind::Collection || target->kind == BadgePlace::Kind::Trash
            || target->kind == BadgePlace::Kind::MyBadges;
        return drop;
    }
    const QString name = drags::collectionIn(event);
    if (name.isEmpty() || target->kind != BadgePlace::Kind::Collection)
        return drop;
    const QRect row = visualRect(drop.index);
    const int y = qRound(event.position().y()) - row.top();
    if (y >= row.height() / 4 && y <= row.height() * 3 / 4) {
        drop.move = collectionorder::into(collections(), name, target->collection);
    } else {
        using collectionorder::Side;
        drop.side = y < row.height() / 2 ? Side::Before : Side::After;
        drop.move = collectionorder::beside(collections(), name, target->collection, *drop.side);
    }
    return drop;
}

void PlaceRail::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(!drags::badgesIn(*event).isEmpty() || !drags::collectionIn(*event).isEmpty());
}

void PlaceRail::dragMoveEvent(QDragMoveEvent* event)
{
    m_drop = dropFor(*event);
    event->setAccepted(m_drop.takesBadges || m_drop.move);
    viewport()->update();
}

void PlaceRail::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    m_drop = {};
    viewport()->update();
}

void PlaceRail::dropEvent(QDropEvent* event)
{
    const Drop drop = dropFor(*event);
    m_drop = {};
    viewport()->update();
    setState(NoState);
    event->setAccepted(drop.takesBadges || drop.move);
    if (drop.takesBadges)
        emit badgesDropped(drags::badgesIn(*event), *placeAt(drop.index));
    else if (drop.move)
        emit collectionDropped(drags::collectionIn(*event), *drop.move);
}

void PlaceRail::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_drop.takesBadges && !m_drop.move)
        return;
    QPainter painter(viewport());
    const QColor accent = Tokens::of(palette()).accent;
    const QRect row = visualRect(m_drop.index).adjusted(0, 1, 0, -1);
    if (!m_drop.side)
        return paintBox(painter, row, { .outline = accent, .width = space::focusRing, .corner = space::corner });
    const int y = *m_drop.side == collectionorder::Side::Before ? row.top() : row.bottom();
    painter.fillRect(row.left(), y - 1, row.width(), space::focusRing, accent);
}

} // namespace besace
