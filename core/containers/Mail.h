#pragma once

#include "core/containers/Intake.h"

namespace besace {

/// Whether a text starts as an e-mail does: header fields, two of them well known.
bool isMail(const QByteArray& bytes);

/// The attachments of an e-mail (RFC 5322, RFC 2045 to 2049), those of messages forwarded inside it, and its inline
/// pictures if they hold a badge. Its text is not looked at.
/// @return TooLarge, Cancelled
Result<void> openMail(const QByteArray& message, Intake& intake);

} // namespace besace
