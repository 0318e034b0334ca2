#include "core/backpack/SealedFiles.h"

#include "core/backpack/SealedVfs.h"
#include "core/backpack/Sealing.h"

#include <QFileInfo>
#include <QHash>
#include <QMutexLocker>

namespace besace::sealed {

namespace {

struct Open {
    std::shared_ptr<SealedFile> file;
    std::shared_ptr<InUse> lock;
};

class Table {
public:
    std::shared_ptr<SealedFile> find(const QString& place) const
    {
        const QMutexLocker locker(&m_mutex);
        return m_open.value(place).file;
    }

    void add(const Open& opened)
    {
        const QMutexLocker locker(&m_mutex);
        m_open.insert(opened.file->path(), opened);
    }

    bool close(const QString& place)
    {
        const QMutexLocker locker(&m_mutex);
        const auto found = m_open.constFind(place);
        if (found != m_open.constEnd() && found->file->isConnected())
            return false;
        m_open.remove(place);
        return true;
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, Open> m_open; ///< by place
};

Table& table()
{
    static Table open;
    return open;
}

} // namespace

QString placeOf(const QString& path)
{
    const QFileInfo info(path);
    if (const QString place = info.canonicalFilePath(); !place.isEmpty())
        return place;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

std::shared_ptr<SealedFile> find(const QString& path) { return table().find(placeOf(path)); }

void add(std::shared_ptr<SealedFile> file, std::unique_ptr<InUse> lock)
{
    registerVfs();
    table().add({ std::move(file), std::move(lock) });
}

Result<void> close(const QString& path)
{
    return table().close(placeOf(path)) ? Result<void>() : Error { Error::Code::Busy, path };
}

Visit::Visit(const QString& path, const QString& ofBackpack)
{
    const std::shared_ptr<SealedFile> backpack = find(ofBackpack);
    if (backpack && !find(path))
        m_outcome = begin(path, *backpack);
}

Result<void> Visit::begin(const QString& path, const SealedFile& backpack)
{
    const auto file = std::make_shared<SealedFile>(placeOf(path), backpack.key());
    if (QFileInfo::exists(path)) {
        const Result<bool> isSealed = sealing::isSealed(path);
        if (!isSealed || !*isSealed)
            return isSealed ? Result<void>() : isSealed.error();
        if (const Result<void> loaded = file->load(); !loaded) {
            const Error::Code why = loaded.error().code; // another key's, or too damaged to be looked into
            const bool isUnread = why == Error::Code::Gone || why == Error::Code::CannotRead;
            return isUnread ? loaded : Result<void>();
        }
    }
    m_path = file->path();
    add(file, nullptr);
    return {};
}

Visit::~Visit()
{
    if (!m_path.isEmpty())
        table().close(m_path);
}

} // namespace besace::sealed
