#include "core/sharing/site/SiteFolder.h"

#include "core/base/Files.h"
#include "core/containers/PublishedSite.h"
#include "core/sharing/site/SiteWorkplace.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeAll(const QString& folder, const QList<OutputFile>& files, Progress& progress)
{
    for (const OutputFile& file : files) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        const QString path = folder + u'/' + file.path;
        errno = 0;
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error { causeOf(errno, Error::Code::CannotWrite), path };
        if (const Result<void> written = writeFile(path, file.bytes); !written)
            return written;
    }
    return writeFile(folder + u'/' + site::markerName, site::marker);
}

/// The earlier site steps aside and comes back if anything fails.
Result<void> replace(const QString& folder, const QString& made, const QString& aside)
{
    const Result<QStringList> kept = site::foreignNames(folder);
    if (!kept)
        return kept.error();
    if (const Result<void> moved = site::moveTo(folder, aside); !moved)
        return moved;
    Result<void> done = site::moveNames(*kept, aside, made);
    if (done)
        done = site::moveTo(made, folder);
    if (!done) {
        for (const QString& name : *kept)
            std::rename(
                QFile::encodeName(made + u'/' + name).constData(), QFile::encodeName(aside + u'/' + name).constData());
        const Result<void> back = site::moveTo(aside, folder);
        return back ? done : back;
    }
    QDir(aside).removeRecursively();
    return {};
}

} // namespace

bool mayHoldSite(const QString& folder)
{
    const QFileInfo there(folder);
    if (!there.exists())
        return !there.isSymLink();
    return there.isDir() && !there.isSymLink() && (QDir(folder).isEmpty() || site::isSite(folder));
}

QString siteFolderIn(const QString& chosen)
{
    return mayHoldSite(chosen) ? chosen : QDir(chosen).filePath(u"site-badges"_s);
}

Result<void> writeSite(const QString& folder, const QList<OutputFile>& files, Progress& progress)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (!mayHoldSite(target))
        return Error { Error::Code::Malformed, folder };
    if (const Result<void> cleared = site::clearAbandoned(target); !cleared)
        return cleared;
    site::Workplace workplace(target);
    if (const Result<void> opened = workplace.open(); !opened)
        return opened;
    if (const Result<void> written = writeAll(workplace.made(), files, progress); !written)
        return written;
    return site::isSite(target) ? replace(target, workplace.made(), workplace.aside())
                                : site::moveTo(workplace.made(), target);
}

} // namespace besace
