#include "core/sharing/ExpiryCalendar.h"

#include <QRegularExpression>
#include <QTest>

#include "tests/core/sharing/SamplePortfolio.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = sample::day(2026, 3, 12);

StoredBadge endingOn(const QDateTime& end, const QString& name = u"Sécurité incendie"_s)
{
    StoredBadge stored = sample::badge(name, u"CFA du Port"_s, sample::day(2023, 6, 30)).stored;
    stored.badge.id = u"urn:uuid:"_s + name;
    stored.summary.name = name;
    stored.summary.issuerName = u"CFA du Port"_s;
    stored.summary.validUntil = end;
    stored.summary.state = State::Verified;
    return stored;
}

/// As a calendar program reads it: RFC 5545, section 3.1.
QStringList unfolded(const QByteArray& file)
{
    QString text = QString::fromUtf8(file);
    text.remove(u"\r\n "_s);
    return text.split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QString valueOf(const QStringList& lines, const QString& name)
{
    for (const QString& line : lines) {
        if (line.startsWith(name + u':') || line.startsWith(name + u';'))
            return line.mid(line.indexOf(u':') + 1);
    }
    return {};
}

} // namespace

class tst_ExpiryCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhenABadgeEnds();
    void leavesOut_data();
    void leavesOut();
    void languages_data();
    void languages();
    void anotherFileReplacesTheFirst();
    void sharedIdsStayApart();
    void hostileNamesStayInTheirLine_data();
    void hostileNamesStayInTheirLine();
    void foldsBetweenCharacters_data();
    void foldsBetweenCharacters();
};

void tst_ExpiryCalendar::saysWhenABadgeEnds()
{
    const QStringList lines = unfolded(expiryCalendar({ endingOn(sample::day(2026, 6, 30)) }, u"fr"_s, now));
    QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
    QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
    QCOMPARE(valueOf(lines, u"VERSION"_s), u"2.0"_s);
    QCOMPARE(valueOf(lines, u"DTSTAMP"_s), u"20260312T120000Z"_s);
    QCOMPARE(valueOf(lines, u"DTSTART"_s), u"20260630"_s);
    QCOMPARE(valueOf(lines, u"DTEND"_s), u"20260701"_s);
    QVERIFY(valueOf(lines, u"SUMMARY"_s).contains(u"Sécurité incendie"_s));
    QVERIFY(valueOf(lines, u"DESCRIPTION"_s).contains(u"30 juin 2026"_s));
    QVERIFY(valueOf(lines, u"DESCRIPTION"_s).contains(u"CFA du Port"_s));
    QCOMPARE(lines.filter(u"TRIGGER:"_s), QStringList({ u"TRIGGER:-P60D"_s, u"TRIGGER:-P30D"_s }));
    QCOMPARE(lines.count(u"BEGIN:VALARM"_s), 2);
    QCOMPARE(lines.count(u"END:VALARM"_s), 2);
}

void tst_ExpiryCalendar::leavesOut_data()
{
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("ends later") << sample::day(2026, 6, 30) << State::Verified << true;
    QTest::newRow("not checked yet") << sample::day(2026, 6, 30) << State::Unchecked << true;
    QTest::newRow("ended") << sample::day(2026, 3, 11) << State::Expired << false;
    QTest::newRow("no end") << QDateTime() << State::Verified << false;
    QTest::newRow("changed") << sample::day(2026, 6, 30) << State::Changed << false;
    QTest::newRow("cancelled") << sample::day(2026, 6, 30) << State::Revoked << false;
}

void tst_ExpiryCalendar::leavesOut()
{
    QFETCH(QDateTime, end);
    QFETCH(State, state);
    QFETCH(bool, isThere);
    StoredBadge stored = endingOn(end);
    if (!end.isValid())
        stored.summary.validUntil.reset();
    stored.summary.state = state;
    QCOMPARE(endsLater(stored.summary, now), isThere);
    QCOMPARE(unfolded(expiryCalendar({ stored }, u"fr"_s, now)).count(u"BEGIN:VEVENT"_s), isThere ? 1 : 0);
}

void tst_ExpiryCalendar::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("summary");
    QTest::newRow("fr") << u"fr"_s << u"Fin du badge «\u00a0Sécurité incendie\u00a0»"_s;
    QTest::newRow("en") << u"en"_s << u"The badge “Sécurité incendie” ends"_s;
}

void tst_ExpiryCalendar::languages()
{
    QFETCH(QString, language);
    QFETCH(QString, summary);
    const QStringList lines = unfolded(expiryCalendar({ endingOn(sample::day(2026, 6, 30)) }, language, now));
    QCOMPARE(valueOf(lines, u"SUMMARY"_s), summary);
}

void tst_ExpiryCalendar::anotherFileReplacesTheFirst()
{
    const auto uid = [](const StoredBadge& badge, const QDateTime& madeAt) {
        return valueOf(unfolded(expiryCalendar({ badge }, u"fr"_s, madeAt)), u"UID"_s);
    };
    const StoredBadge fire = endingOn(sample::day(2026, 6, 30));
    StoredBadge renewed = fire;
    renewed.summary.validUntil = sample::day(2028, 6, 30);
    QVERIFY(!uid(fire, now).isEmpty());
    QCOMPARE(uid(renewed, now.addDays(3)), uid(fire, now));
    QVERIFY(uid(endingOn(sample::day(2026, 6, 30), u"Accueil"_s), now) != uid(fire, now));
}

/// A calendar keeps one event of each UID.
void tst_ExpiryCalendar::sharedIdsStayApart()
{
    StoredBadge one = endingOn(sample::day(2026, 6, 30));
    one.badge.payload = "one";
    StoredBadge other = endingOn(sample::day(2027, 6, 30), u"Accueil"_s);
    other.badge.id = one.badge.id;
    other.badge.payload = "other";
    const auto uids = [](const QList<StoredBadge>& badges) {
        return unfolded(expiryCalendar(badges, u"fr"_s, now)).filter(QRegularExpression(u"^UID:"_s));
    };
    const QStringList both = uids({ one, other });
    QCOMPARE(both.size(), 2);
    QVERIFY(both.at(0) != both.at(1));
    QStringList turned = uids({ other, one });
    std::reverse(turned.begin(), turned.end());
    QCOMPARE(turned, both); // whatever else changes in the backpack
    // One that has ended shares nothing.
    StoredBadge ended = other;
    ended.summary.validUntil = sample::day(2020, 1, 1);
    QCOMPARE(uids({ one, ended }), uids({ one }));
}

void tst_ExpiryCalendar::hostileNamesStayInTheirLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("line break") << u"A\r\nBEGIN:VALARM\r\nACTION:EMAIL"_s;
    QTest::newRow("separators") << u"A;B,C:D\\nE\\"_s;
    QTest::newRow("placeholder") << u"%1 %n"_s;
    QTest::newRow("control") << u"A\u0000\u001B\u202EB"_s;
}

void tst_ExpiryCalendar::hostileNamesStayInTheirLine()
{
    QFETCH(QString, name);
    const QStringList lines = unfolded(expiryCalendar({ endingOn(sample::day(2026, 6, 30), name) }, u"fr"_s, now));
    static const QRegularExpression property(u"^[A-Z-]+(;[A-Z]+=[A-Z]+)?:"_s);
    for (const QString& line : lines)
        QVERIFY2(property.match(line).hasMatch(), qPrintable(line));
    QCOMPARE(lines.count(u"BEGIN:VALARM"_s), 2);
    QCOMPARE(lines.filter(u"ACTION:EMAIL"_s).filter(QRegularExpression(u"^ACTION"_s)), QStringList());
    static const QRegularExpression bare(u"(?<!\\\\)(\\\\\\\\)*[;,]"_s);
    QVERIFY(!valueOf(lines, u"SUMMARY"_s).contains(bare));
}

void tst_ExpiryCalendar::foldsBetweenCharacters_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("ascii") << u"x"_s;
    QTest::newRow("two bytes") << u"é"_s;
    QTest::newRow("three bytes") << u"技"_s;
    QTest::newRow("four bytes") << u"🎓"_s;
}

void tst_ExpiryCalendar::foldsBetweenCharacters()
{
    QFETCH(QString, letter);
    for (int length = 1; length < 90; ++length) {
        const QString name = letter.repeated(length);
        const QByteArray file = expiryCalendar({ endingOn(sample::day(2026, 6, 30), name) }, u"en"_s, now);
        for (const QByteArray& line : file.split('\n')) {
            QVERIFY(line.size() <= 76); // with the carriage return
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(valueOf(unfolded(file), u"SUMMARY"_s).contains(u'“' + name + u'”'));
    }
}

QTEST_GUILESS_MAIN(tst_ExpiryCalendar)
#include "tst_expirycalendar.moc"
