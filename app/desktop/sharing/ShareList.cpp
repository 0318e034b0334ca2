#include "app/desktop/sharing/ShareList.h"

#include "app/desktop/details/NameOnScreen.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/looks/Painting.h"
#include "app/desktop/looks/Tokens.h"
#include "core/sharing/Portfolio.h"
#include "core/wording/Wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

enum Role {
    IdRole = Qt::UserRole, ///< BadgeId
    ByDefaultRole, ///< bool: whether it may be shown without being asked about
    StateWordRole, ///< QString, for the notice
};

QString stateText(const BadgeSummary& badge)
{
    const QString word = wording::stateWord(badge.state);
    return badge.place == Place::ToConfirm ? ShareList::tr("%1, another e-mail address").arg(word) : word;
}

QIcon stateIcon(State state, const QWidget& widget)
{
    const int side = iconSide(widget.fontMetrics());
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, iconName(state), QRect(0, 0, side, side), colourOf(inkOf(state), Tokens::of(widget.palette())));
    return QIcon(pixmap);
}

bool isOn(const BadgeSummary& badge, const QList<BadgeId>& chosen)
{
    return isShownByDefault(badge) && (chosen.isEmpty() || chosen.contains(badge.id));
}

/// In the order in which they were chosen; then those that are on, then those that are off.
QList<BadgeSummary> inOrder(QList<BadgeSummary> badges, const QList<BadgeId>& chosen)
{
    const auto place = [&](const BadgeSummary& badge) {
        const qsizetype index = chosen.indexOf(badge.id);
        if (index >= 0)
            return index;
        return chosen.size() + (isOn(badge, chosen) ? 0 : 1);
    };
    std::ranges::stable_sort(badges, {}, place);
    return badges;
}

} // namespace

ShareList::ShareList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_notice(new QLabel(this))
    , m_up(new QPushButton(lineIcon(u"up"_s), tr("Move up"), this))
    , m_down(new QPushButton(lineIcon(u"down"_s), tr("Move down"), this))
{
    m_list->setObjectName(u"badges"_s);
    m_list->setAccessibleName(tr("Badges to show"));
    m_list->setVerticalScrollMode(QListWidget::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QListWidget::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setWordWrap(true);
    const int icon = iconSide(fontMetrics());
    m_list->setIconSize({ icon, icon });
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setObjectName(u"notice"_s);
    m_notice->hide();
    m_up->setToolTip(u"Alt+↑"_s);
    m_down->setToolTip(u"Alt+↓"_s);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_list, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::itemChanged, this, &ShareList::itemChanged);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        updateButtons();
        emit changed();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ShareList::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    const auto shortcut = [this](Qt::Key key, int by) {
        auto* action
            = new QShortcut(QKeySequence(Qt::ALT | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(action, &QShortcut::activated, this, [this, by] { move(by); });
    };
    shortcut(Qt::Key_Up, -1);
    shortcut(Qt::Key_Down, 1);
}

void ShareList::setBadges(const QList<BadgeSummary>& badges, const QList<BadgeId>& chosen)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const BadgeSummary& badge : inOrder(badges, chosen))
        addBadge(badge, isOn(badge, chosen));
    m_list->setCurrentRow(0);
    updateButtons();
}

void ShareList::addBadge(const BadgeSummary& badge, bool isOn)
{
    const QString state = stateText(badge);
    const QString name = nameOnScreen(badge.name);
    auto* item = new QListWidgetItem(stateIcon(badge.state, *m_list), name + u'\n' + state, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    item->setData(IdRole, badge.id);
    item->setData(ByDefaultRole, isShownByDefault(badge));
    item->setData(StateWordRole, state);
    item->setData(Qt::AccessibleTextRole, name);
    item->setData(Qt::AccessibleDescriptionRole, state);
}

QList<BadgeId> ShareList::checkedBadges() const
{
    QList<BadgeId> badges;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            badges.append(m_list->item(row)->data(IdRole).toLongLong());
    }
    return badges;
}

void ShareList::itemChanged(QListWidgetItem* item)
{
    const bool isOn = item->checkState() == Qt::Checked;
    const BadgeId id = item->data(IdRole).toLongLong();
    if (isOn && !item->data(ByDefaultRole).toBool() && m_asked != id) {
        askAgain(*item);
        return;
    }
    m_asked.reset();
    m_notice->hide();
    emit changed();
}

void ShareList::askAgain(QListWidgetItem& item)
{
    const QSignalBlocker blocker(m_list);
    item.setCheckState(Qt::Unchecked);
    m_asked = item.data(IdRole).toLongLong();
    m_notice->setText(tr("“%1”: %2. Others will see it too. Click again to show it anyway.")
                          .arg(item.data(Qt::AccessibleTextRole).toString(), item.data(StateWordRole).toString()));
    m_notice->show();
    m_list->viewport()->update();
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ShareList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    updateButtons();
    emit changed();
}

void ShareList::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace besace
