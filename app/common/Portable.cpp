#include "app/common/Portable.h"

#include <QDir>
#include <QSettings>

namespace besace {

QString portableFolder(const QString& programFolder)
{
    const QDir folder(QDir(programFolder).filePath(portableFolderName));
    return folder.exists() ? folder.canonicalPath() : QString();
}

Result<QString> makePortable(const QString& programFolder)
{
    const QDir folder(programFolder);
    if (!folder.mkpath(portableFolderName))
        return Error { Error::Code::CannotWrite, folder.filePath(portableFolderName) };
    QString portable = portableFolder(programFolder);
    keepSettingsIn(portable);
    return portable;
}

void keepSettingsIn(const QString& folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    for (const QSettings::Format format : { QSettings::IniFormat, QSettings::NativeFormat })
        QSettings::setPath(format, QSettings::UserScope, folder);
}

} // namespace besace
