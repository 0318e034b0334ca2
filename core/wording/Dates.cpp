#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

namespace besace::wording {

using namespace Qt::StringLiterals;

static bool isFrench(const QLocale& locale) { return locale.language() == QLocale::French; }

static QString longDate(const QDate& day, const QLocale& locale)
{
    if (languageOf(locale) == "en"_L1)
        return QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
    return locale.toString(day, isFrench(locale) && day.day() == 1 ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString date(const QDateTime& utc, const QLocale& locale) { return longDate(utc.toUTC().date(), locale); }

QString dateAndTime(const QDateTime& utc, const QLocale& locale)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = local.toString(isFrench(locale) ? u"H 'h' mm"_s : u"HH:mm"_s);
    //: %1 is a date, %2 a time of day
    return Language(locale)
        .words("wording", QT_TRANSLATE_NOOP("wording", "%1 at %2"))
        .arg(longDate(local.date(), locale), time);
}

static const char* checkedOnText(const VerificationReport& report)
{
    if (report.online)
        return QT_TRANSLATE_NOOP("wording", "Checked on %1, with internet.");
    if (report.check(CheckKind::Status).answer == Answer::Unchecked)
        return QT_TRANSLATE_NOOP("wording", "Checked on %1, without internet: cancellation not checked.");
    return QT_TRANSLATE_NOOP("wording", "Checked on %1, without internet.");
}

QString checkedOn(const VerificationReport& report, const QLocale& locale)
{
    return Language(locale).words("wording", checkedOnText(report)).arg(dateAndTime(report.checkedAt, locale));
}

} // namespace besace::wording
