#pragma once

#include <QLocale>
#include <QStringList>

namespace besace::wording {

/// The languages in which every word is there: `fr` `en` `ar`.
QStringList languages();

/// Which of them @p locale speaks; `en` where it speaks none of them.
QString languageOf(const QLocale& locale);

/// In which of them somebody who speaks @p locale writes to organisations: `fr`, which also those who read Arabic need
/// where they live; `en` stays.
QString languageForOthers(const QLocale& locale);

/// Dates and numbers for somebody who reads @p language, where no better is known about the person.
QLocale localeOf(const QString& language);

} // namespace besace::wording
