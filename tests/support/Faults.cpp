#include "tests/support/Faults.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <sqlite3.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace faults {

namespace {

struct State {
    bool isOn = false;
    Plan plan;
    std::vector<Call> calls;
};

std::mutex guard;
State state;

bool isBelow(std::string_view path)
{
    return path.size() > state.plan.folder.size() && path.starts_with(state.plan.folder);
}

std::string pathOf(int descriptor)
{
    std::array<char, 64> link {};
    std::array<char, PATH_MAX> path {};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link.data(), path.data(), path.size());
    const std::string_view name(path.data(), static_cast<size_t>(length > 0 ? length : 0));
    const bool hasNoName = name.ends_with(" (deleted)");
    return std::string(hasNoName ? name.substr(0, name.rfind('/')) : name) + (hasNoName ? "/unnamed" : "");
}

bool counts(const Call& call) { return state.plan.only.empty() || state.plan.only == call.what + ' ' + call.path; }

bool isHit(const Call& call)
{
    const int number = static_cast<int>(state.calls.size());
    if (state.plan.failing == 0 || number < state.plan.failing)
        return false;
    return number == state.plan.failing || (state.plan.lasts && (state.plan.systemError == EIO || needsRoom(call)));
}

/// Qt links an unnamed file to a name with six letters of chance at its end.
std::string withoutEnding(const char* path)
{
    const std::string_view name(path);
    return std::string(name.substr(0, name.rfind('.')));
}

/// What is not there cannot be removed, or looked at: such a call is none.
bool isThere(const char* path)
{
    struct stat info { };
    const int before = errno;
    const bool found = ::lstat(path, &info) == 0;
    errno = before;
    return found;
}

bool isCounted(Layer layer, Calls calls) { return state.isOn && state.plan.layer == layer && state.plan.of == calls; }

/// Writes a call down. Whether it fails; errno is set then.
bool fails(Layer layer, Calls calls, const char* what, std::string_view path, long long place = 0)
{
    const int before = errno;
    const std::lock_guard lock(guard);
    bool isFailing = false;
    if (isCounted(layer, calls) && isBelow(path)) {
        const Call call { what, std::string(path.substr(state.plan.folder.size() + 1)), place };
        if (counts(call)) {
            state.calls.push_back(call);
            isFailing = isHit(call);
        }
    }
    errno = isFailing && state.plan.systemError != 0 ? state.plan.systemError : before;
    return isFailing;
}

bool systemFails(const char* what, const char* path)
{
    return path != nullptr && fails(Layer::System, Calls::Changes, what, path);
}

bool systemFails(const char* what, int descriptor)
{
    const bool isLooked = isCounted(Layer::System, Calls::Changes); // asking for the path is a call of its own
    return isLooked && fails(Layer::System, Calls::Changes, what, pathOf(descriptor));
}

constexpr off64_t here = -1; ///< where the file is read

/// How much of what is asked for is read. @return -1: it fails
ssize_t readable(int descriptor, size_t size, off64_t at)
{
    const auto place = [&] { return at == here ? ::lseek64(descriptor, 0, SEEK_CUR) : at; };
    const bool isFailing = isCounted(Layer::System, Calls::Reads)
        && fails(Layer::System, Calls::Reads, "read", pathOf(descriptor), place());
    if (!isFailing)
        return static_cast<ssize_t>(size);
    const bool givesHalf = state.plan.systemError == 0 || (state.plan.lasts && calls() == state.plan.failing);
    return givesHalf ? static_cast<ssize_t>((size + 1) / 2) : -1;
}

template <typename Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

using Open = int (*)(const char*, int, ...);

int openOrFail(Open call, const char* path, int flags, mode_t mode)
{
    const bool writes = (flags & O_ACCMODE) != O_RDONLY;
    const bool isCall = writes || isThere(path);
    return isCall && systemFails(writes ? "open" : "look", path) ? -1 : call(path, flags, mode);
}

// The VFS: SQLite's own, with a look at each call before it.

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
int answerToWrite() { return state.plan.systemError == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE; }

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
    const bool isWatched = state.isOn && state.plan.watch && path != nullptr && isBelow(path);
    const std::string before = isWatched ? contentOf(file) : std::string();
    const int code = act();
    if (isWatched)
        state.plan.watch({ what, path + state.plan.folder.size() + 1 }, before, code == SQLITE_OK);
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

bool needsRoom(const Call& call)
{
    return call.what == "write" || call.what == "sync" || call.what == "open" || call.what == "make"
        || call.what == "rename" || call.what == "name";
}

void begin(const Plan& plan)
{
    const std::lock_guard lock(guard);
    state = { true, plan, {} };
}

int calls()
{
    const std::lock_guard lock(guard);
    return static_cast<int>(state.calls.size());
}

std::vector<Call> end()
{
    const std::lock_guard lock(guard);
    state.isOn = false;
    return state.calls;
}

} // namespace faults

// The C library's, as SQLite, Qt and we call them.

using faults::readable;
using faults::real;
using faults::systemFails;

extern "C" {

ssize_t read(int descriptor, void* bytes, size_t size)
{
    static const auto call = real<ssize_t (*)(int, void*, size_t)>("read");
    const ssize_t count = readable(descriptor, size, faults::here);
    return count < 0 ? -1 : call(descriptor, bytes, static_cast<size_t>(count));
}

ssize_t pread64(int descriptor, void* bytes, size_t size, off64_t at)
{
    static const auto call = real<ssize_t (*)(int, void*, size_t, off64_t)>("pread64");
    const ssize_t count = readable(descriptor, size, at);
    return count < 0 ? -1 : call(descriptor, bytes, static_cast<size_t>(count), at);
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t)>("write");
    return systemFails("write", descriptor) ? -1 : call(descriptor, bytes, size);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return systemFails("write", descriptor) ? -1 : call(descriptor, bytes, size, at);
}

ssize_t sendfile(int to, int from, off_t* at, size_t size) noexcept
{
    static const auto call = real<ssize_t (*)(int, int, off_t*, size_t)>("sendfile");
    return systemFails("write", to) ? -1 : call(to, from, at, size);
}

int fsync(int descriptor)
{
    static const auto call = real<int (*)(int)>("fsync");
    return systemFails("sync", descriptor) ? -1 : call(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto call = real<int (*)(int)>("fdatasync");
    return systemFails("sync", descriptor) ? -1 : call(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto call = real<int (*)(int, off_t)>("ftruncate");
    return systemFails("cut", descriptor) ? -1 : call(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto call = real<int (*)(int, off64_t)>("ftruncate64");
    return systemFails("cut", descriptor) ? -1 : call(descriptor, size);
}

int futimens(int descriptor, const timespec times[2]) noexcept
{
    static const auto call = real<int (*)(int, const timespec*)>("futimens");
    return systemFails("time", descriptor) ? -1 : call(descriptor, times);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto call = real<int (*)(const char*, const char*)>("rename");
    return systemFails("rename", to) ? -1 : call(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static const auto call = real<int (*)(int, const char*, int, const char*, unsigned)>("renameat2");
    return systemFails("rename", to) ? -1 : call(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    static const auto call = real<int (*)(const char*, const char*)>("link");
    return systemFails("rename", to) ? -1 : call(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto call = real<int (*)(int, const char*, int, const char*, int)>("linkat");
    return systemFails("name", faults::withoutEnding(to).c_str()) ? -1 : call(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept
{
    static const auto call = real<int (*)(const char*)>("unlink");
    return faults::isThere(path) && systemFails("remove", path) ? -1 : call(path);
}

int rmdir(const char* path) noexcept
{
    static const auto call = real<int (*)(const char*)>("rmdir");
    return systemFails("remove", path) ? -1 : call(path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto call = real<int (*)(const char*, mode_t)>("mkdir");
    return systemFails("make", path) ? -1 : call(path, mode);
}

int open(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    static const auto call = real<faults::Open>("open");
    return faults::openOrFail(call, path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    static const auto call = real<faults::Open>("open64");
    return faults::openOrFail(call, path, flags, mode);
}
}
