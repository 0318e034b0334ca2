#pragma once

#include "core/badge/Badge.h"
#include "core/base/Progress.h"
#include "core/sharing/OutputFile.h"
#include "core/sharing/Portfolio.h"

#include <QStringList>

namespace besace {

/// What others find in an output, read out of the output itself.
struct Seen {
    QString words; ///< all that can be read in its pages
    QString packed; ///< the same without blanks and capitals: lines are broken anywhere on paper
    QList<Badge> badges; ///< those whose files are in it
    qint64 weight = 0; ///< bytes

    bool says(const QString& text) const; ///< however its lines are broken; never an empty text
};

/// On any thread.
Seen readBack(const QList<OutputFile>& files, Progress& progress);

/// One line of "what others will see".
struct SeenLine {
    QString text;
    bool isWarning = false; ///< tells more than the person may think

    friend bool operator==(const SeenLine&, const SeenLine&) = default;
};

/// Warnings come first. @param portfolio what it was made from: says what to look for, never what is there
QList<SeenLine> seenLines(const Seen& seen, const Portfolio& portfolio);

} // namespace besace
