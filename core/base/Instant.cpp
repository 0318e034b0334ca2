#include "core/base/Instant.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace besace {

static Error malformed(QStringView text) { return { Error::Code::Malformed, u"date: "_s + text.left(60).toString() }; }

namespace {

/// Goes through a date as it is written.
class DateReader {
public:
    explicit DateReader(QStringView text) : m_rest(text) { }

    bool atEnd() const { return m_rest.isEmpty(); }

    /// One of @p characters, which is then behind us.
    bool skip(QStringView characters)
    {
        if (m_rest.isEmpty() || !characters.contains(m_rest.front()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    /// Exactly that many digits.
    bool number(qsizetype digits, int& value)
    {
        if (digitsAhead(digits) < digits)
            return false;
        value = m_rest.first(digits).toInt();
        m_rest = m_rest.sliced(digits);
        return true;
    }

    /// One to twelve digits behind a full stop or comma; the first three count.
    bool milliseconds(int& value)
    {
        const qsizetype digits = digitsAhead(12);
        value = m_rest.first(std::min<qsizetype>(digits, 3)).toInt();
        for (qsizetype missing = digits; missing < 3; ++missing)
            value *= 10;
        m_rest = m_rest.sliced(digits);
        return digits > 0;
    }

private:
    qsizetype digitsAhead(qsizetype atMost) const
    {
        qsizetype digits = 0;
        while (digits < std::min(atMost, m_rest.size()) && m_rest[digits] >= u'0' && m_rest[digits] <= u'9')
            ++digits;
        return digits;
    }

    QStringView m_rest;
};

/// The numbers of a date, not yet looked at. The offset is that of the zone, in minutes and without its sign.
struct WrittenDate {
    int year = 0, month = 0, day = 0;
    int hour = 0, minute = 0, second = 0, milliseconds = 0;
    int offsetHours = 0, offsetMinutes = 0;
    bool hasTime = false, hasZone = false, isWest = false;
};

bool readTime(DateReader& text, WrittenDate& date)
{
    date.hasTime = true;
    if (!text.number(2, date.hour) || !text.skip(u":") || !text.number(2, date.minute))
        return false;
    if (!text.skip(u":"))
        return true;
    return text.number(2, date.second) && (!text.skip(u".,") || text.milliseconds(date.milliseconds));
}

/// `Z`, `+01:00`, `+0100`, or nothing.
bool readZone(DateReader& text, WrittenDate& date)
{
    if (text.atEnd())
        return true;
    date.hasZone = true;
    if (text.skip(u"Zz"))
        return true;
    date.isWest = text.skip(u"-");
    if (!date.isWest && !text.skip(u"+"))
        return false;
    if (!text.number(2, date.offsetHours))
        return false;
    text.skip(u":");
    return text.number(2, date.offsetMinutes);
}

bool readDate(DateReader text, WrittenDate& date)
{
    if (!text.number(4, date.year) || !text.skip(u"-") || !text.number(2, date.month) || !text.skip(u"-")
        || !text.number(2, date.day))
        return false;
    if (text.skip(u"Tt ") && !(readTime(text, date) && readZone(text, date)))
        return false;
    return text.atEnd();
}

} // namespace

Result<Instant> parseInstant(QStringView text)
{
    WrittenDate written;
    if (text.size() > 64 || !readDate(DateReader(text), written))
        return malformed(text);
    const QDate date(written.year, written.month, written.day);
    const QTime time(written.hour, written.minute, written.second, written.milliseconds);
    if (!date.isValid() || !time.isValid() || written.offsetHours > 14 || written.offsetMinutes > 59)
        return malformed(text);
    const int offset = (written.offsetHours * 60 + written.offsetMinutes) * 60;
    const QDateTime utc = QDateTime(date, time, Qt::UTC).addSecs(written.isWest ? offset : -offset);
    if (utc.date().year() < 1 || utc.date().year() > 9999) // the offset led out of what ISO 8601 can write
        return malformed(text);
    return Instant { utc, written.hasZone, !written.hasTime };
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
