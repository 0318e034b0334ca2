#include "core/backpack/OpenHere.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

using FileNumber = std::pair<quint64, quint64>; ///< of the device, and there

class Table {
public:
    void add(const FileNumber& file)
    {
        const std::scoped_lock lock(m_mutex);
        m_files.push_back(file);
    }

    void remove(const FileNumber& file)
    {
        const std::scoped_lock lock(m_mutex);
        m_files.erase(std::ranges::find(m_files, file));
    }

    bool contains(const FileNumber& file) const
    {
        const std::scoped_lock lock(m_mutex);
        return std::ranges::find(m_files, file) != m_files.end();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<FileNumber> m_files; ///< once for each connection; there are few
};

Table& table()
{
    static Table open;
    return open;
}

std::optional<FileNumber> numberOf(const QString& path)
{
    struct stat info { };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileNumber { info.st_dev, info.st_ino };
}

} // namespace

bool isOpenHere(const QString& path)
{
    const std::optional<FileNumber> file = numberOf(path);
    return file && table().contains(*file);
}

bool isBesideOpenHere(const QString& path)
{
    return std::ranges::any_of(std::array { u"-wal"_s, u"-shm"_s, u"-journal"_s },
        [&](const QString& ending) { return path.endsWith(ending) && isOpenHere(path.chopped(ending.size())); });
}

OpenHere::OpenHere(const QString& path)
{
    const std::optional<FileNumber> file = numberOf(path);
    if (!file)
        return;
    std::tie(m_device, m_number) = *file;
    table().add(*file);
}

OpenHere::~OpenHere()
{
    if (m_number != 0)
        table().remove({ m_device, m_number });
}

} // namespace besace
