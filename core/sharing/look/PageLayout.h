#pragma once

#include "core/base/Progress.h"
#include "core/sharing/look/PageTree.h"
#include "core/sharing/look/Scene.h"
#include "core/sharing/look/StyleSheet.h"

#include <functional>

namespace besace::look {

/// A picture of the output: its pixels for a place of that size, and no other way to anything.
using PictureSource = std::function<QImage(const QByteArray& address, const QSizeF& place)>;
/// A drawing that stands in the page, in its colour.
using DrawingSource = std::function<QImage(const QByteArray& svg, const QSizeF& place)>;

struct LayoutOptions {
    Medium medium;
    QString systemFamily; ///< what `system-ui` is
    PictureSource picture;
    DrawingSource drawing;
};

/// Lays a page out as its style sheet says: what our pages use of CSS, and no more. Needs a QGuiApplication; on any
/// thread.
/// @return unfinished when it was cancelled
Scene layOutPage(const Node& page, const QByteArray& css, const LayoutOptions& options, const Progress& progress);

} // namespace besace::look
