#include "app/desktop/start/IdleLock.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace besace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_IdleLock : public QObject {
    Q_OBJECT

private slots:
    void nobodyThere_warnsAndThenIsDue();
    void key_beginsAnew();
    void computerSlept_isDueAtTheFirstKey();
    void computerWoke_isDueWithoutAKey();
};

void tst_IdleLock::nobodyThere_warnsAndThenIsDue()
{
    IdleLock lock(40ms, 20ms);
    QStringList heard;
    connect(&lock, &IdleLock::soon, this, [&] { heard << QStringLiteral("soon"); });
    connect(&lock, &IdleLock::due, this, [&] { heard << QStringLiteral("due"); });
    QTRY_COMPARE(heard, (QStringList { QStringLiteral("soon"), QStringLiteral("due") }));
}

/// Keys come faster than the patience, however slow the machine: each one is sent once the warning was heard.
void tst_IdleLock::key_beginsAnew()
{
    QWidget widget;
    IdleLock lock(10min, 10min - 20ms);
    const QSignalSpy soon(&lock, &IdleLock::soon);
    const QSignalSpy due(&lock, &IdleLock::due);
    for (int round = 1; round <= 3; ++round) {
        QTRY_COMPARE(soon.size(), round);
        QTest::keyClick(&widget, Qt::Key_Shift);
    }
    QVERIFY(due.isEmpty());
}

/// The lid was shut for an hour. Timers stood still meanwhile: whoever opens it must not find the backpack open.
void tst_IdleLock::computerSlept_isDueAtTheFirstKey()
{
    QLineEdit field;
    std::chrono::milliseconds now = 1h;
    IdleLock lock(10min, 30s, [&now] { return now; });
    const QSignalSpy due(&lock, &IdleLock::due);
    now += 9min;
    QTest::keyClicks(&field, u"a"_s);
    now += 9min;
    QTest::keyClicks(&field, u"b"_s);
    QCOMPARE(due.size(), 0);
    QCOMPARE(field.text(), u"ab"_s);
    now += 1h;
    QTest::keyClicks(&field, u"cd"_s);
    QCOMPARE(due.size(), 1); // said once
    QCOMPARE(field.text(), u"ab"_s); // and nothing is done in the open backpack
    lock.begin(); // something was under way: it is not cut off
    QTest::keyClicks(&field, u"e"_s);
    QCOMPARE(field.text(), u"abe"_s);
    QCOMPARE(due.size(), 1);
}

/// Whoever only looks must not see the badges either.
void tst_IdleLock::computerWoke_isDueWithoutAKey()
{
    std::chrono::milliseconds now = 1h;
    IdleLock lock(10min, 30s, [&now] { return now; });
    const QSignalSpy due(&lock, &IdleLock::due);
    now += 11min;
    QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, 60'000);
}

QTEST_MAIN(tst_IdleLock)
#include "tst_idlelock.moc"
