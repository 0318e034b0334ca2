#include "core/backpack/SetAside.h"

#include "core/backpack/Sealing.h"
#include "core/base/Files.h"
#include "core/base/Overwrite.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// What belongs to a database.
constexpr std::array endings { "-journal", "-wal", "-shm", "" };

QString with(const QString& path, const char* ending) { return path + QLatin1StringView(ending); }

/// Whole, and waiting for its name.
QString readyPath(const QString& path) { return path + u".recovered"_s; }

/// Where the damaged file goes, for whoever has to finish.
QString notePath(const QString& path) { return path + u".aside"_s; }
constexpr qint64 maxNoteBytes = 64LL * 1024;

bool isFree(const QString& path)
{
    for (const char* ending : endings) {
        if (QFileInfo::exists(with(path, ending)))
            return false;
    }
    return true;
}

QString startOfNames(const QFileInfo& backpack) { return backpack.completeBaseName() + u" (damaged "_s; }

QString freeName(const QString& path, const QDateTime& now)
{
    const QFileInfo info(path);
    const QString start = info.absolutePath() + u'/' + startOfNames(info) + now.toUTC().toString(u"yyyy-MM-dd"_s);
    const QString end = info.suffix().isEmpty() ? u")"_s : u")."_s + info.suffix();
    QString name = start + end;
    for (int number = 2; !isFree(name); ++number)
        name = start + u' ' + QString::number(number) + end;
    return name;
}

Result<void> renameTo(const QString& from, const QString& to)
{
    errno = 0;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error { causeOf(errno, Error::Code::CannotWrite), to };
    return {};
}

Result<void> finish(const QString& path, const QString& aside)
{
    for (const char* ending : endings) {
        if (!QFileInfo::exists(with(path, ending)))
            continue;
        if (QFileInfo::exists(with(aside, ending))) // somebody began anew meanwhile
            return Error { Error::Code::Busy, aside };
        if (const Result<void> moved = renameTo(with(path, ending), with(aside, ending)); !moved)
            return moved;
    }
    const Result<void> placed = moveIntoPlace(readyPath(path), path);
    if (placed)
        QFile::remove(notePath(path));
    return placed;
}

} // namespace

void removeDatabase(const QString& path)
{
    for (const char* ending : endings)
        QFile::remove(with(path, ending));
    QFile::remove(sealing::workingPathFor(path));
}

void eraseDatabase(const QString& path)
{
    for (const char* ending : endings)
        eraseFile(with(path, ending));
}

Result<QStringList> setAsideFiles(const QString& path)
{
    const QFileInfo backpack(path);
    const QString folder = backpack.absolutePath();
    const Result<QStringList> names = namesIn(folder);
    if (!names)
        return names;
    QStringList found;
    for (const QString& name : *names) {
        const QFileInfo file(folder + u'/' + name);
        if (name.startsWith(startOfNames(backpack)) && !name.endsWith(u".sealing"_s) && file.isFile())
            found.append(file.absoluteFilePath());
    }
    return found;
}

Result<QString> exchange(const QString& path, const QString& replacement, const QDateTime& now)
{
    const QString aside = freeName(path, now);
    if (const Result<void> ready = moveIntoPlace(replacement, readyPath(path)); !ready)
        return ready.error();
    if (const Result<void> noted = writeFile(notePath(path), aside.toUtf8()); !noted)
        return noted.error();
    if (const Result<void> done = finish(path, aside); !done)
        return done.error();
    return aside;
}

Result<void> finishExchange(const QString& path)
{
    const Result<QByteArray> note = readFile(notePath(path), maxNoteBytes);
    if (note && QFileInfo::exists(readyPath(path)))
        return finish(path, QString::fromUtf8(*note));
    if (!note && QFileInfo::exists(notePath(path))) // what is ready may be all there is
        return note.error();
    QFile::remove(readyPath(path)); // nothing was moved yet: what is damaged is read again
    QFile::remove(notePath(path)); // or all was
    return {};
}

} // namespace besace
