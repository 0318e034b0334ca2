#pragma once

#include "core/import/Import.h"

namespace besace {

/// The badges in one carrier: baked into a picture, or the text itself. @return as unbake() and readBadges()
Result<QList<Badge>> badgesIn(const QByteArray& carrier);

/// What the backpack keeps once for all files that have it.
Artwork artworkOf(const QByteArray& carrier);

/// Reads one file, or what was pasted, takes it apart and checks every badge in it. Never empty: where there is no
/// badge, one item says why.
QList<ImportItem> readSource(
    const ImportSource& source, const VerificationContext& context, const DocumentLoader& loader, Progress& progress);

} // namespace besace
