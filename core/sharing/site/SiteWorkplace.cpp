#include "core/sharing/site/SiteWorkplace.h"

#include "core/base/Files.h"
#include "core/containers/PublishedSite.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace besace::site {

using namespace Qt::StringLiterals;

namespace {

/// Written first into each workplace, and nowhere else. It is for people, too.
const QString noteName = u"besace-unfinished.txt"_s;
const QByteArray note = "Besace makes a site here. If nothing happens any more: make the site again.\n"
                        "Besace fait un site ici. Si plus rien ne se passe : refaites le site.\n";
constexpr qsizetype endingLength = 7; // "-XXXXXX"

Error cannotWrite(const QString& path, int systemError)
{
    return { causeOf(systemError, Error::Code::CannotWrite), path };
}

/// @return -1: somebody works in it, or the drive cannot say who does
int lockedFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return -1;
    }
    return handle;
}

/// Nothing but what we put there, with our note, and nobody else could have made it.
bool isWorkplace(const QString& folder)
{
    static const QSet<QString> ours { noteName, u"new"_s, u"earlier"_s };
    const Result<QStringList> names = namesIn(folder);
    const Result<QByteArray> found = readFile(folder + u'/' + noteName, note.size());
    return names && found && *found == note && QFileInfo(folder).ownerId() == ::geteuid()
        && std::ranges::all_of(*names, [](const QString& name) { return ours.contains(name); });
}

/// A program stopped after the earlier site had stepped aside, and before the next one stood in its place.
Result<void> putBack(const QString& target, const QString& made, const QString& aside)
{
    const Result<QStringList> movedOver = foreignNames(made);
    if (!movedOver)
        return movedOver.error();
    const Result<void> moved = moveNames(*movedOver, made, aside);
    return moved ? moveTo(aside, target) : moved;
}

Result<void> clear(const QString& target, const QString& folder)
{
    const QString made = folder + u"/new"_s;
    const QString aside = folder + u"/earlier"_s;
    if (QFileInfo(aside).isDir() && !QFileInfo::exists(target)) {
        if (const Result<void> back = putBack(target, made, aside); !back)
            return back;
    }
    for (const QString& rest : { made, aside }) {
        const Result<QStringList> foreign = foreignNames(rest);
        if (!foreign || !foreign->isEmpty())
            return {}; // the person's own
    }
    QDir(made).removeRecursively();
    QDir(aside).removeRecursively();
    QFile::remove(folder + u'/' + noteName); // last: until then it is known
    QDir().rmdir(folder);
    return {};
}

} // namespace

Workplace::Workplace(const QString& target) : m_target(target), m_folder(target + u"-XXXXXX"_s) { }

Workplace::~Workplace()
{
    m_folder.setAutoRemove(!QFileInfo::exists(aside()));
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<void> Workplace::open()
{
    if (!m_folder.isValid())
        return Error { whyNothingCanBeMade(QFileInfo(m_target).path(), Error::Code::CannotWrite), m_target };
    m_handle = lockedFolder(m_folder.path());
    return writeFile(m_folder.filePath(noteName), note);
}

Result<void> clearAbandoned(const QString& target)
{
    const QFileInfo place(target);
    const QString start = place.fileName() + u'-';
    const QDir around = place.dir();
    const QStringList names
        = around.entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names) {
        if (!name.startsWith(start) || name.size() != place.fileName().size() + endingLength)
            continue;
        const QString folder = around.filePath(name);
        const int handle = lockedFolder(folder);
        const Result<void> cleared = handle >= 0 && isWorkplace(folder) ? clear(target, folder) : Result<void>();
        if (handle >= 0)
            ::close(handle);
        if (!cleared)
            return cleared;
    }
    return {};
}

Result<QStringList> foreignNames(const QString& folder)
{
    static const QSet<QString> ours { u"index.html"_s, u"style.css"_s, u"feed.xml"_s, markerName, pagesName, u"cards"_s,
        u"pictures"_s, filesName };
    Result<QStringList> names = namesIn(folder);
    if (names)
        names->removeIf([](const QString& name) { return ours.contains(name); });
    return names;
}

Result<void> moveTo(const QString& from, const QString& to)
{
    errno = 0;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return cannotWrite(to, errno);
    return {};
}

Result<void> moveNames(const QStringList& names, const QString& from, const QString& to)
{
    for (const QString& name : names) {
        if (const Result<void> moved = moveTo(from + u'/' + name, to + u'/' + name); !moved)
            return moved;
    }
    return {};
}

} // namespace besace::site
