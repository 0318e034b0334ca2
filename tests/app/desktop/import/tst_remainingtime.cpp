#include "app/desktop/import/RemainingTime.h"

#include <QTest>

using namespace besace;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_RemainingTime : public QObject {
    Q_OBJECT

private slots:
    void left_isUnknownAtFirst();
    void left_followsThePace();
    void left_seesThatItSlowsDown();
    void left_isOverAtTheEnd();
    void words_data();
    void words();

private:
    const RemainingTime::Clock::time_point m_zero {};
};

void tst_RemainingTime::left_isUnknownAtFirst()
{
    RemainingTime time;
    time.begin(m_zero);
    QVERIFY(!time.left(1000));
    time.note(100, m_zero + 1s); // much, but too soon
    QVERIFY(!time.left(1000));
    time.begin(m_zero);
    time.note(2, m_zero + 20s); // late, but too little
    QVERIFY(!time.left(1000));
}

void tst_RemainingTime::left_followsThePace()
{
    RemainingTime time;
    time.begin(m_zero);
    for (int second = 1; second <= 20; ++second)
        time.note(second * 10, m_zero + std::chrono::seconds(second));
    QCOMPARE(time.left(1000).value().count(), 80);
}

/// Files that wait for a slow site take longer than those before them.
void tst_RemainingTime::left_seesThatItSlowsDown()
{
    RemainingTime time;
    time.begin(m_zero);
    for (int second = 1; second <= 20; ++second)
        time.note(second * 10, m_zero + std::chrono::seconds(second));
    for (int second = 21; second <= 40; ++second)
        time.note(200 + (second - 20), m_zero + std::chrono::seconds(second));
    QCOMPARE(time.left(320).value().count(), 100); // one a second now
}

void tst_RemainingTime::left_isOverAtTheEnd()
{
    RemainingTime time;
    time.begin(m_zero);
    time.note(1000, m_zero + 10s);
    QVERIFY(!time.left(1000));
}

void tst_RemainingTime::words_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("1 s") << 1 << u"a few seconds left"_s;
    QTest::newRow("10 s") << 10 << u"a few seconds left"_s;
    QTest::newRow("11 s") << 11 << u"about 20 second(s) left"_s;
    QTest::newRow("50 s") << 50 << u"about 50 second(s) left"_s;
    QTest::newRow("51 s") << 51 << u"about 1 minute(s) left"_s;
    QTest::newRow("61 s") << 61 << u"about 2 minute(s) left"_s;
    QTest::newRow("an hour") << 3600 << u"about 60 minute(s) left"_s;
}

void tst_RemainingTime::words()
{
    QFETCH(int, seconds);
    QTEST(remainingWords(std::chrono::seconds(seconds)), "words"); // no translation is loaded: the sources
}

QTEST_MAIN(tst_RemainingTime)
#include "tst_remainingtime.moc"
