#include "app/desktop/start/IdleLock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace besace;
using namespace std::chrono_literals;

class tst_IdleLock : public QObject {
    Q_OBJECT

private slots:
    void nobodyThere_warnsAndThenIsDue();
    void key_beginsAnew();
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

QTEST_MAIN(tst_IdleLock)
#include "tst_idlelock.moc"
