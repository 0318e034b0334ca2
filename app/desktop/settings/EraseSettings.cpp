#include "app/desktop/settings/EraseSettings.h"

#include "app/common/ChangeSettings.h"
#include "app/common/Portable.h"
#include "core/backup/Erase.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace besace {

Result<void> eraseSettings(QSettings& settings)
{
    forgetChangesOfSettings();
    if (isPortableFolderGone()) // even an empty file would be made where nothing was
        return Error { Error::Code::Gone, portableFolder() };
    settings.sync(); // what waits to be written is written now, not after
    const QString path = settings.fileName();
    Result<void> erased;
    if (QFileInfo::exists(path))
        erased = eraseFiles({ path });
    settings.clear();
    settings.sync();
    if (QFileInfo::exists(path) && erased)
        erased = eraseFiles({ path }); // the empty one
    QSettings dialogs(QSettings::UserScope, u"QtProject"_s);
    for (const QString& key : { u"FileDialog/history"_s, u"FileDialog/lastVisited"_s })
        dialogs.remove(key);
    return erased;
}

} // namespace besace
