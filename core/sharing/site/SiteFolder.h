#pragma once

#include "core/sharing/site/Site.h"

namespace besace {

/// Whether writeSite() may take this name: nothing is there, or an empty folder, or a site that it wrote.
bool mayHoldSite(const QString& folder);

/// Writes a site, all or nothing. An earlier site of ours in that place gives way; what the person put beside its files
/// (a domain's CNAME, a `.git`) moves over to the new one. Any other folder stays as it is.
/// @return Malformed where mayHoldSite() says no; as causeOf(), else CannotWrite; Cancelled
Result<void> writeSite(const QString& folder, const QList<SiteFile>& files, Progress& progress);

} // namespace besace
