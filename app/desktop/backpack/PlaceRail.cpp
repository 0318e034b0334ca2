#include "app/desktop/backpack/PlaceRail.h"

#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

enum Role {
    IconRole = Qt::UserRole, ///< QString: name of the icon; none for a heading
    CountRole, ///< int
    IndexRole, ///< int: which of the places; none for a heading
};

/// Icon, name and number; or a heading in small letters.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (index.data(IconRole).isNull())
            paintHeading(*painter, option, index);
        else
            paintPlace(*painter, option, index);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool heading = index.data(IconRole).isNull();
        const int line = option.fontMetrics.height();
        const int name = option.fontMetrics.horizontalAdvance(index.data().toString());
        return { name + iconSide(option.fontMetrics) + 80,
            heading ? line + space::section : std::max(space::target, line + 18) };
    }

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(Tokens::of(option.palette).muted);
        painter.drawText(option.rect.adjusted(space::between, 0, -space::between, -6),
            Qt::AlignLeading | Qt::AlignBottom, index.data().toString());
    }

    static void paintPlace(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Tokens& tokens = Tokens::of(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        Box box { .corner = space::corner };
        if (selected)
            box.fill = tokens.tint(tokens.accent);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            box.fill = tokens.raised;
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            box.outline = tokens.accent;
            box.width = space::focusRing;
        }
        paintBox(painter, row, box);

        const QColor colour = selected ? tokens.accent : tokens.text;
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        const QFontMetrics metrics(font);
        const int side = iconSide(metrics);
        const auto place = [&](int left, int width) {
            return QStyle::visualRect(option.direction, row, QRect(left, row.top(), width, row.height()));
        };
        const int left = row.left() + space::between;
        paintIcon(painter, index.data(IconRole).toString(), place(left, side), selected ? tokens.accent : tokens.muted);
        const QString number = QLocale().toString(index.data(CountRole).toInt());
        const int numberWidth = metrics.horizontalAdvance(number) + 2;
        const int right = row.right() - space::between - numberWidth;
        painter.setPen(selected ? tokens.accent : tokens.muted);
        painter.drawText(place(right, numberWidth), Qt::AlignCenter, number);
        painter.setPen(colour);
        const int wordsLeft = left + side + 10;
        painter.drawText(place(wordsLeft, right - wordsLeft - space::inside), Qt::AlignLeading | Qt::AlignVCenter,
            metrics.elidedText(index.data().toString(), Qt::ElideRight, right - wordsLeft - space::inside));
    }
};

} // namespace

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
        const auto& [place, badges] = places.at(row);
        if (place.kind == BadgePlace::Kind::Collection && !headed) {
            auto* heading = new QStandardItem(tr("Collections"));
            heading->setFlags(Qt::NoItemFlags);
            m_model.appendRow(heading);
            headed = true;
        }
        auto* item = new QStandardItem(placeName(place));
        item->setData(placeIcon(place), IconRole);
        item->setData(badges, CountRole);
        item->setData(static_cast<int>(row), IndexRole);
        item->setData(tr("%n badge(s)", nullptr, badges), Qt::AccessibleDescriptionRole);
        m_model.appendRow(item);
    }
    choose(before);
    m_filling = false;
    updateGeometry();
    if (current() != before)
        emit chosen(current());
}

BadgePlace PlaceRail::current() const
{
    const QVariant row = currentIndex().data(IndexRole);
    return row.isNull() || row.toInt() >= m_places.size() ? BadgePlace {} : m_places.at(row.toInt()).place;
}

void PlaceRail::choose(const BadgePlace& place)
{
    int wanted = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QVariant which = m_model.index(row, 0).data(IndexRole);
        if (!which.isNull() && m_places.at(which.toInt()).place == place)
            wanted = row;
    }
    setCurrentIndex(m_model.index(wanted, 0));
}

QSize PlaceRail::sizeHint() const { return { std::max(fontMetrics().height() * 11, sizeHintForColumn(0)), 100 }; }

void PlaceRail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_filling && current.isValid())
        emit chosen(this->current());
}

} // namespace besace
