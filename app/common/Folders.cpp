#include "app/common/Folders.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace besace {

namespace {

QString folderFor(QStandardPaths::StandardLocation location)
{
    const QString folder = QStandardPaths::writableLocation(location);
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

} // namespace

QString downloadFolder() { return folderFor(QStandardPaths::DownloadLocation); }

QString documentFolder() { return folderFor(QStandardPaths::DocumentsLocation); }

} // namespace besace
