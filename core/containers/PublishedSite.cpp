#include "core/containers/PublishedSite.h"

#include "core/base/Files.h"

#include <QFileInfo>

namespace besace::site {

bool isSite(const QString& folder)
{
    const Result<QByteArray> found = readFile(folder + u'/' + markerName, marker.size());
    return found && *found == marker;
}

/// Pages of badges lie one folder below the first page.
Result<QStringList> badgeFilesBeside(const QString& page)
{
    const QString folder = QFileInfo(page).absolutePath();
    for (const QString& place : { folder, QFileInfo(folder).absolutePath() }) {
        const QString files = place + u'/' + filesName;
        if (isSite(place) && QFileInfo(files).isDir())
            return filesBelow(files);
    }
    return QStringList();
}

} // namespace besace::site
