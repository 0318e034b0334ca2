#pragma once

#include "core/import/Import.h"
#include "core/review/Question.h"
#include "core/review/ShownWords.h"

namespace besace {

/// Compares badges with what the document, or the site of ours, shows that they came in. Badges are given in the order
/// in which they are read: each document is read once more for all that came in it.
class ShownBeside {
public:
    /// @param sources what is being read: bytes that were pasted stand in no file
    explicit ShownBeside(const QList<ImportSource>& sources);

    /// Where the document's words contradict the badge. None for a badge that came in no document of ours.
    QList<Question> contradictions(const ImportItem& item, const Progress& progress);

private:
    QString siteOf(const ImportItem& item) const;
    void read(const ImportItem& item, const QString& site, const Progress& progress);
    QByteArray bytesOf(const QString& source) const;

    QHash<QString, QByteArray> m_pasted;
    QStringList m_folders; ///< that are read with all that is in them
    std::optional<QString> m_source; ///< whose words are the next
    QHash<QByteArray, QList<ShownWords>> m_shown;
};

} // namespace besace
