#pragma once

#include "core/backpack/Backpack.h"
#include "core/backpack/Recovery.h"
#include "core/backpack/RollingBackups.h"
#include "core/backpack/Soundness.h"

#include <functional>

namespace besace {

/// What was found in a backpack, and how its file was then: it holds as long as the file is still the same.
struct Looked {
    QByteArray file; ///< length and last change of the file and of what stands beside it
    Result<Soundness> found;
    Share share = Share::Whole; ///< Pages: the search index is still to be looked at
};

struct OpenOptions {
    QDateTime now; ///< UTC
    CarrierReader badgesIn;
    int backupsKept = defaultBackupsKept;
    Depth depth = Depth::Light; ///< Full looks at everything, however large the file is
    std::function<Looked()> looked = {}; ///< what lookAtBackpack() found meanwhile, if it is asked for
};

struct Opened {
    Backpack backpack;
    std::optional<Recovery> recovery; ///< it was damaged: to be told to the person
    std::optional<Error> noBackup; ///< why there is no copy of before the migration that was made
    bool endedCleanly = true; ///< whether the program that had it last closed it
    bool isIndexSeen = true; ///< else nothing may be searched for before lookAtIndex() found all to be well
};

/// The longest part of openBackpack(), for a program that prepares its window meanwhile. Changes nothing.
Looked lookAtBackpack(const QString& path, Depth depth, Share share = Share::Whole);
/// The other half of a look at the pages alone, while the window is there. A large backpack's waits for tend().
/// @return Damaged: to be opened again, at Depth::Full; else as checkBackpack()
Result<void> lookAtIndex(const QString& path, Progress& progress);

/// Opens a backpack the careful way. How careful:
/// - always: what is wrong with the header, the length, the schema, or the log that a stopped program left;
/// - while it is small (limits::maxBytesCheckedAtOpening), or at Depth::Full: every page, reference and file;
/// - a larger one is checked from end to end by tend(), while the window is there.
/// A damaged one is recovered, see recoverBackpack(). Before the schema is brought up to date a copy is made, where
/// there is room.
/// @return as Backpack::open() and recoverBackpack(); Locked until unlock() was given its password
Result<Opened> openBackpack(const QString& path, const OpenOptions& options);

/// What a program does once the window is there, on another thread: the copy of the day where one is due, which is also
/// the check of the day; the check alone after a program that did not end cleanly.
/// @return where the copy is, empty if none was due; Damaged: to be opened again, at Depth::Full; else as
/// makeLocalBackup()
Result<QString> tend(const QString& path, int backupsKept, bool endedCleanly, const QDateTime& now, Progress& progress);

} // namespace besace
