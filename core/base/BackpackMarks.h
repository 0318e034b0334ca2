#pragma once

#include <QByteArrayView>

/// What files that keep a person's badges begin with. It stands here, below the rooms that write such files, because
/// the one door to all files that are written has to know them.
namespace besace::marks {

/// `PRAGMA application_id` of a backpack: "Bsac". It tells one from every other SQLite file.
inline constexpr quint32 applicationId = 0x42736163;
inline constexpr qsizetype databaseHeaderSize = 100;

/// A sealed file: a backpack with a password, or a copy with one. core/crypto/SEAL.md draws its header.
inline constexpr QByteArrayView seal("\x89"
                                     "BSEAL\r\n",
    8);
inline constexpr qsizetype sealHeaderSize = 88;

/// Whether a file's first bytes are those of a backpack without a password.
bool isBackpackStart(QByteArrayView start);

/// Whether a sealed file may be a backpack, and not a copy of one: what is inside is as long as whole pages are. Of
/// copies one in four thousand is so, too.
/// @param header its first sealHeaderSize bytes @param fileSize of all of it
bool mayBeSealedBackpack(QByteArrayView header, qint64 fileSize);

} // namespace besace::marks
