#include "core/wording/BroughtWording.h"

namespace besace::wording {

using namespace Qt::StringLiterals;

QString broughtStateSentence(const VerificationReport& report, const StateFacts& facts, const QLocale& locale)
{
    const Language language(locale);
    switch (report.state()) {
    case State::Unreadable:
        return language.words("wording", QT_TRANSLATE_NOOP("wording", "We cannot read this badge."));
    case State::Unchecked:
        return language.words("wording", QT_TRANSLATE_NOOP("wording", "The organisation's site was not asked yet."));
    default:
        return stateSentence(report, facts, locale);
    }
}

/// Null: what is said to the owner of a backpack fits here, too.
static const char* broughtText(Error::Code code, const QString& container)
{
    using enum Error::Code;
    const bool isBackpack = container == "backpack"_L1;
    switch (code) {
    case Locked: // nothing has to be restored first
        return QT_TRANSLATE_NOOP("wording", "A password protects this file. Give the password to open it.");
    case NoBadge: // the mail that it came in is not on this computer
        if (container == "png"_L1 || container == "svg"_L1)
            return QT_TRANSLATE_NOOP("wording",
                "This picture holds no badge. It may be a photo or a screenshot. Ask for the original file.");
        return container == "pdf"_L1
            ? nullptr
            : QT_TRANSLATE_NOOP("wording", "This file holds no badge. Ask for the original file.");
    case Busy:
        return QT_TRANSLATE_NOOP("wording", "Another program is using this file. Close it, then try again.");
    case Unsupported:
        return isBackpack
            ? QT_TRANSLATE_NOOP("wording", "A newer Besace made this backpack. Install the newest Besace.")
            : QT_TRANSLATE_NOOP("wording", "We do not know this kind of badge. Nothing could be checked.");
    case TooLarge:
        return isBackpack ? QT_TRANSLATE_NOOP("wording", "This backpack is too big. Ask for the badges themselves.")
                          : nullptr;
    case Malformed:
    case Damaged:
    case Storage:
        return isBackpack || code != Malformed
            ? QT_TRANSLATE_NOOP("wording", "This backpack is damaged. Ask for the badges themselves.")
            : nullptr;
    case Offline:
        return QT_TRANSLATE_NOOP("wording", "There is no internet. Check it later.");
    case Unreachable:
        return QT_TRANSLATE_NOOP("wording", "The organisation's site does not answer.");
    case Untrusted:
        return QT_TRANSLATE_NOOP("wording", "The site is not safe: it does not show who it is. We do not go there.");
    default:
        return nullptr;
    }
}

QString broughtErrorSentence(const Error& error, const QString& container, const Language& language)
{
    const char* brought = broughtText(error.code, container);
    return brought != nullptr ? language.words("wording", brought) : errorSentence(error, container, language);
}

} // namespace besace::wording
