#pragma once

#include "core/sharing/site/Site.h"

namespace besace {

/// Whether writeSite() may take this name: nothing is there, or an empty folder, or a site that it wrote.
bool mayHoldSite(const QString& folder);

/// Where a site goes that is to be in @p chosen: there, where mayHoldSite(), else in a folder of its own inside.
QString siteFolderIn(const QString& chosen);

/// Writes a site, all or nothing. An earlier site of ours in that place gives way; what the person put beside its files
/// (a domain's CNAME, a `.git`) moves over to the new one. Any other folder stays as it is. What a program left that
/// was stopped at this is cleared away.
/// @return Malformed where mayHoldSite() says no; as causeOf(), else CannotWrite; Cancelled
Result<void> writeSite(const QString& folder, const QList<OutputFile>& files, Progress& progress);

} // namespace besace
