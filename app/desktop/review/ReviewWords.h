#pragma once

#include "core/review/KeptSessions.h"

#include <QLocale>

/// What the review window says about one badge; each a line of its own, fit to be read aloud.
namespace besace::reviewWords {

QString name(const Badge& badge, const QLocale& locale);
/// The domain first, then the name.
QString organisation(const Badge& badge, const QLocale& locale);
/// "Yes", "No" or "Not sure": whether it is for the person whose addresses were typed.
QString forThisPerson(const VerificationReport& report);
QString skills(const Badge& badge, const QLocale& locale);
/// Why a session is kept.
QString reason(KeptReason reason);
/// The kept sessions cannot even be listed. @param why as KeptSessions::list()
QString keptUnread(const Error& why);
QString question(const Question& question, const QLocale& locale);
/// The name of a file without its folder, and what is inside it.
QString file(const ReviewItem& item);

} // namespace besace::reviewWords
