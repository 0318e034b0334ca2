#pragma once

#include "core/wording/Wording.h"

/// What is said of badges and files that somebody brings, and that are only looked at: nothing of them is kept, and a
/// backpack among them is not the one of whoever reads this.
namespace besace::wording {

/// The sentence below the headline.
QString broughtStateSentence(const VerificationReport& report, const StateFacts& facts, const QLocale& locale);
/// What is wrong with a file. @param container as for errorSentence()
QString broughtErrorSentence(const Error& error, const QString& container = {}, const Language& language = {});

} // namespace besace::wording
