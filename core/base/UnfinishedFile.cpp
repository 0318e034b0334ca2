#include "core/base/UnfinishedFile.h"

#include "core/base/BackpackMarks.h"
#include "core/base/Files.h"
#include "core/base/OpenHere.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int mostAtOnce = 9; ///< programs that write to one name; and persons' files that are called so
constexpr mode_t asTheSystemSays = 0666; ///< less what is masked

QString workingName(const QString& target, int number)
{
    const QString name = target + u".besace-new"_s;
    return number == 1 ? name : name + u'-' + QString::number(number);
}

bool isNameOf(const QByteArray& name, int handle)
{
    struct stat here { };
    struct stat there { };
    return fstat(handle, &here) == 0 && lstat(name.constData(), &there) == 0 && here.st_ino == there.st_ino
        && here.st_dev == there.st_dev;
}

/// @return false: somebody else has it, or the drive cannot say who does
bool lock(int handle) { return flock(handle, LOCK_EX | LOCK_NB) == 0; }

bool isNobodys(const QByteArray& name, int handle)
{
    struct stat info { };
    const bool isPlain
        = fstat(handle, &info) == 0 && S_ISREG(info.st_mode) && info.st_uid == geteuid() && info.st_nlink == 1;
    if (!isPlain || !lock(handle) || !isNameOf(name, handle))
        return false;
    std::array<char, marks::databaseHeaderSize> bytes {};
    const ssize_t count = ::pread(handle, bytes.data(), bytes.size(), 0);
    const QByteArrayView start(bytes.data(), std::max<ssize_t>(count, 0));
    return count >= 0 && !marks::isBackpackStart(start) && !marks::mayBeSealedBackpack(start, info.st_size);
}

/// Whoever makes such a file locks it at once, and looks whether it is still there: only one of the two has it.
void removeIfAbandoned(const QString& name)
{
    if (!QFileInfo(name).isFile() || isOpenHere(name))
        return;
    const QByteArray file = QFile::encodeName(name);
    const int handle = ::open(file.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return;
    if (isNobodys(file, handle))
        ::unlink(file.constData());
    ::close(handle);
}

/// Such a file has no name: one is made for it out of what the system calls it.
bool canBeNamed() { return ::access("/proc/self/fd", X_OK) == 0; }

} // namespace

Error UnfinishedFile::failed(int systemError) const
{
    return { causeOf(systemError, Error::Code::CannotWrite), m_target + u": "_s + qt_error_string(systemError) };
}

Result<std::unique_ptr<UnfinishedFile>> UnfinishedFile::make(const QString& target)
{
    std::unique_ptr<UnfinishedFile> made(new UnfinishedFile(target));
    const Result<void> done = canBeNamed() ? made->makeUnnamed() : made->makeNamed();
    if (!done)
        return done.error();
    return made;
}

Result<void> UnfinishedFile::makeUnnamed()
{
    const QByteArray folder = QFile::encodeName(QFileInfo(m_target).absolutePath());
    const int handle = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, asTheSystemSays);
    if (handle < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) // not every file system has them
        return makeNamed();
    if (handle < 0)
        return failed(errno);
    (void)lock(handle); // it will have a name
    m_file.open(handle, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
    return {};
}

Result<void> UnfinishedFile::makeNamed()
{
    for (int number = 1; number <= mostAtOnce; ++number) {
        const QString name = workingName(m_target, number);
        removeIfAbandoned(name);
        const QByteArray file = QFile::encodeName(name);
        const int handle
            = ::open(file.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, asTheSystemSays);
        if (handle < 0 && errno != EEXIST)
            return failed(errno);
        const bool isTaken = handle >= 0 && !lock(handle) && errno == EWOULDBLOCK; // by one who removes it
        if (handle >= 0 && !isTaken && isNameOf(file, handle)) {
            m_name = name;
            m_file.open(handle, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
            return {};
        }
        if (handle >= 0)
            ::close(handle);
    }
    return failed(EEXIST);
}

Result<void> UnfinishedFile::giveName()
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file.handle());
    for (int number = 1; number <= mostAtOnce; ++number) {
        const QString name = workingName(m_target, number);
        removeIfAbandoned(name);
        if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, QFile::encodeName(name).constData(), AT_SYMLINK_FOLLOW)
            == 0) {
            m_name = name;
            return {};
        }
        if (errno != EEXIST)
            break;
    }
    return failed(errno);
}

Result<void> UnfinishedFile::place()
{
    if (struct stat old {}; ::stat(QFile::encodeName(m_target).constData(), &old) == 0)
        (void)::fchmod(m_file.handle(), old.st_mode & 07777);
    if (const Result<void> named = m_name.isEmpty() ? giveName() : Result<void>(); !named)
        return named;
    const Result<void> placed = moveIntoPlace(m_name, m_target);
    if (placed)
        m_name.clear();
    return placed;
}

UnfinishedFile::~UnfinishedFile()
{
    if (!m_name.isEmpty()) // while it is ours
        ::unlink(QFile::encodeName(m_name).constData());
}

void removeAbandoned(const QString& folder)
{
    const QDir there(folder);
    for (const QString& name : there.entryList({ u"*.besace-new"_s, u"*.besace-new-?"_s }, QDir::Files))
        removeIfAbandoned(there.filePath(name));
}

} // namespace besace
