#include "core/base/Instant.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace besace {

static Error malformed(QStringView text) { return { Error::Code::Malformed, u"date: "_s + text.left(60).toString() }; }

Result<Instant> parseInstant(QStringView text)
{
    static const QRegularExpression form(
        uR"(^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?:([Zz])|([+-])(\d\d):?(\d\d))?)?\z)"_s);
    if (text.size() > 64)
        return malformed(text);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return malformed(text);
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };

    const QDate date(number(1), number(2), number(3));
    const int milliseconds = match.captured(7).left(3).leftJustified(3, u'0').toInt();
    const bool dateOnly = !match.hasCaptured(4);
    const QTime time = dateOnly ? QTime(0, 0) : QTime(number(4), number(5), number(6), milliseconds);
    const int offset = (number(10) * 60 + number(11)) * 60;
    if (!date.isValid() || !time.isValid() || number(10) > 14 || number(11) > 59)
        return malformed(text);

    const QDateTime utc = QDateTime(date, time, Qt::UTC).addSecs(match.captured(9) == u"-"_s ? offset : -offset);
    if (utc.date().year() < 1 || utc.date().year() > 9999) // the offset led out of what ISO 8601 can write
        return malformed(text);
    return Instant { utc, match.hasCaptured(8) || match.hasCaptured(9), dateOnly };
}

Result<Instant> instantFromEpoch(double seconds)
{
    constexpr double year1 = -62135596800.0;
    constexpr double year10000 = 253402300800.0;
    if (!(seconds >= year1 && seconds < year10000))
        return malformed(QString::number(seconds));
    return Instant { QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::floor(seconds * 1000)), Qt::UTC), true,
        false };
}

QString toIso(const QDateTime& utc) { return utc.toUTC().toString(Qt::ISODate); }

} // namespace besace
