#include "core/wording/Wording.h"

namespace besace::wording {

using namespace Qt::StringLiterals;

static const char* noBadgeText(const QString& container)
{
    if (container == "png"_L1 || container == "svg"_L1)
        return QT_TRANSLATE_NOOP("wording",
            "This picture holds no badge. It may be a photo or a screenshot. Go back to the e-mail and choose "
            "\"Download\".");
    if (container == "pdf"_L1)
        return QT_TRANSLATE_NOOP(
            "wording", "This PDF holds no badge. It may have been printed and scanned. Ask for the file.");
    return QT_TRANSLATE_NOOP("wording",
        "This file holds no badge. It may be a photo or a screenshot. Go back to the e-mail and choose \"Download\".");
}

/// What can be done about a file of Besace's own that does not come in. Null: what is said of every file.
static const char* ownFileText(Error::Code code, const QString& container)
{
    using enum Error::Code;
    if (container == "backup"_L1 && code == Locked)
        return QT_TRANSLATE_NOOP("wording", "A password protects this copy. Choose \"Restore a copy\" to open it.");
    if (container != "backpack"_L1)
        return nullptr;
    switch (code) {
    case Locked:
        return QT_TRANSLATE_NOOP(
            "wording", "A password protects this backpack. Open it, and save a copy. Then restore that copy here.");
    case TooLarge:
        return QT_TRANSLATE_NOOP(
            "wording", "This backpack is too big to be added. Open it, and save a copy. Then restore that copy here.");
    case Damaged:
    case Malformed:
        return QT_TRANSLATE_NOOP(
            "wording", "This backpack is damaged. Nothing was added. Open it: Besace then repairs what it can.");
    case Unsupported:
        return QT_TRANSLATE_NOOP(
            "wording", "A newer Besace made this backpack. Nothing was added. Install the newest Besace.");
    default:
        return nullptr;
    }
}

static const char* errorText(Error::Code code, const QString& container)
{
    using enum Error::Code;
    switch (code) {
    case CannotRead:
        return QT_TRANSLATE_NOOP(
            "wording", "We could not open this file. Nothing was changed. Check that it is still there.");
    case CannotWrite:
        return QT_TRANSLATE_NOOP("wording", "We could not write the file. Nothing was lost. Choose another place.");
    case NoRoom:
        return QT_TRANSLATE_NOOP("wording", "The disk is full. Nothing was lost. Make some room, then try again.");
    case NotAllowed:
        return QT_TRANSLATE_NOOP(
            "wording", "We are not allowed to write there. Nothing was lost. Choose another place.");
    case Busy:
        return QT_TRANSLATE_NOOP(
            "wording", "Another program is using your backpack. Nothing was lost. Close it, then try again.");
    case IsBackpack:
        return QT_TRANSLATE_NOOP(
            "wording", "A backpack, or a copy of one, has this name. It stays as it is. Choose another name.");
    case OpenHere:
        return QT_TRANSLATE_NOOP(
            "wording", "This is the backpack that is open. Nothing was done. Choose another file.");
    case Gone:
        return QT_TRANSLATE_NOOP(
            "wording", "The disk does not answer. What was kept is still on it. Plug it in again, then try again.");
    case TooLarge:
    case Malformed:
        return QT_TRANSLATE_NOOP("wording", "This file is damaged or too big. Ask for the original file.");
    case NoBadge:
        return noBadgeText(container);
    case Unsupported:
        return QT_TRANSLATE_NOOP("wording", "We do not know this kind of badge. The file is kept as it is.");
    case Offline:
        return QT_TRANSLATE_NOOP("wording", "There is no internet. Your badge is safely kept. Check it later.");
    case Unreachable:
        return QT_TRANSLATE_NOOP(
            "wording", "The organisation's site does not answer. Your badge is kept. We will try again.");
    case Untrusted:
        return QT_TRANSLATE_NOOP(
            "wording", "The site is not safe: it does not show who it is. We do not go there. Your badge is kept.");
    case NotFound:
        return QT_TRANSLATE_NOOP("wording", "This is not in your backpack. It may have been removed.");
    case Storage:
        return QT_TRANSLATE_NOOP(
            "wording", "We could not write into your backpack. Nothing was lost. Close Besace and open it again.");
    case Damaged:
        return QT_TRANSLATE_NOOP(
            "wording", "Your backpack is damaged. Nothing is thrown away. Close Besace and open it again.");
    case Cancelled:
        return QT_TRANSLATE_NOOP("wording", "Stopped as you asked. What was done is kept.");
    case Locked:
        return QT_TRANSLATE_NOOP("wording", "A password protects this file. Give the password to open it.");
    case WrongPassphrase:
        return QT_TRANSLATE_NOOP("wording", "This is not the right password. Nothing was changed. Try again.");
    case SealedFull:
        return QT_TRANSLATE_NOOP("wording",
            "A backpack with a password holds at most 512 MB. Nothing was lost. Remove some badges, or the password.");
    }
    Q_UNREACHABLE();
}

QString errorSentence(const Error& error, const QString& container, const Language& language)
{
    const char* own = ownFileText(error.code, container);
    return language.words("wording", own != nullptr ? own : errorText(error.code, container));
}

} // namespace besace::wording
