#pragma once

#include <QString>

namespace besace {

/// Why an operation gave no result. The core never writes sentences for the user:
/// core/wording turns `code` into a translated one.
struct Error {
    enum class Code {
        CannotRead, ///< the file or resource could not be opened or read
        CannotWrite, ///< the file could not be written, for none of the reasons that follow
        NoRoom, ///< the disk is full
        NotAllowed, ///< no permission, or a disk that may only be read
        Busy, ///< another program holds the file, or the drive cannot say who does
        Gone, ///< the disk does not answer any more: a USB key was pulled out, a network drive went away
        TooLarge, ///< more bytes, nesting or work than a limit of core/base/Limits.h allows
        NoBadge, ///< readable, but holds no badge
        Malformed, ///< breaks the format's grammar
        Unsupported, ///< well formed, but a version, form or algorithm we do not handle
        Offline, ///< the document was never asked for: nobody allowed the network
        Unreachable, ///< the document was asked for and could not be had
        Untrusted, ///< the site could not show by its certificate that it is the one that was asked
        NotFound, ///< no such badge, collection or identity
        Storage, ///< the backpack's database refused
        Damaged, ///< the backpack's file is not as it was written
        Cancelled, ///< the caller asked to stop
        Locked, ///< it has a password, and none was given
        WrongPassphrase, ///< the password that was given is not the one
        SealedFull, ///< a backpack with a password cannot hold more
        IsBackpack, ///< a backpack is in the place of what was to be written: it is never written over
        OpenHere, ///< what was to be read is the backpack that this process has open
    };

    Code code;
    QString detail; ///< for the log and the details pane: file name, JSON pointer, library message; untranslated

    friend bool operator==(const Error&, const Error&) = default;
};

/// `cannot-read`, `no-badge`…: the code as programs read it
QString errorName(Error::Code code);

} // namespace besace
