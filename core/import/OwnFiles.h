#pragma once

#include "core/base/Progress.h"
#include "core/containers/Container.h"

#include <QString>

/// Files of Besace's own among those that are to be read: a backpack holds badges, a sealed backup does not open here.
namespace besace::own {

inline const QString backpack = QStringLiteral("backpack");
inline const QString sealedBackup = QStringLiteral("backup");

/// What a file is, by its first bytes and (where it is sealed) its name: one of the above; empty for all others.
QString kindOf(QByteArrayView start, const QString& name);

/// Why a file is not even opened: this process has it open as a backpack. What SQLite keeps beside one holds no badge.
std::optional<Error> whyNotRead(const QString& path);

/// The badges' files in a file of that kind, which is not opened here, and not touched. One that is sealed is taken out
/// of its seal in memory.
/// @param password of one that is sealed; empty: none was given
/// @return Locked where it takes one; WrongPassphrase; as filesOfOther() and openContainer()
Result<QList<CarriedFile>> filesIn(
    const QString& path, const QString& kind, const QString& password, Progress& progress);

/// Whether the password opens that file. Takes a while, on purpose. @return WrongPassphrase; as SealReader::open()
Result<void> tryPassword(const QString& path, const QString& password);

} // namespace besace::own
