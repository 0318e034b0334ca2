#pragma once

#include "core/sharing/Portfolio.h"

namespace besace::cli {

class CommandLine;

/// A form of a portfolio that lives on the web, with options of its own.
struct WebExport {
    const char* name; ///< `site`, `embed`, `card`
    int (*write)(const CommandLine& line, const Portfolio& portfolio); ///< @return the exit status
};

/// nullptr where there is none of that name.
const WebExport* webExport(const QString& format);

} // namespace besace::cli
