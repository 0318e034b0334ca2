#include "core/sharing/site/SiteFolder.h"

#include "core/base/Files.h"
#include "core/containers/PublishedSite.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

namespace besace {

using namespace Qt::StringLiterals;

namespace {

Error cannotWrite(const QString& path, int systemError)
{
    return { causeOf(systemError, Error::Code::CannotWrite), path };
}

Result<void> moveTo(const QString& from, const QString& to)
{
    errno = 0;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return cannotWrite(to, errno);
    return {};
}

Result<void> writeAll(const QString& folder, const QList<OutputFile>& files, Progress& progress)
{
    for (const OutputFile& file : files) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        const QString path = folder + u'/' + file.path;
        errno = 0;
        if (!QDir().mkpath(QFileInfo(path).path()))
            return cannotWrite(path, errno);
        if (const Result<void> written = writeFile(path, file.bytes); !written)
            return written;
    }
    return writeFile(folder + u'/' + site::markerName, site::marker);
}

/// Names directly in the folder that we never write.
/// @return as causeOfReading(): what is not known to be there would go
Result<QStringList> foreignNames(const QString& folder)
{
    static const QSet<QString> ours { u"index.html"_s, u"style.css"_s, u"feed.xml"_s, site::markerName, u"badges"_s,
        u"cards"_s, u"pictures"_s, site::filesName };
    Result<QStringList> names = namesIn(folder);
    if (names)
        names->removeIf([](const QString& name) { return ours.contains(name); });
    return names;
}

Result<void> moveNames(const QStringList& names, const QString& from, const QString& to)
{
    for (const QString& name : names) {
        if (const Result<void> moved = moveTo(from + u'/' + name, to + u'/' + name); !moved)
            return moved;
    }
    return {};
}

/// The earlier site steps aside and comes back if anything fails.
Result<void> replace(const QString& folder, const QString& made, const QString& aside)
{
    const Result<QStringList> kept = foreignNames(folder);
    if (!kept)
        return kept.error();
    if (const Result<void> moved = moveTo(folder, aside); !moved)
        return moved;
    Result<void> done = moveNames(*kept, aside, made);
    if (done)
        done = moveTo(made, folder);
    if (!done) {
        for (const QString& name : *kept)
            std::rename(
                QFile::encodeName(made + u'/' + name).constData(), QFile::encodeName(aside + u'/' + name).constData());
        const Result<void> back = moveTo(aside, folder);
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
    errno = 0;
    QTemporaryDir beside(target + u"-XXXXXX"_s);
    if (!beside.isValid())
        return cannotWrite(folder, errno);
    const QString made = beside.filePath(u"new"_s);
    if (const Result<void> written = writeAll(made, files, progress); !written)
        return written;
    return site::isSite(target) ? replace(target, made, beside.filePath(u"earlier"_s)) : moveTo(made, target);
}

} // namespace besace
