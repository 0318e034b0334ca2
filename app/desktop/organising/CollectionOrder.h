#pragma once

#include "core/backpack/Backpack.h"

/// Where a collection goes when it is moved, by a key or with the mouse. Nothing where it cannot go there.
namespace besace::collectionorder {

struct Move {
    QString parent = {}; ///< empty: it stands by itself
    int position = 0; ///< as Backpack::moveCollection() counts

    friend bool operator==(const Move&, const Move&) = default;
};

std::optional<Move> up(const QList<Collection>& all, const QString& name);
std::optional<Move> down(const QList<Collection>& all, const QString& name);
/// Into the one above it, at its end.
std::optional<Move> in(const QList<Collection>& all, const QString& name);
/// Out of the one it stands in, to the place behind that.
std::optional<Move> out(const QList<Collection>& all, const QString& name);

/// Into @p target, at its end.
std::optional<Move> into(const QList<Collection>& all, const QString& name, const QString& target);
enum class Side { Before, After };
std::optional<Move> beside(const QList<Collection>& all, const QString& name, const QString& target, Side side);

} // namespace besace::collectionorder
