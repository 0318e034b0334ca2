#include "app/desktop/backup/Traces.h"

#include "core/backpack/RollingBackups.h"
#include "core/backup/Erase.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace besace {

Traces tracesOf(const QString& backpackPath, int badges)
{
    const Result<QStringList> files = filesOfBackpack(backpackPath); // erasing says it, where the disk does not answer
    Traces traces { backpackPath, badges, 0, 0, false, files ? *files : QStringList() };
    const QFileInfo backpack(backpackPath);
    const QString copies = backupFolder(backpackPath) + u'/';
    const QString damaged = backpack.absolutePath() + u'/' + backpack.completeBaseName() + u" (damaged "_s;
    for (const QString& file : std::as_const(traces.files)) {
        if (!file.endsWith(u".besace"_s) || file == backpack.absoluteFilePath())
            continue;
        if (file.startsWith(copies))
            ++traces.copies;
        else if (file.startsWith(damaged))
            ++traces.damaged;
        else
            traces.trial = true;
    }
    return traces;
}

} // namespace besace
