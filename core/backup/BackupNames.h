#pragma once

#include "core/backpack/Backpack.h"

#include <QHash>
#include <QSet>

namespace besace {

/// Gives each file in a backup a name that tells people what it is: `badges/Esprit d'équipe – maisonX –
/// 2025-03-12.png`.
class BackupNames {
public:
    /// @param extension with its dot; empty for none
    QString next(const BadgeSummary& badge, const QString& extension);

private:
    QSet<QString> m_taken; ///< without case: some file systems know none
    QHash<QString, int> m_numbers; ///< the last one given to a name that comes again
};

/// The dot and what stands behind it, where that is a badge file's; else empty.
QString extensionOf(const QString& fileName);
/// The same by content, for programs open files by their extension.
QString extensionOf(const QByteArray& bytes);

} // namespace besace
