#include "core/base/Instant.h"

#include <QTest>

#include <limits>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Instant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
    void epoch_data();
    void epoch();
    void epochRefused();
    void written();
};

void tst_Instant::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<bool>("hasZone");
    QTest::addColumn<bool>("dateOnly");
    const auto row = [](const char* text, qint64 milliseconds, bool hasZone = true, bool dateOnly = false) {
        QTest::newRow(text) << QString::fromLatin1(text) << milliseconds << hasZone << dateOnly;
    };
    // RFC 3339, section 5.8; the numbers are those of GNU date
    row("1985-04-12T23:20:50.52Z", 482196050520);
    row("1996-12-19T16:39:57-08:00", 851042397000);
    row("1937-01-01T12:00:27.87+00:20", -1041337172130);
    row("2025-03-12T14:05:00Z", 1741788300000);
    row("2025-03-12t14:05:00z", 1741788300000);
    row("2025-03-12 14:05:00Z", 1741788300000);
    row("2025-03-12T14:05Z", 1741788300000);
    row("2025-03-12T15:05:00+01:00", 1741788300000);
    row("2025-03-12T15:05:00+0100", 1741788300000);
    row("2025-03-12T14:05:00-00:00", 1741788300000);
    row("2025-03-13T04:05:00+14:00", 1741788300000);
    row("2025-03-12T14:05:00.1Z", 1741788300100);
    row("2025-03-12T14:05:00,123Z", 1741788300123);
    row("2025-07-09T08:10:10.795250604Z", 1752048610795); // a Java clock
    row("2025-03-12T14:05:00.999999999999Z", 1741788300999);
    row("2025-03-12T14:05:00", 1741788300000, false);
    row("2025-12-21", 1766275200000, false, true);
    row("2024-02-29", 1709164800000, false, true);
    row("1970-01-01T00:00:00Z", 0);
    row("0001-01-01", -62135596800000, false, true);
    row("9999-12-31T23:59:59Z", 253402300799000);
}

void tst_Instant::read()
{
    QFETCH(QString, text);
    const auto instant = parseInstant(text);
    QVERIFY(instant);
    QTEST(instant->utc.toMSecsSinceEpoch(), "milliseconds");
    QCOMPARE(instant->utc.timeSpec(), Qt::UTC);
    QTEST(instant->hasZone, "hasZone");
    QTEST(instant->dateOnly, "dateOnly");
}

void tst_Instant::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "", "2025", "2025-03", "2025-3-12", "25-03-12", "02025-03-12", "-2025-03-12",
             "+2025-03-12", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-01", "2025-01-00", "2025-04-31",
             "0000-01-01", "2025-03-12Z", "2025-03-12T", "2025-03-12T14", "2025-03-12T14Z", "2025-03-12T24:00:00Z",
             "2025-03-12T14:60:00Z", "2016-12-31T23:59:60Z", "2025-03-12T14:05:00.Z",
             "2025-03-12T14:05:00.1234567890123Z", "2025-03-12T14:05:00+15:00", "2025-03-12T14:05:00+01",
             "2025-03-12T14:05:00+01:60", "2025-03-12T14:05:00 Z", "2025-03-12T14:05:00ZZ", " 2025-03-12",
             "2025-03-12 ", "2025-03-12\n", "2025-03-12T14:05:00Z\n", "2025/03/12", "12.03.2025", "March 12, 2025",
             "1741788300", "2025-03-12T14:05:00Z[UTC]", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00" })
        QTest::newRow(*text ? QByteArray(text).replace('\n', "\\n").constData() : "empty") << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << u"\u0662\u0660\u0662\u0665-03-12"_s;
    QTest::newRow("very long") << u"2025-03-12T14:05:00."_s + QString(100'000, u'1') + u'Z';
}

void tst_Instant::refused()
{
    QFETCH(QString, text);
    const auto instant = parseInstant(text);
    QVERIFY(!instant);
    QCOMPARE(instant.error().code, Error::Code::Malformed);
    QVERIFY(instant.error().detail.size() < 100);
}

void tst_Instant::epoch_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("now") << 1741788300.0 << qint64(1741788300000);
    QTest::newRow("fraction") << 1741788300.5 << qint64(1741788300500);
    QTest::newRow("zero") << 0.0 << qint64(0);
    QTest::newRow("before 1970") << -0.5 << qint64(-500);
    QTest::newRow("first") << -62135596800.0 << qint64(-62135596800000);
    QTest::newRow("last") << 253402300799.0 << qint64(253402300799000);
}

void tst_Instant::epoch()
{
    QFETCH(double, seconds);
    const auto instant = instantFromEpoch(seconds);
    QVERIFY(instant);
    QTEST(instant->utc.toMSecsSinceEpoch(), "milliseconds");
    QVERIFY(instant->hasZone);
    QVERIFY(!instant->dateOnly);
}

void tst_Instant::epochRefused()
{
    for (const double seconds : { -62135596801.0, 253402300800.0, 1741788300000.0 * 1000, 1e300, -1e300,
             std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN() })
        QVERIFY2(!instantFromEpoch(seconds), QByteArray::number(seconds).constData());
}

void tst_Instant::written()
{
    for (const QString& text : { u"2025-03-12T14:05:00Z"_s, u"0001-01-01T00:00:00Z"_s, u"9999-12-31T23:59:59Z"_s })
        QCOMPARE(toIso(parseInstant(text)->utc), text);
    const QDateTime elsewhere(QDate(2025, 3, 12), QTime(15, 5), Qt::OffsetFromUTC, 3600);
    QCOMPARE(toIso(elsewhere), u"2025-03-12T14:05:00Z"_s);
}

QTEST_GUILESS_MAIN(tst_Instant)
#include "tst_instant.moc"
