#include "app/common/Portable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// No file can be made below it.
const QString nowhere = u"/dev/null"_s;

/// Where settings are kept since keepSettingsIn().
QString& folderInUse()
{
    static QString folder;
    return folder;
}

} // namespace

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

QString portableFolder() { return folderInUse().isEmpty() ? portableFolder(programFolder()) : folderInUse(); }

bool isPortableFolderGone() { return !folderInUse().isEmpty() && !QFileInfo(folderInUse()).isDir(); }

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
    folderInUse() = folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, nowhere); // Qt's dialogs know no other format
}

} // namespace besace
