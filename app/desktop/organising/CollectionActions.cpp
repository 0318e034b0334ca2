#include "app/desktop/organising/CollectionActions.h"

#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/backpack/PlaceRail.h"
#include "app/desktop/looks/Icons.h"
#include "app/desktop/organising/Deeds.h"
#include "app/desktop/organising/NameDialog.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace besace {

CollectionActions::CollectionActions(BackpackPage& page, Deeds& deeds)
    : QObject(&page)
    , m_page(page)
    , m_deeds(deeds)
    , m_create(add(u"newCollection"_s, tr("&New collection…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)))
    , m_rename(add(u"renameCollection"_s, tr("&Rename…"), QKeySequence(Qt::Key_F2)))
    , m_delete(add(u"deleteCollection"_s, tr("&Delete"), QKeySequence(Qt::Key_Delete)))
{
    m_create->setIcon(lineIcon(u"add"_s));
    m_create->setShortcutContext(Qt::WindowShortcut);
    m_rename->setIcon(lineIcon(u"rename"_s));
    m_delete->setIcon(lineIcon(u"trash"_s));
    addWay(u"collectionUp"_s, tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), collectionorder::up);
    addWay(u"collectionDown"_s, tr("Move do&wn"), QKeySequence(Qt::ALT | Qt::Key_Down), collectionorder::down);
    // The arrows point to where the collection goes: what is within stands further from the edge where lines begin.
    const bool mirrored = m_page.isRightToLeft();
    const QKeySequence inwards(Qt::ALT | (mirrored ? Qt::Key_Left : Qt::Key_Right));
    const QKeySequence outwards(Qt::ALT | (mirrored ? Qt::Key_Right : Qt::Key_Left));
    addWay(u"collectionIn"_s, tr("Put &into the one above"), inwards, collectionorder::in);
    addWay(u"collectionOut"_s, tr("Take &out of the other"), outwards, collectionorder::out);
    m_page.rail().addActions(actions());
    m_page.rail().setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_create, &QAction::triggered, this, &CollectionActions::create);
    connect(m_rename, &QAction::triggered, this, &CollectionActions::rename);
    connect(m_delete, &QAction::triggered, this, [this] { m_deeds.deleteCollection(current()); });
    connect(&m_page, &BackpackPage::newCollectionWanted, this, &CollectionActions::create);
    connect(&m_page, &BackpackPage::listChanged, this, &CollectionActions::update);
    connect(&m_page.rail(), &PlaceRail::collectionDropped, this, &CollectionActions::move);
    update();
}

QAction* CollectionActions::add(const QString& name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // in the list of badges these keys mean the badges
    return action;
}

void CollectionActions::addWay(const QString& name, const QString& text, const QKeySequence& key, Where where)
{
    QAction* action = add(name, text, key);
    connect(action, &QAction::triggered, this,
        [this, where] { move(current(), where(m_page.rail().collections(), current())); });
    m_ways << Way { action, std::move(where) };
}

QList<QAction*> CollectionActions::actions() const
{
    QList<QAction*> actions { m_create, m_rename, m_delete };
    for (const Way& way : m_ways)
        actions << way.action;
    return actions;
}

QString CollectionActions::current() const
{
    const BadgePlace place = m_page.place();
    return place.kind == BadgePlace::Kind::Collection ? place.collection : QString();
}

QStringList CollectionActions::names() const
{
    QStringList names;
    for (const Collection& collection : m_page.rail().collections())
        names << collection.name;
    return names;
}

void CollectionActions::update()
{
    const QString name = current();
    m_rename->setEnabled(!name.isEmpty());
    m_delete->setEnabled(!name.isEmpty());
    const QList<Collection> all = m_page.rail().collections();
    for (const Way& way : m_ways)
        way.action->setEnabled(!name.isEmpty() && way.where(all, name).has_value());
}

void CollectionActions::create()
{
    auto* dialog = new NameDialog(names(), {}, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_page.awaitPlace({ BadgePlace::Kind::Collection, dialog->name() });
        m_deeds.createCollection(dialog->name());
    });
    dialog->open();
}

void CollectionActions::rename()
{
    const QString before = current();
    auto* dialog = new NameDialog(names(), before, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        if (dialog->name() == before)
            return;
        m_page.awaitPlace({ BadgePlace::Kind::Collection, dialog->name() });
        m_deeds.renameCollection(before, dialog->name());
    });
    dialog->open();
}

void CollectionActions::move(const QString& name, const std::optional<collectionorder::Move>& move)
{
    if (move)
        m_deeds.moveCollection(name, move->parent, move->position);
}

} // namespace besace
