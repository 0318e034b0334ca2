#include "tests/support/FaultsInside.h"
#include <array>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/// The C library's functions, as SQLite, Qt and we call them.
namespace faults {

using namespace inside;

namespace {

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
    const bool givesHalf = plan().systemError == 0 || (plan().lasts && calls() == plan().failing);
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

/// Whether the names of a folder end before their end, for a reason that errno gives. They are never given by halves.
bool endsEarly(DIR* folder)
{
    const bool isFailing = isCounted(Layer::System, Calls::Reads)
        && fails(Layer::System, Calls::Reads, "entry", pathOf(::dirfd(folder)));
    return isFailing && plan().systemError != 0;
}

} // namespace

} // namespace faults

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
    return systemFails("name", to) ? -1 : call(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept
{
    static const auto call = real<int (*)(const char*)>("unlink");
    return faults::inside::isThere(path) && systemFails("remove", path) ? -1 : call(path);
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

DIR* opendir(const char* path)
{
    static const auto call = real<DIR* (*)(const char*)>("opendir");
    return faults::inside::isThere(path) && systemFails("list", path) ? nullptr : call(path);
}

dirent* readdir(DIR* folder)
{
    static const auto call = real<dirent* (*)(DIR*)>("readdir");
    return faults::endsEarly(folder) ? nullptr : call(folder);
}

dirent64* readdir64(DIR* folder)
{
    static const auto call = real<dirent64* (*)(DIR*)>("readdir64");
    return faults::endsEarly(folder) ? nullptr : call(folder);
}
}
