#include "core/base/Replacing.h"

#include "core/base/BackpackMarks.h"
#include "core/base/OpenHere.h"
#include "core/base/Streams.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

// https://www.sqlite.org/fileformat2.html#the_write_ahead_log; one of two bytes follows
constexpr QByteArrayView logMark("\x37\x7f\x06", 3);

/// Its first bytes; empty where there is no file.
Result<QByteArray> startOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() == 0)
        return QByteArray();
    const auto file = FileSource::open(path);
    if (!file)
        return file.error();
    return (*file)->read(0, std::min<qint64>((*file)->size(), marks::databaseHeaderSize));
}

/// Whether a log that says something stands beside it: what it belongs to is a database, though it may be empty yet.
Result<bool> hasLog(const QString& path)
{
    const Result<QByteArray> start = startOf(path + u"-wal"_s);
    return start ? Result<bool>(start->startsWith(logMark)) : start.error();
}

bool isBackpack(const QString& path, QByteArrayView start, Over over)
{
    const bool isNamedSo = path.endsWith(u".besace"_s, Qt::CaseInsensitive) && !start.isEmpty();
    const bool isKept = over == Over::Files ? start.startsWith(marks::seal)
                                            : marks::mayBeSealedBackpack(start, QFileInfo(path).size());
    return isNamedSo || isKept || marks::isBackpackStart(start);
}

Result<bool> isBackpack(const QString& path, Over over)
{
    if (isOpenHere(path))
        return true;
    const Result<QByteArray> start = startOf(path);
    if (!start)
        return start.error();
    return isBackpack(path, *start, over) ? Result<bool>(true) : hasLog(path);
}

/// What SQLite keeps beside a backpack may hold what was kept last.
Result<bool> isBesideBackpack(const QString& path)
{
    for (const QLatin1StringView ending : { "-wal"_L1, "-shm"_L1, "-journal"_L1 }) {
        if (path.endsWith(ending))
            return isBackpack(path.chopped(ending.size()), Over::Files);
    }
    return false;
}

} // namespace

Result<void> checkReplaceable(const QString& path, Over over)
{
    if (const QFileInfo old(path); old.exists() && !old.isWritable())
        return Error { Error::Code::NotAllowed, path };
    const Result<bool> is = isBackpack(path, over);
    const Result<bool> isBeside = is ? isBesideBackpack(path) : is;
    if (!isBeside)
        return isBeside.error();
    return *is || *isBeside ? Error { Error::Code::IsBackpack, path } : Result<void>();
}

} // namespace besace
