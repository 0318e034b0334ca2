#include "app/common/Portable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace besace {

// QCoreApplication::applicationDirPath() asks the same of Linux, and answers only once it is there.
QString programFolder()
{
    static const QString folder = QFileInfo(u"/proc/self/exe"_s).canonicalPath();
    return folder.isEmpty() ? QCoreApplication::applicationDirPath() : folder;
}

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
