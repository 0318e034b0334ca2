#pragma once

#include "core/backup/BackupReader.h"
#include "core/verification/Verifier.h"

namespace besace::backup {

/// A badge of a backup, ready to be kept: one entry for each file that holds it.
///
/// The backup's word is not believed: each file is checked here and now, without internet, as in an import. What the
/// site said on an earlier day comes back as that day's copy; where these documents prove the badge, the day comes back
/// too ("checked on an earlier day"), but never a yes. A no is taken at its word until
/// the site is asked again: that a badge was changed, or cancelled.
/// @return Malformed or what readBadge() answered, if no file holds the badge
Result<QList<NewBadge>> revive(
    const IndexedBadge& badge, BackupReader& reader, const VerificationContext& context, Progress& progress);

} // namespace besace::backup
