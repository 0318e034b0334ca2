#include "core/base/PrivateFile.h"

#include "core/base/Files.h"
#include "core/base/Streams.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace besace {

Result<void> writePrivateFile(const QString& path, QByteArrayView bytes)
{
    QFile file(path);
    errno = 0;
    // Unbuffered: no second copy of a secret stays in memory.
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly | QIODevice::Unbuffered,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error { causeOf(errno, Error::Code::CannotWrite), path + u": "_s + file.errorString() };
    const bool onDisk = file.write(bytes.data(), bytes.size()) == bytes.size() && fsync(file.handle()) == 0;
    if (!onDisk) {
        const Error failed { causeOf(errno, Error::Code::CannotWrite), path + u": "_s + file.errorString() };
        file.remove();
        return failed;
    }
    file.close();
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace besace
