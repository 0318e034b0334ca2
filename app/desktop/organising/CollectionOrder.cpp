#include "app/desktop/organising/CollectionOrder.h"

#include <algorithm>

namespace besace::collectionorder {

namespace {

QString parentOf(const QList<Collection>& all, const QString& name)
{
    const auto found = std::ranges::find(all, name, &Collection::name);
    return found == all.end() ? QString() : found->parent;
}

bool holdsOthers(const QList<Collection>& all, const QString& name)
{
    return std::ranges::any_of(all, [&](const Collection& other) { return other.parent == name; });
}

/// The names of those that stand in @p parent, in their order.
QStringList inside(const QList<Collection>& all, const QString& parent)
{
    QStringList names;
    for (const Collection& collection : all) {
        if (collection.parent == parent)
            names << collection.name;
    }
    return names;
}

std::optional<Move> shifted(const QList<Collection>& all, const QString& name, qsizetype by)
{
    const QString parent = parentOf(all, name);
    const QStringList siblings = inside(all, parent);
    const qsizetype to = siblings.indexOf(name) + by;
    if (!siblings.contains(name) || to < 0 || to >= siblings.size())
        return std::nullopt;
    return Move { parent, static_cast<int>(to) };
}

} // namespace

std::optional<Move> up(const QList<Collection>& all, const QString& name) { return shifted(all, name, -1); }

std::optional<Move> down(const QList<Collection>& all, const QString& name) { return shifted(all, name, 1); }

std::optional<Move> in(const QList<Collection>& all, const QString& name)
{
    const QStringList siblings = inside(all, {});
    const qsizetype at = siblings.indexOf(name);
    return at <= 0 ? std::nullopt : into(all, name, siblings.at(at - 1));
}

std::optional<Move> out(const QList<Collection>& all, const QString& name)
{
    const QString parent = parentOf(all, name);
    return parent.isEmpty() ? std::nullopt : beside(all, name, parent, Side::After);
}

std::optional<Move> into(const QList<Collection>& all, const QString& name, const QString& target)
{
    if (name == target || holdsOthers(all, name) || !parentOf(all, target).isEmpty() || parentOf(all, name) == target)
        return std::nullopt;
    return Move { target, static_cast<int>(inside(all, target).size()) };
}

std::optional<Move> beside(const QList<Collection>& all, const QString& name, const QString& target, Side side)
{
    const QString parent = parentOf(all, target);
    if (name == target || (!parent.isEmpty() && (parent == name || holdsOthers(all, name))))
        return std::nullopt;
    QStringList siblings = inside(all, parent);
    const QStringList before = siblings;
    siblings.removeOne(name);
    const qsizetype to = siblings.indexOf(target) + (side == Side::After ? 1 : 0);
    siblings.insert(to, name);
    if (siblings == before)
        return std::nullopt;
    return Move { parent, static_cast<int>(to) };
}

} // namespace besace::collectionorder
