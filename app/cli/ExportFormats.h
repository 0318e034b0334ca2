#pragma once

#include "core/sharing/Portfolio.h"

namespace besace::cli {

/// A way to hand badges over.
struct ExportFormat {
    const char* name; ///< as `--format` takes it
    /// Writes it to @p path, and what belongs to it beside that. @return Cancelled, or as writeFile()
    Result<void> (*write)(const Portfolio& portfolio, const QString& path, Progress& progress);
    /// Which badges can be in it; nullptr: all.
    bool (*fits)(const Badge& badge) = nullptr;
};

/// nullptr where there is none of that name.
const ExportFormat* exportFormat(const QString& name);
/// The one format of those that hold some kinds of badges only that can hold this; empty where none can.
QString formatThatFits(const Badge& badge);
/// `html|pdf|…`, for the help.
QByteArray exportFormatNames();

} // namespace besace::cli
