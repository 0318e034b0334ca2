#pragma once

#include <functional>
#include <string>
#include <vector>

/// Makes calls on files fail. SQLite's files are reached through a VFS of our own, all others (and SQLite's too)
/// through the C library's functions, which this test program defines before the library does.
namespace faults {

enum class Layer { Vfs, System };

/// What can fail.
enum class Calls {
    Changes, ///< what writes, flushes, opens, makes, renames, cuts or removes; and what opens a folder to list it
    Reads, ///< of bytes, and of a folder's names
};

struct Call {
    std::string what; ///< `write` `sync` `open` `look` (opening to read only) `make` `rename` `name` `cut` `remove`
                      ///< `time` `list` (opening a folder); `read`, `entry` (one of a folder's names)
    std::string path; ///< below the folder; what it becomes, where it is renamed
    long long place = 0; ///< in the file, of what is read

    friend bool operator==(const Call&, const Call&) = default;
};

struct Plan {
    Layer layer = Layer::System;
    std::string folder; ///< only files below it are touched
    int failing = 0; ///< the call that fails, from 1; 0 for none
    int systemError = 0; ///< ENOSPC or EIO; 0: a read gives half of what was asked for
    bool lasts = false; ///< those after it fail as well; the first read gives half, as at a bad place of a disk
    Calls of = Calls::Changes;
    std::string only = {}; ///< what, a blank and the path of the calls that count; empty: all do
    /// Told of each flush and cut of SQLite's files, and of each write to the beginning of one, with the bytes that it
    /// had before. May be called from several threads at once.
    std::function<void(const Call& call, const std::string& bytes, bool isDone)> watch = {};
};

/// Whether a full disk is a reason for it to fail. One that is gone is a reason for all.
bool needsRoom(const Call& call);

void begin(const Plan& plan);
/// How many there were since.
int calls();
/// All of them.
std::vector<Call> end();

} // namespace faults
