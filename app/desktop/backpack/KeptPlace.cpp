#include "app/desktop/backpack/KeptPlace.h"

#include "app/common/Portable.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Where links lead. What is not there yet is where its folder is.
QString placeOf(const QString& path)
{
    QFileInfo file(path);
    while (!file.exists() && !file.isRoot())
        file.setFile(file.absolutePath());
    return file.canonicalFilePath();
}

bool isBelow(const QString& path, const QString& folder)
{
    return (placeOf(path) + u'/').startsWith(placeOf(folder) + u'/');
}

} // namespace

Volume volumeOf(const QString& path)
{
    const QStorageInfo storage(placeOf(path));
    return { storage.device(), storage.rootPath(), storage.name() };
}

QList<Volume> volumesOfThisComputer() { return { volumeOf(QDir::rootPath()), volumeOf(QDir::homePath()) }; }

KeptPlace keptPlaceOf(
    const QString& backpackPath, const QString& program, const Volume& volume, const QList<Volume>& ofThisComputer)
{
    if (!program.isEmpty() && isBelow(backpackPath, program))
        return { KeptPlace::Kind::ProgramFolder };
    // One device may be seen in several folders: parts of one disk, as Btrfs has them.
    const bool isOwn = std::ranges::any_of(
        ofThisComputer, [&](const Volume& own) { return own.root == volume.root || own.device == volume.device; });
    if (isOwn || volume.root.isEmpty())
        return {};
    const QString name = volume.label.isEmpty() ? QDir(volume.root).dirName() : volume.label;
    return { KeptPlace::Kind::OtherDisk, name };
}

KeptPlace keptPlaceOf(const QString& backpackPath)
{
    return keptPlaceOf(backpackPath, portableFolder(), volumeOf(backpackPath), volumesOfThisComputer());
}

} // namespace besace
