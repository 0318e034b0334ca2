#include "tests/support/Faults.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace faults {

namespace {

struct State {
    bool isOn = false;
    Layer layer = Layer::Vfs;
    std::string folder;
    int failing = 0;
    int systemError = 0;
    Outcome outcome;
};

State state;

bool isBelow(const char* path) { return path != nullptr && std::string_view(path).starts_with(state.folder); }

bool isBelow(int descriptor)
{
    std::array<char, 64> link {};
    std::array<char, PATH_MAX> path {};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link.data(), path.data(), path.size() - 1);
    return length > 0 && isBelow(path.data());
}

/// Counts a call. Whether it is the one that fails; errno is set then.
bool fails(Layer layer, const char* what, const char* path)
{
    if (!state.isOn || state.layer != layer)
        return false;
    if (++state.outcome.calls != state.failing)
        return false;
    state.outcome.failed = std::string(what) + ' ' + (path != nullptr ? path : "");
    errno = state.systemError;
    return true;
}

bool systemFails(const char* what, const char* path)
{
    return state.isOn && isBelow(path) && fails(Layer::System, what, path);
}

bool systemFails(const char* what, int descriptor)
{
    return state.isOn && state.layer == Layer::System && isBelow(descriptor) && fails(Layer::System, what, "");
}

template <typename Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

// The VFS: SQLite's own, with a look at each call before it.

struct File {
    sqlite3_file base;
    const char* path; ///< SQLite's, alive as long as the file is open
    sqlite3_file* inner; ///< stands right behind
};

sqlite3_vfs* systemVfs = nullptr;

sqlite3_file* inner(sqlite3_file* file) { return reinterpret_cast<File*>(file)->inner; }

int failed(sqlite3_file* file, const char* what, int code)
{
    const char* path = reinterpret_cast<File*>(file)->path;
    if (!isBelow(path) || !fails(Layer::Vfs, what, path))
        return SQLITE_OK;
    return state.systemError == ENOSPC && code == SQLITE_IOERR_WRITE ? SQLITE_FULL : code;
}

int vfsWrite(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    const int code = failed(file, "write", SQLITE_IOERR_WRITE);
    return code != SQLITE_OK ? code : inner(file)->pMethods->xWrite(inner(file), bytes, size, at);
}

int vfsSync(sqlite3_file* file, int flags)
{
    const int code = failed(file, "sync", SQLITE_IOERR_FSYNC);
    return code != SQLITE_OK ? code : inner(file)->pMethods->xSync(inner(file), flags);
}

int vfsTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = failed(file, "truncate", SQLITE_IOERR_TRUNCATE);
    return code != SQLITE_OK ? code : inner(file)->pMethods->xTruncate(inner(file), size);
}

const sqlite3_io_methods methods {
    .iVersion = 2,
    .xClose = [](sqlite3_file* file) { return inner(file)->pMethods->xClose(inner(file)); },
    .xRead = [](sqlite3_file* file, void* bytes, int size,
                 sqlite3_int64 at) { return inner(file)->pMethods->xRead(inner(file), bytes, size, at); },
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
    .xShmMap
    = [](sqlite3_file* file, int region, int size, int extend,
          volatile void** memory) { return inner(file)->pMethods->xShmMap(inner(file), region, size, extend, memory); },
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
    if (isBelow(path) && fails(Layer::Vfs, "open", path))
        return SQLITE_CANTOPEN;
    const int code = systemVfs->xOpen(systemVfs, path, own->inner, flags, outFlags);
    if (code == SQLITE_OK)
        own->base.pMethods = &methods;
    return code;
}

int vfsDelete(sqlite3_vfs*, const char* path, int syncFolder)
{
    if (isBelow(path) && fails(Layer::Vfs, "delete", path))
        return SQLITE_IOERR_DELETE;
    return systemVfs->xDelete(systemVfs, path, syncFolder);
}

int vfsLastError(sqlite3_vfs*, int, char*) { return state.outcome.failed.empty() ? errno : state.systemError; }

/// Before any connection is made.
[[maybe_unused]] const bool isRegistered = [] {
    systemVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *systemVfs;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + systemVfs->szOsFile;
    vfs.zName = "faults";
    vfs.pNext = nullptr;
    vfs.xOpen = vfsOpen;
    vfs.xDelete = vfsDelete;
    vfs.xGetLastError = vfsLastError;
    sqlite3_vfs_register(&vfs, 1);
    return true;
}();

} // namespace

void begin(Layer layer, const std::string& folder, int failing, int systemError)
{
    state = { true, layer, folder, failing, systemError, {} };
}

Outcome end()
{
    state.isOn = false;
    return state.outcome;
}

} // namespace faults

// The C library's, as SQLite and Qt call them.

extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto call = faults::real<ssize_t (*)(int, const void*, size_t)>("write");
    return faults::systemFails("write", descriptor) ? -1 : call(descriptor, bytes, size);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at)
{
    static const auto call = faults::real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return faults::systemFails("pwrite", descriptor) ? -1 : call(descriptor, bytes, size, at);
}

int fsync(int descriptor)
{
    static const auto call = faults::real<int (*)(int)>("fsync");
    return faults::systemFails("fsync", descriptor) ? -1 : call(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto call = faults::real<int (*)(int)>("fdatasync");
    return faults::systemFails("fdatasync", descriptor) ? -1 : call(descriptor);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto call = faults::real<int (*)(int, off64_t)>("ftruncate64");
    return faults::systemFails("ftruncate", descriptor) ? -1 : call(descriptor, size);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto call = faults::real<int (*)(const char*, const char*)>("rename");
    return faults::systemFails("rename", to) ? -1 : call(from, to);
}

int open64(const char* path, int flags, ...)
{
    static const auto call = faults::real<int (*)(const char*, int, ...)>("open64");
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    const bool writes = (flags & O_ACCMODE) != O_RDONLY;
    return writes && faults::systemFails("open", path) ? -1 : call(path, flags, mode);
}
}
