#pragma once

#include "core/import/Import.h"

#include <QStringList>

class QMimeData;

/// Whatever a person can drop, paste or choose, as something to read.
namespace besace {

/// Files and folders, as a file dialog or the command line names them.
QList<ImportSource> sourcesFromPaths(const QStringList& paths);

/// What was dropped or pasted: files and folders; else the bytes of a picture or of JSON; else a link, or text that
/// holds links, JSON or a JWS. The bytes are taken as they are: a picture is never decoded and saved again.
QList<ImportSource> sourcesFromMimeData(const QMimeData& data);

/// Whether there would be any: cheap enough to ask while something is dragged over the window.
bool holdsSources(const QMimeData& data);

} // namespace besace
