#pragma once

#include "core/sharing/Portfolio.h"

namespace besace::cli {

class CommandLine;

/// The forms of a portfolio that live on the web. @return the exit status
int exportSite(const CommandLine& line, const Portfolio& portfolio);
int exportEmbed(const CommandLine& line, const Portfolio& portfolio);
/// Of one badge, or of all of them. The words for who cannot see it go to standard output.
int exportCard(const CommandLine& line, const Portfolio& portfolio);

} // namespace besace::cli
