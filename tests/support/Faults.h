#pragma once

#include <QMetaType>

#include <string>

/// Makes one call on a file fail. SQLite's files are reached through a VFS of our own, all others (and SQLite's too)
/// through the C library's functions, which this test program defines before the library does.
namespace faults {

enum class Layer { Vfs, System };

struct Outcome {
    int calls = 0; ///< that could have failed: writing, flushing, cutting, opening for writing, renaming, removing
    std::string failed; ///< the one that did
};

/// @param folder only files below it are touched
/// @param failing the call that fails, from 1; 0 for none
/// @param systemError ENOSPC or EIO
void begin(Layer layer, const std::string& folder, int failing, int systemError);
Outcome end();

} // namespace faults

Q_DECLARE_METATYPE(faults::Layer)
