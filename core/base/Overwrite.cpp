#include "core/base/Overwrite.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

namespace besace {

namespace {

constexpr qint64 pieceSize = 1024LL * 1024;

} // namespace

bool overwrite(QFile& file)
{
    const QByteArray zeros(pieceSize, '\0');
    if (!file.seek(0))
        return false;
    for (qint64 left = file.size(); left > 0; left -= pieceSize) {
        const qint64 count = std::min(left, pieceSize);
        if (file.write(zeros.constData(), count) != count)
            return false;
    }
    return file.flush() && fsync(file.handle()) == 0;
}

bool eraseFile(const QString& path)
{
    const QFileInfo info(path);
    if (QFile file(path); info.isFile() && !info.isSymLink() && file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        overwrite(file);
    return QFile::remove(path);
}

} // namespace besace
