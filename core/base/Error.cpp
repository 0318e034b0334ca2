#include "core/base/Error.h"

using namespace Qt::StringLiterals;

namespace besace {

QString errorName(Error::Code code)
{
    switch (code) {
    case Error::Code::CannotRead:
        return u"cannot-read"_s;
    case Error::Code::CannotWrite:
        return u"cannot-write"_s;
    case Error::Code::NoRoom:
        return u"no-room"_s;
    case Error::Code::NotAllowed:
        return u"not-allowed"_s;
    case Error::Code::Busy:
        return u"busy"_s;
    case Error::Code::Gone:
        return u"gone"_s;
    case Error::Code::TooLarge:
        return u"too-large"_s;
    case Error::Code::NoBadge:
        return u"no-badge"_s;
    case Error::Code::Malformed:
        return u"malformed"_s;
    case Error::Code::Unsupported:
        return u"unsupported"_s;
    case Error::Code::Offline:
        return u"offline"_s;
    case Error::Code::Unreachable:
        return u"unreachable"_s;
    case Error::Code::Untrusted:
        return u"untrusted"_s;
    case Error::Code::NotFound:
        return u"not-found"_s;
    case Error::Code::Storage:
        return u"storage"_s;
    case Error::Code::Damaged:
        return u"damaged"_s;
    case Error::Code::Cancelled:
        return u"cancelled"_s;
    case Error::Code::Locked:
        return u"locked"_s;
    case Error::Code::WrongPassphrase:
        return u"wrong-passphrase"_s;
    case Error::Code::SealedFull:
        return u"sealed-full"_s;
    case Error::Code::IsBackpack:
        return u"is-backpack"_s;
    case Error::Code::OpenHere:
        return u"open-here"_s;
    }
    return {};
}

} // namespace besace
