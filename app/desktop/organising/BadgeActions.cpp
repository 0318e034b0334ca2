#include "app/desktop/organising/BadgeActions.h"

#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/organising/Deeds.h"
#include "app/desktop/organising/NameDialog.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace besace {

BadgeActions::BadgeActions(BackpackPage& page, Deeds& deeds)
    : QObject(&page)
    , m_page(page)
    , m_deeds(deeds)
    , m_addTo(add(u"addToCollection"_s, u"collection"_s, tr("&Add to a collection…")))
    , m_takeOut(add(u"takeOut"_s, u"close"_s, tr("&Remove from the collection")))
    , m_up(add(u"badgeUp"_s, u"up"_s, tr("Move &up in the collection")))
    , m_down(add(u"badgeDown"_s, u"down"_s, tr("Move &down in the collection")))
    , m_trash(add(u"trash"_s, u"trash"_s, tr("Put in the &trash")))
    , m_restore(add(u"restore"_s, u"undo"_s, tr("Put &back")))
    , m_empty(add(u"emptyTrash"_s, u"trash"_s, tr("&Empty the trash…")))
{
    m_addTo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    // Elsewhere these keys mean other things: in a text field, and among the collections.
    for (QAction* action : { m_takeOut, m_up, m_down, m_trash })
        action->setShortcutContext(Qt::WidgetShortcut);
    m_page.list().addActions(actions());
    m_page.list().setContextMenuPolicy(Qt::ActionsContextMenu);
    connectActions();
    connectPage();
    update();
}

QAction* BadgeActions::add(const QString& name, const QString& icon, const QString& text)
{
    auto* action = new QAction(lineIcon(icon), text, this);
    action->setObjectName(name);
    return action;
}

QList<QAction*> BadgeActions::actions() const
{
    return { m_addTo, m_up, m_down, m_takeOut, m_trash, m_restore, m_empty };
}

void BadgeActions::connectActions()
{
    connect(m_addTo, &QAction::triggered, this, &BadgeActions::chooseCollection);
    connect(m_takeOut, &QAction::triggered, this,
        [this] { m_deeds.removeFromCollection(m_page.place().collection, m_page.chosen()); });
    connect(m_up, &QAction::triggered, this, [this] { shift(-1); });
    connect(m_down, &QAction::triggered, this, [this] { shift(1); });
    connect(m_trash, &QAction::triggered, this, [this] { m_deeds.trash(m_page.chosen()); });
    connect(m_restore, &QAction::triggered, this, [this] { m_deeds.restore(m_page.chosen()); });
    connect(m_empty, &QAction::triggered, this, &BadgeActions::confirmEmptying);
}

void BadgeActions::connectPage()
{
    connect(&m_page, &BackpackPage::chosenChanged, this, &BadgeActions::update);
    connect(&m_page, &BackpackPage::listChanged, this, &BadgeActions::update);
    connect(&m_page, &BackpackPage::restoreWanted, m_restore, &QAction::trigger);
    connect(&m_page, &BackpackPage::emptyTrashWanted, m_empty, &QAction::trigger);
    connect(&m_page.list(), &BadgeListView::arranged, this, &BadgeActions::arrange);
    connect(&m_page.rail(), &PlaceRail::badgesDropped, this, &BadgeActions::dropInPlace);
}

void BadgeActions::update()
{
    using Kind = BadgePlace::Kind;
    const Kind kind = m_page.place().kind;
    const bool any = !m_page.chosen().isEmpty();
    const auto show = [](QAction* action, bool visible, bool enabled) {
        action->setVisible(visible);
        action->setEnabled(visible && enabled);
    };
    const bool inTrash = kind == Kind::Trash;
    const bool inCollection = kind == Kind::Collection;
    show(m_addTo, !inTrash, any);
    show(m_takeOut, inCollection, any);
    show(m_up, inCollection, any && m_page.isInOrder());
    show(m_down, inCollection, any && m_page.isInOrder());
    show(m_trash, !inTrash, any);
    show(m_restore, inTrash, any);
    show(m_empty, inTrash, m_page.badgesOnShow() > 0);
    // In a collection the key takes out of that, and no more.
    m_takeOut->setShortcut(inCollection ? QKeySequence(Qt::Key_Delete) : QKeySequence());
    m_trash->setShortcut(inCollection ? QKeySequence() : QKeySequence(Qt::Key_Delete));
}

void BadgeActions::dropInPlace(const QList<BadgeId>& ids, const BadgePlace& place)
{
    const bool fromTrash = m_page.place().kind == BadgePlace::Kind::Trash;
    switch (place.kind) {
    case BadgePlace::Kind::Collection:
        if (!fromTrash)
            m_deeds.addToCollection(place.collection, ids);
        break;
    case BadgePlace::Kind::Trash:
        if (!fromTrash)
            m_deeds.trash(ids);
        break;
    case BadgePlace::Kind::MyBadges:
        if (fromTrash)
            m_deeds.restore(ids);
        break;
    case BadgePlace::Kind::ToConfirm:
    case BadgePlace::Kind::ToLookAt:
        break;
    }
}

void BadgeActions::chooseCollection()
{
    const QList<BadgeId> ids = m_page.chosen();
    auto* menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"collections"_s);
    for (const Collection& collection : m_page.rail().collections()) {
        QString text = collection.name;
        text.replace(u'&', u"&&"_s);
        if (!collection.parent.isEmpty())
            text.prepend(u"    "_s); // as far in as in the rail
        connect(menu->addAction(lineIcon(u"collection"_s), text), &QAction::triggered, this,
            [this, ids, name = collection.name] { m_deeds.addToCollection(name, ids); });
    }
    if (!menu->isEmpty()) // else the line would be the first entry, and Enter on it does nothing
        menu->addSeparator();
    connect(menu->addAction(lineIcon(u"add"_s), tr("&New collection…")), &QAction::triggered, this,
        [this, ids] { addToNewCollection(ids); });
    BadgeListView& list = m_page.list();
    const QRect item = list.visualRect(list.currentIndex()).intersected(list.viewport()->rect());
    menu->popup(list.viewport()->mapToGlobal(item.center()));
    menu->setActiveAction(menu->actions().constFirst());
}

void BadgeActions::addToNewCollection(const QList<BadgeId>& ids)
{
    QStringList taken;
    for (const Collection& collection : m_page.rail().collections())
        taken << collection.name;
    auto* dialog = new NameDialog(taken, {}, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] { m_deeds.createCollectionOf(dialog->name(), ids); });
    dialog->open();
}

void BadgeActions::confirmEmptying()
{
    auto* box = new QMessageBox(&m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Empty the trash"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("%n badge(s) will be gone for good.", nullptr, m_deeds.badgesInTrash()));
    box->setInformativeText(tr("Their files go, and what you wrote about them. This cannot be undone."));
    QPushButton* empty = box->addButton(tr("Empty the trash"), QMessageBox::DestructiveRole);
    empty->setObjectName(u"confirmEmptying"_s);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(empty, &QPushButton::clicked, &m_deeds, &Deeds::emptyTrash);
    box->open();
}

void BadgeActions::arrange(const QList<BadgeId>& ids, qsizetype before)
{
    m_deeds.arrange(m_page.place().collection, m_page.shown(), ids, before);
}

void BadgeActions::shift(int by)
{
    const QList<BadgeId> chosen = m_page.chosen();
    const QList<BadgeId> shown = m_page.shown();
    // Before the one above; or behind the one below.
    const qsizetype before = by < 0 ? shown.indexOf(chosen.first()) - 1 : shown.indexOf(chosen.last()) + 2;
    if (before >= 0 && before <= shown.size())
        arrange(chosen, before);
}

} // namespace besace
