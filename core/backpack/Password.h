#pragma once

#include "core/base/Result.h"
#include "core/crypto/Secret.h"

#include <QStringList>

#include <optional>

/// A backpack that only its password opens. How, and what it does not hide, stands in PASSWORD.md beside this file.
///
/// After unlock() every function that takes a path, Backpack::open() first of all, works in this process as for any
/// other backpack; before, it answers Locked. All of these may take a second: no window's thread calls them.
namespace besace {

enum class PasswordState {
    None,
    Locked, ///< it has one that was not given yet
    Unlocked,
};

/// Whether it takes a password to open it. Also where the file lost its beginning, if its copies have one.
/// @return as causeOfReading()
Result<PasswordState> passwordState(const QString& path);

/// The same for those who only show it, or shall hear from openBackpack() why a file cannot be read: no, then.
bool hasPassword(const QString& path);
bool isLocked(const QString& path);

/// Opens it for this process, and for no other. Where the file is damaged this works as long as its beginning or one of
/// its copies knows the password: openBackpack() then recovers it.
/// @return WrongPassphrase; Busy while another process has it open; SealedFull; Malformed for an empty password, or
/// where nothing says any more which password it is; Unsupported where it has none
Result<void> unlock(const QString& path, const QString& password);

/// Forgets the key and all that is in memory. Nothing is done where it is not open.
/// @return Busy while a Backpack of it is open: nothing was changed
Result<void> lock(const QString& path);

/// What became of the copies beside a backpack (rolling ones, damaged ones that were set aside) when its password
/// changed.
struct CopiesChanged {
    int changed = 0;
    QStringList left; ///< paths of those that could not be changed and are as they were
    std::optional<Error> why = {}; ///< for the first of them; not where they have another password

    friend bool operator==(const CopiesChanged&, const CopiesChanged&) = default;
};

/// Gives a backpack a password and leaves it unlocked. At every moment the one or the other stands whole under the
/// name; then the plain bytes are overwritten, and the copies beside it get the same password.
/// @return Busy while a Backpack of it is open; SealedFull beyond limits::maxSealedBackpackBytes; TooLarge beyond
/// limits::maxPassphraseChars; Damaged; Malformed for an empty password; Unsupported where it has one, or is no
/// backpack; NoRoom, NotAllowed, Gone, CannotWrite: nothing was changed then
Result<CopiesChanged> setPassword(const QString& path, const QString& password, const crypto::ScryptCost& cost = {});

/// Gives another password to it and to its copies; it may be open meanwhile, and is unlocked afterwards.
/// @return WrongPassphrase, and as the others
Result<CopiesChanged> changePassword(
    const QString& path, const QString& password, const QString& newPassword, const crypto::ScryptCost& cost = {});

/// Makes a plain file of it again, and of its copies.
/// @return WrongPassphrase; Busy while a Backpack of it is open; and as the others
Result<CopiesChanged> removePassword(const QString& path, const QString& password);

} // namespace besace
