#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QStringList>

namespace besace {

enum class Depth {
    Light, ///< milliseconds, whatever the size: the header, the schema, the log that a stopped program left
    Full, ///< everything: each page, each reference, the search index, each file against its SHA-256
};

/// Of all that is looked at: two threads, each with its half, take little more than half the time.
enum class Share {
    Whole,
    Pages, ///< each page, each reference, each file
    Index, ///< the search index
};

/// What was found wrong with a backpack, for the details pane and for `check`: codes, untranslated, each with where.
struct Soundness {
    bool endedCleanly = true; ///< whether the last program that wrote to it closed it
    int version = 0; ///< of the schema; 0 where it cannot be read
    int badges = 0; ///< counted at Full only, as is `files`
    int files = 0;
    QStringList problems; ///< `log` `cut-short` `seal` `structure` `references` `search` `badge-without-file` `bytes`

    bool isSound() const { return problems.isEmpty(); }
};

/// Looks at a backpack with a connection of its own and changes nothing, not even what a stopped program left to do.
/// @return as Backpack::open() for a file that is none; Locked; Cancelled; Busy, Gone, NotAllowed where it cannot be
/// looked at
Result<Soundness> checkBackpack(const QString& path, Depth depth, Progress& progress, Share share = Share::Whole);

} // namespace besace
