#include "core/backup/IsBackup.h"

#include "core/backup/BackupReader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace besace {

bool isBackup(const QString& path)
{
    if (!QFileInfo(path).isFile() || path.endsWith(u".besace"_s, Qt::CaseInsensitive))
        return false;
    const auto reader = BackupReader::open(path);
    return reader || reader.error().code == Error::Code::Locked;
}

} // namespace besace
