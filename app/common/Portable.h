#pragma once

#include "core/base/Result.h"

#include <QString>

namespace besace {

/// The folder beside the program that makes it portable: what is in it goes along on a USB key.
inline const QString portableFolderName = QStringLiteral("Besace-data");

/// The folder in which the program itself is; known before there is an application.
QString programFolder();

/// Where everything is kept if the program is portable: its backpack, its settings, nothing elsewhere. Empty if not.
/// @param programFolder where the program is; it is portable if the folder stands there
QString portableFolder(const QString& programFolder);

/// The same for this program. One that began as portable stays so when its disk is pulled out: nothing of it may end up
/// on the computer instead.
QString portableFolder();

/// Whether the disk was pulled out. Nothing may be made in the folder that it leaves behind then.
bool isPortableFolderGone();

/// Makes the program portable: its folder is made, and settings are kept there from here on.
/// @return the folder; CannotWrite where it cannot be made
Result<QString> makePortable(const QString& programFolder);

/// From here on settings are kept in that folder. Before the first of them is read. Qt's own are kept nowhere: its
/// dialogs would note folders of computers that are other people's, and would note them where the disk was pulled out.
void keepSettingsIn(const QString& folder);

} // namespace besace
