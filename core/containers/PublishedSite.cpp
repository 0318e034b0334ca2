#include "core/containers/PublishedSite.h"

#include "core/base/Files.h"

#include <QFileInfo>

#include <algorithm>

namespace besace::site {

bool isSite(const QString& folder)
{
    const Result<QByteArray> found = readFile(folder + u'/' + markerName, marker.size());
    return found && *found == marker;
}

static bool isDecoration(const QString& file, const QStringList& sites)
{
    return std::ranges::any_of(sites,
        [&file](const QString& site) { return file.startsWith(site) && !file.startsWith(site + filesName + u'/'); });
}

Result<QStringList> filesToRead(const QString& folder)
{
    Result<QStringList> files = filesBelow(folder);
    if (!files)
        return files;
    QStringList sites; // each with a slash at its end
    for (const QString& file : std::as_const(*files)) {
        if (!file.endsWith(u'/' + markerName))
            continue;
        if (const QString place = file.chopped(markerName.size()); isSite(place))
            sites += place;
    }
    files->removeIf([&sites](const QString& file) { return isDecoration(file, sites); });
    return files;
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
