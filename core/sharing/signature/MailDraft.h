#pragma once

#include "core/sharing/Portfolio.h"

namespace besace {

/// An e-mail that waits to be sent: a sentence to the reader, the signature with its pictures as parts of the message
/// (as Outlook and others want them), and every badge file attached, untouched. RFC 5322; neither sender nor receiver
/// is named. Opened in Outlook or Thunderbird it can be sent, or its signature copied. Needs a QGuiApplication.
/// @return Cancelled, TooLarge for more than limits::maxFileBytes
Result<QByteArray> mailDraft(const Portfolio& portfolio, Progress& progress);

/// Whether @p message is one of these, and what its reader reads.
bool isDraft(const QByteArray& message);
QString wordsOfDraft(const QByteArray& message);

} // namespace besace
