#include "core/base/OpenHere.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

struct Known {
    FileNumber number;
    QString path; ///< where links lead: each change of a sealed backpack makes another file of that name
    QString name; ///< as it was opened: no link can be followed to what is gone
};

class Table {
public:
    void add(const Known& file)
    {
        const std::scoped_lock lock(m_mutex);
        m_files.push_back(file);
    }

    void remove(const FileNumber& file)
    {
        const std::scoped_lock lock(m_mutex);
        m_files.erase(std::ranges::find(m_files, file, &Known::number));
    }

    bool contains(const FileNumber& file, const QString& path) const
    {
        const std::scoped_lock lock(m_mutex);
        return std::ranges::any_of(
            m_files, [&](const Known& known) { return known.number == file || known.path == path; });
    }

    bool contains(const QString& name) const
    {
        const std::scoped_lock lock(m_mutex);
        return std::ranges::any_of(
            m_files, [&](const Known& known) { return known.name == name || known.path == name; });
    }

    bool isEmpty() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_files.empty();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Known> m_files; ///< once for each connection; there are few
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

QString nameOf(const QString& path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

} // namespace

bool isOpenHere(const QString& path)
{
    if (table().isEmpty())
        return false;
    const std::optional<FileNumber> file = numberOf(path);
    return file && table().contains(*file, QFileInfo(path).canonicalFilePath());
}

bool isBesideOpenHere(const QString& path)
{
    return std::ranges::any_of(std::array { u"-wal"_s, u"-shm"_s, u"-journal"_s },
        [&](const QString& ending) { return path.endsWith(ending) && isOpenHere(path.chopped(ending.size())); });
}

bool isGoneFromHere(const QString& path)
{
    return !table().isEmpty() && !numberOf(path) && table().contains(nameOf(path));
}

OpenHere::OpenHere(const QString& path)
{
    const std::optional<FileNumber> file = numberOf(path);
    if (!file)
        return;
    std::tie(m_device, m_number) = *file;
    table().add({ *file, QFileInfo(path).canonicalFilePath(), nameOf(path) });
}

OpenHere::~OpenHere()
{
    if (m_number != 0)
        table().remove({ m_device, m_number });
}

} // namespace besace
