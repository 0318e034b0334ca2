#pragma once

#include <QList>
#include <QString>

namespace besace {

/// Where a backpack is, as far as a person tells places apart.
struct KeptPlace {
    enum class Kind {
        ThisComputer,
        ProgramFolder, ///< beside the portable program, wherever that is
        OtherDisk, ///< a USB key, a network drive, a second disk
    };
    Kind kind = Kind::ThisComputer;
    QString disk = {}; ///< the name of the other one

    friend bool operator==(const KeptPlace&, const KeptPlace&) = default;
};

/// A disk, or a part of one, as the system has it in its folders.
struct Volume {
    QByteArray device;
    QString root; ///< the folder in which it is seen
    QString label = {}; ///< the name that somebody gave it
};

/// The disk on which a file is, or will be.
Volume volumeOf(const QString& path);
/// The disks that hold the system and the person's own folder.
QList<Volume> volumesOfThisComputer();

/// @param program the portable program's folder; empty: it is not portable
KeptPlace keptPlaceOf(
    const QString& backpackPath, const QString& program, const Volume& volume, const QList<Volume>& ofThisComputer);
/// The same, as the system tells.
KeptPlace keptPlaceOf(const QString& backpackPath);

} // namespace besace
