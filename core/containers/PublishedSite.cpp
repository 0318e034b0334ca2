#include "core/containers/PublishedSite.h"

#include "core/base/Files.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// Pages of badges, and the files, lie one folder below the first page.
QString folderOf(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    for (const QString& place : { folder, QFileInfo(folder).absolutePath() }) {
        if (isSite(place))
            return place;
    }
    return {};
}

Result<QStringList> badgeFilesBeside(const QString& page)
{
    const QString folder = folderOf(page);
    const QString files = folder + u'/' + filesName;
    if (folder.isEmpty() || !QFileInfo(files).isDir())
        return QStringList();
    return filesBelow(files);
}

Result<QStringList> pagesIn(const QString& folder)
{
    QStringList pages { folder + u"/index.html"_s };
    if (const QString badges = folder + u'/' + pagesName; QFileInfo(badges).isDir()) {
        const Result<QStringList> below = filesBelow(badges);
        if (!below)
            return below;
        pages += *below;
    }
    return pages;
}

} // namespace besace::site
