#include "core/backpack/SealedVfs.h"

#include "core/backpack/SealedFiles.h"
#include "core/base/Limits.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <mutex>
#include <sqlite3.h>

namespace besace::sealed {

namespace {

constexpr int maxPathBytes = 4096;

struct Connected {
    std::shared_ptr<SealedFile> file;
    PageImage view; ///< while it is locked: what was there then, with what is written
    int lock = SQLITE_LOCK_NONE;
};

/// What SQLite makes room for.
struct OpenFile {
    sqlite3_file base;
    Connected* connected;
};

Connected& of(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file)->connected; }

/// As sql::errorFrom() reads it.
int codeFor(Error::Code code)
{
    switch (code) {
    case Error::Code::NoRoom:
        return SQLITE_FULL;
    case Error::Code::NotAllowed:
        return SQLITE_READONLY;
    case Error::Code::Busy:
        return SQLITE_BUSY;
    case Error::Code::Gone:
        return SQLITE_IOERR_FSYNC;
    default:
        return SQLITE_CANTOPEN;
    }
}

int keep(Connected& connected)
{
    if (connected.lock < SQLITE_LOCK_RESERVED)
        return SQLITE_OK;
    const int before = errno;
    const Result<void> kept = connected.file->keep(connected.view);
    errno = kept ? before : 0; // the code says it all, and undoing a change that failed must not hide why it did
    return kept ? SQLITE_OK : codeFor(kept.error().code);
}

void unlock(Connected& connected, int level)
{
    if (connected.lock >= SQLITE_LOCK_RESERVED && level < SQLITE_LOCK_RESERVED) {
        connected.view = connected.file->image(); // what was not kept never was
        connected.file->endWriting();
    }
    if (level == SQLITE_LOCK_NONE)
        connected.view = {};
    connected.lock = level;
}

int onClose(sqlite3_file* file)
{
    Connected* connected = &of(file);
    unlock(*connected, SQLITE_LOCK_NONE);
    connected->file->connectionClosed();
    delete connected;
    return SQLITE_OK;
}

int onRead(sqlite3_file* file, void* to, int count, sqlite3_int64 offset)
{
    const Connected& connected = of(file);
    const PageImage image = connected.lock == SQLITE_LOCK_NONE ? connected.file->image() : connected.view;
    return image.read(offset, static_cast<char*>(to), count) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int onWrite(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset)
{
    Connected& connected = of(file);
    if (connected.lock < SQLITE_LOCK_RESERVED)
        return SQLITE_IOERR_WRITE;
    if (offset + count > limits::maxSealedBackpackBytes)
        return SQLITE_TOOBIG;
    connected.view.write(offset, static_cast<const char*>(from), count);
    return SQLITE_OK;
}

int onTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    Connected& connected = of(file);
    if (connected.lock < SQLITE_LOCK_RESERVED)
        return SQLITE_IOERR_TRUNCATE;
    connected.view.resize(size);
    return SQLITE_OK;
}

/// All is done at SQLITE_FCNTL_SYNC, which comes also where a connection asks for no syncing.
int onSync(sqlite3_file* /*file*/, int /*flags*/) { return SQLITE_OK; }

int onFileSize(sqlite3_file* file, sqlite3_int64* size)
{
    const Connected& connected = of(file);
    *size = connected.lock == SQLITE_LOCK_NONE ? connected.file->image().size() : connected.view.size();
    return SQLITE_OK;
}

int onLock(sqlite3_file* file, int level)
{
    Connected& connected = of(file);
    if (level <= connected.lock)
        return SQLITE_OK;
    if (connected.lock == SQLITE_LOCK_NONE) {
        connected.view = connected.file->image();
        connected.lock = SQLITE_LOCK_SHARED;
    }
    if (level >= SQLITE_LOCK_RESERVED && connected.lock < SQLITE_LOCK_RESERVED
        && !connected.file->beginWriting(connected.view))
        return SQLITE_BUSY;
    connected.lock = level;
    return SQLITE_OK;
}

int onUnlock(sqlite3_file* file, int level)
{
    if (level < of(file).lock)
        unlock(of(file), level);
    return SQLITE_OK;
}

/// Asked only where a journal was left behind, and there is none.
int onCheckReservedLock(sqlite3_file* file, int* isReserved)
{
    *isReserved = of(file).lock >= SQLITE_LOCK_RESERVED ? 1 : 0;
    return SQLITE_OK;
}

int onFileControl(sqlite3_file* file, int operation, void* /*argument*/)
{
    return operation == SQLITE_FCNTL_SYNC ? keep(of(file)) : SQLITE_NOTFOUND;
}

int onSectorSize(sqlite3_file* /*file*/) { return PageImage::pageSize; }

int onDeviceCharacteristics(sqlite3_file* /*file*/) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

sqlite3_io_methods methods()
{
    sqlite3_io_methods made {};
    made.iVersion = 1; // neither shared memory, so no write-ahead log, nor mapped pages
    made.xClose = onClose;
    made.xRead = onRead;
    made.xWrite = onWrite;
    made.xTruncate = onTruncate;
    made.xSync = onSync;
    made.xFileSize = onFileSize;
    made.xLock = onLock;
    made.xUnlock = onUnlock;
    made.xCheckReservedLock = onCheckReservedLock;
    made.xFileControl = onFileControl;
    made.xSectorSize = onSectorSize;
    made.xDeviceCharacteristics = onDeviceCharacteristics;
    return made;
}

int onOpen(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    static const sqlite3_io_methods ours = methods();
    file->pMethods = nullptr;
    if (name == nullptr || (flags & SQLITE_OPEN_MAIN_DB) == 0)
        return SQLITE_CANTOPEN;
    const std::shared_ptr<SealedFile> sealed = find(QString::fromUtf8(name));
    if (!sealed)
        return SQLITE_CANTOPEN;
    if (!sealed->damage().isEmpty())
        return SQLITE_CORRUPT;
    sealed->connectionOpened();
    reinterpret_cast<OpenFile*>(file)->connected = new Connected { sealed, {}, SQLITE_LOCK_NONE };
    file->pMethods = &ours;
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int onDelete(sqlite3_vfs* /*vfs*/, const char* /*name*/, int /*syncFolder*/) { return SQLITE_OK; }

/// There is never anything beside the database.
int onAccess(sqlite3_vfs* /*vfs*/, const char* /*name*/, int /*flags*/, int* isThere)
{
    *isThere = 0;
    return SQLITE_OK;
}

int onFullPathname(sqlite3_vfs* /*vfs*/, const char* name, int room, char* full)
{
    const size_t size = std::strlen(name) + 1;
    if (size > static_cast<size_t>(room))
        return SQLITE_CANTOPEN;
    std::memcpy(full, name, size);
    return SQLITE_OK;
}

int onGetLastError(sqlite3_vfs* /*vfs*/, int /*room*/, char* /*text*/) { return 0; }

} // namespace

void registerVfs()
{
    static sqlite3_vfs vfs;
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_initialize();
        vfs = *sqlite3_vfs_find(nullptr); // its clock, its sleep, its random numbers
        vfs.szOsFile = sizeof(OpenFile);
        vfs.mxPathname = maxPathBytes;
        vfs.pNext = nullptr;
        vfs.zName = vfsName;
        vfs.xOpen = onOpen;
        vfs.xDelete = onDelete;
        vfs.xAccess = onAccess;
        vfs.xFullPathname = onFullPathname;
        vfs.xGetLastError = onGetLastError;
        sqlite3_vfs_register(&vfs, 0);
    });
}

} // namespace besace::sealed
