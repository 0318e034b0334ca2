#include "core/backpack/InUse.h"

#include "core/base/Files.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace besace {

Result<std::unique_ptr<InUse>> InUse::take(const QString& path)
{
    const QString name = path + u".inuse"_s;
    const QByteArray file = QFile::encodeName(name);
    while (true) {
        const int handle = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (handle < 0)
            return Error { causeOf(errno, Error::Code::CannotWrite), name };
        std::unique_ptr<InUse> taken(new InUse(file, handle));
        if (flock(handle, LOCK_EX | LOCK_NB) != 0) {
            taken->m_file.clear(); // somebody else's
            return Error { Error::Code::Busy, name };
        }
        if (taken->isStillThere())
            return taken;
        taken->m_file.clear();
    }
}

InUse::~InUse()
{
    if (!m_file.isEmpty())
        ::unlink(m_file.constData()); // while it is ours: then no two programs can have a file of that name
    ::close(m_handle);
}

/// Between opening and taking it, the one who had it may have removed it.
bool InUse::isStillThere() const
{
    struct stat here { };
    struct stat there { };
    return fstat(m_handle, &here) == 0 && stat(m_file.constData(), &there) == 0 && here.st_ino == there.st_ino
        && here.st_dev == there.st_dev;
}

} // namespace besace
