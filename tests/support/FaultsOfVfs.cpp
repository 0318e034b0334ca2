#include "tests/support/FaultsInside.h"
#include <cerrno>
#include <functional>
#include <sqlite3.h>

/// The VFS: SQLite's own, with a look at each call before it.
namespace faults {

using namespace inside;

namespace {

struct File {
    sqlite3_file base;
    const char* path; ///< SQLite's, alive as long as the file is open
    sqlite3_file* inner; ///< stands right behind
};

sqlite3_vfs* systemVfs = nullptr;

sqlite3_file* inner(sqlite3_file* file) { return reinterpret_cast<File*>(file)->inner; }

bool vfsFails(sqlite3_file* file, const char* what, const char* ending = "")
{
    const char* path = reinterpret_cast<File*>(file)->path;
    return path != nullptr && fails(Layer::Vfs, Calls::Changes, what, std::string(path) + ending);
}

/// What SQLite's own VFS makes of it.
int answerToWrite() { return plan().systemError == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE; }

int vfsRead(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    const char* path = reinterpret_cast<File*>(file)->path;
    return path != nullptr && fails(Layer::Vfs, Calls::Reads, "read", path, at)
        ? SQLITE_IOERR_READ
        : inner(file)->pMethods->xRead(inner(file), bytes, size, at);
}

std::string contentOf(sqlite3_file* file)
{
    sqlite3_int64 size = 0;
    inner(file)->pMethods->xFileSize(inner(file), &size);
    std::string bytes(static_cast<size_t>(size), '\0');
    inner(file)->pMethods->xRead(inner(file), bytes.data(), static_cast<int>(size), 0);
    return bytes;
}

/// @param act what is done, unless it fails
int watched(sqlite3_file* file, const char* what, const std::function<int()>& act)
{
    const char* path = reinterpret_cast<File*>(file)->path;
    const bool isWatched = isOn() && plan().watch && path != nullptr && isBelow(path);
    const std::string before = isWatched ? contentOf(file) : std::string();
    const int code = act();
    if (isWatched)
        plan().watch({ what, path + plan().folder.size() + 1 }, before, code == SQLITE_OK);
    return code;
}

int vfsWrite(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    const auto act = [&] {
        return vfsFails(file, "write") ? answerToWrite() : inner(file)->pMethods->xWrite(inner(file), bytes, size, at);
    };
    return at == 0 ? watched(file, "write", act) : act();
}

int vfsSync(sqlite3_file* file, int flags)
{
    return watched(file, "sync",
        [&] { return vfsFails(file, "sync") ? SQLITE_IOERR_FSYNC : inner(file)->pMethods->xSync(inner(file), flags); });
}

int vfsTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    return watched(file, "cut", [&] {
        return vfsFails(file, "cut") ? SQLITE_IOERR_TRUNCATE : inner(file)->pMethods->xTruncate(inner(file), size);
    });
}

int vfsShmMap(sqlite3_file* file, int region, int size, int extend, volatile void** memory)
{
    if (extend != 0 && vfsFails(file, "write", "-shm"))
        return SQLITE_IOERR_SHMSIZE;
    return inner(file)->pMethods->xShmMap(inner(file), region, size, extend, memory);
}

const sqlite3_io_methods methods {
    .iVersion = 2,
    .xClose = [](sqlite3_file* file) { return inner(file)->pMethods->xClose(inner(file)); },
    .xRead = vfsRead,
    .xWrite = vfsWrite,
    .xTruncate = vfsTruncate,
    .xSync = vfsSync,
    .xFileSize
    = [](sqlite3_file* file, sqlite3_int64* size) { return inner(file)->pMethods->xFileSize(inner(file), size); },
    .xLock = [](sqlite3_file* file, int lock) { return inner(file)->pMethods->xLock(inner(file), lock); },
    .xUnlock = [](sqlite3_file* file, int lock) { return inner(file)->pMethods->xUnlock(inner(file), lock); },
    .xCheckReservedLock
    = [](sqlite3_file* file, int* held) { return inner(file)->pMethods->xCheckReservedLock(inner(file), held); },
    .xFileControl = [](sqlite3_file* file, int operation,
                        void* value) { return inner(file)->pMethods->xFileControl(inner(file), operation, value); },
    .xSectorSize = [](sqlite3_file* file) { return inner(file)->pMethods->xSectorSize(inner(file)); },
    .xDeviceCharacteristics
    = [](sqlite3_file* file) { return inner(file)->pMethods->xDeviceCharacteristics(inner(file)); },
    .xShmMap = vfsShmMap,
    .xShmLock = [](sqlite3_file* file, int offset, int count,
                    int flags) { return inner(file)->pMethods->xShmLock(inner(file), offset, count, flags); },
    .xShmBarrier = [](sqlite3_file* file) { inner(file)->pMethods->xShmBarrier(inner(file)); },
    .xShmUnmap = [](sqlite3_file* file, int remove) { return inner(file)->pMethods->xShmUnmap(inner(file), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int vfsOpen(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto* own = reinterpret_cast<File*>(file);
    own->base.pMethods = nullptr;
    own->path = path;
    own->inner = reinterpret_cast<sqlite3_file*>(own + 1);
    const char* what = (flags & SQLITE_OPEN_READONLY) != 0 ? "look" : "open";
    if (path != nullptr && fails(Layer::Vfs, Calls::Changes, what, path))
        return SQLITE_CANTOPEN;
    const int code = systemVfs->xOpen(systemVfs, path, own->inner, flags, outFlags);
    if (code == SQLITE_OK)
        own->base.pMethods = &methods;
    return code;
}

int vfsDelete(sqlite3_vfs*, const char* path, int syncFolder)
{
    return isThere(path) && fails(Layer::Vfs, Calls::Changes, "remove", path)
        ? SQLITE_IOERR_DELETE
        : systemVfs->xDelete(systemVfs, path, syncFolder);
}

/// Before any connection is made.
[[maybe_unused]] const bool isRegistered = [] {
    systemVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *systemVfs;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + systemVfs->szOsFile;
    vfs.zName = "faults";
    vfs.pNext = nullptr;
    vfs.xOpen = vfsOpen;
    vfs.xDelete = vfsDelete;
    sqlite3_vfs_register(&vfs, 1);
    return true;
}();

} // namespace

} // namespace faults
