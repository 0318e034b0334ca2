#include "core/sharing/ExpiryCalendar.h"

#include "core/badge/IssuerDomain.h"
#include "core/sharing/CleanText.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QCryptographicHash>
#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr qsizetype octetsInLine = 75; // RFC 5545, section 3.1, without the line break
constexpr qsizetype maxNameChars = 200;

/// RFC 5545, section 3.3.11
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    return text;
}

bool isContinuation(char octet) { return (octet & '\xC0') == '\x80'; }

/// RFC 5545, section 3.1: a long line goes on in the next after a space. Never between the bytes of one character.
QByteArray folded(const QByteArray& line)
{
    QByteArray out;
    qsizetype from = 0;
    while (line.size() - from > octetsInLine - (from > 0)) {
        qsizetype to = from + octetsInLine - (from > 0);
        while (isContinuation(line.at(to)))
            --to;
        out += (from > 0 ? " " : "") + line.mid(from, to - from) + "\r\n";
        from = to;
    }
    return out + (from > 0 ? " " : "") + line.mid(from) + "\r\n";
}

class CalendarWriter {
public:
    CalendarWriter(const QString& language, const QDateTime& now)
        : m_locale(wording::localeOf(language))
        , m_language(m_locale)
        , m_stamp(now.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s))
    {
    }

    void begin();
    void add(const StoredBadge& badge, const QString& uid);
    QByteArray end();

private:
    void line(const QString& text) { m_bytes += folded(text.toUtf8()); }
    void reminder(int days, const QString& summary);
    QString words(const char* text) const { return m_language.words("sharing", text); }
    QString details(const BadgeSummary& badge) const;

    QLocale m_locale;
    Language m_language;
    QString m_stamp;
    QByteArray m_bytes;
};

void CalendarWriter::begin()
{
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//Besace//Open Badges//"_s + m_locale.name().left(2).toUpper());
    line(u"CALSCALE:GREGORIAN"_s);
}

/// The namespace of names that are addresses: RFC 4122, appendix C.
const QUuid urls(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s);

QString idOfEvent(const StoredBadge& stored)
{
    return stored.badge.id.isEmpty() ? stored.summary.name + u'\n' + stored.summary.issuerName : stored.badge.id;
}

/// The same for a badge that was renewed, so that its new end replaces the earlier one in a calendar. Not so for
/// badges that share an id in one file: there one would take the other's reminder away.
QString uidOf(const StoredBadge& stored, bool sharesId)
{
    QString id = idOfEvent(stored);
    if (sharesId)
        id += u'\n'
            + QString::fromLatin1(QCryptographicHash::hash(stored.badge.payload, QCryptographicHash::Sha256).toHex());
    return QUuid::createUuidV5(urls, id).toString(QUuid::WithoutBraces);
}

QString CalendarWriter::details(const BadgeSummary& badge) const
{
    const QString issuer = cleanLine(readableName(badge.issuerName), maxNameChars);
    QString text
        = words(QT_TRANSLATE_NOOP("sharing", "Valid until %1.")).arg(wording::date(*badge.validUntil, m_locale));
    if (!issuer.isEmpty())
        text += u'\n' + words(QT_TRANSLATE_NOOP("sharing", "Given by %1.")).arg(issuer);
    return text + u'\n' + words(QT_TRANSLATE_NOOP("sharing", "Ask the organisation whether you can renew it."));
}

void CalendarWriter::add(const StoredBadge& stored, const QString& uid)
{
    const QDate lastDay = stored.summary.validUntil->toUTC().date();
    const QString summary = escaped(
        words(QT_TRANSLATE_NOOP("sharing", "The badge “%1” ends")).arg(cleanLine(stored.summary.name, maxNameChars)));
    line(u"BEGIN:VEVENT"_s);
    line(u"UID:"_s + uid);
    line(u"DTSTAMP:"_s + m_stamp);
    line(u"DTSTART;VALUE=DATE:"_s + lastDay.toString(u"yyyyMMdd"_s));
    line(u"DTEND;VALUE=DATE:"_s + lastDay.addDays(1).toString(u"yyyyMMdd"_s));
    line(u"SUMMARY:"_s + summary);
    line(u"DESCRIPTION:"_s + escaped(details(stored.summary)));
    line(u"TRANSP:TRANSPARENT"_s); // a day with an ending badge is still a free day
    reminder(firstReminderDays, summary);
    reminder(secondReminderDays, summary);
    line(u"END:VEVENT"_s);
}

void CalendarWriter::reminder(int days, const QString& summary)
{
    line(u"BEGIN:VALARM"_s);
    line(u"ACTION:DISPLAY"_s);
    line(u"TRIGGER:-P%1D"_s.arg(days));
    line(u"DESCRIPTION:"_s + summary);
    line(u"END:VALARM"_s);
}

QByteArray CalendarWriter::end()
{
    line(u"END:VCALENDAR"_s);
    return m_bytes;
}

/// Nobody needs to be reminded of the end of a badge that is worth nothing already.
bool isWorthReminding(State state)
{
    return state != State::Changed && state != State::Revoked && state != State::Unreadable;
}

} // namespace

bool endsLater(const BadgeSummary& badge, const QDateTime& now)
{
    return badge.validUntil && *badge.validUntil >= now && isWorthReminding(badge.state);
}

Result<QList<StoredBadge>> badgesThatEnd(const Backpack& backpack, const QDateTime& now)
{
    const Result<QList<BadgeSummary>> all = backpack.list({ .place = Place::MyBadges, .sort = Sort::ValidUntil }, now);
    if (!all)
        return all.error();
    QList<StoredBadge> ending;
    for (const BadgeSummary& badge : *all) {
        if (!endsLater(badge, now))
            continue;
        const Result<StoredBadge> stored = backpack.badge(badge.id, now);
        if (!stored)
            return stored.error();
        ending << *stored;
    }
    return ending;
}

QByteArray expiryCalendar(const QList<StoredBadge>& badges, const QString& language, const QDateTime& now)
{
    QHash<QString, int> sharing;
    for (const StoredBadge& badge : badges)
        sharing[idOfEvent(badge)] += endsLater(badge.summary, now);
    CalendarWriter writer(language, now);
    writer.begin();
    for (const StoredBadge& badge : badges) {
        if (endsLater(badge.summary, now))
            writer.add(badge, uidOf(badge, sharing.value(idOfEvent(badge)) > 1));
    }
    return writer.end();
}

} // namespace besace
