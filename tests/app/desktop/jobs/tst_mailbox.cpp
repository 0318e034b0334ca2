#include "app/desktop/jobs/Mailbox.h"

#include <QSemaphore>
#include <QTest>

#include <memory>
#include <thread>

using namespace besace;

class tst_Mailbox : public QObject {
    Q_OBJECT

private slots:
    void takeAll_keepsTheOrder();
    void put_waitsWhileFull();
    void close_freesWhoeverWaits();
    void put_afterCloseDropsTheValue();
};

void tst_Mailbox::takeAll_keepsTheOrder()
{
    Mailbox<int> box(8);
    for (const int value : { 1, 2, 3 })
        box.put(value);
    QCOMPARE(box.takeAll(), QList<int>({ 1, 2, 3 }));
    QVERIFY(box.takeAll().isEmpty());
}

void tst_Mailbox::put_waitsWhileFull()
{
    constexpr int count = 1000;
    constexpr qsizetype room = 4;
    Mailbox<int> box(room);
    std::thread writer([&] {
        for (int value = 0; value < count; ++value)
            box.put(value);
    });
    QList<int> taken;
    qsizetype most = 0;
    while (taken.size() < count) {
        const QList<int> some = box.takeAll();
        most = std::max(most, some.size());
        taken.append(some);
    }
    writer.join();
    QVERIFY2(most <= room, qPrintable(QString::number(most)));
    for (int value = 0; value < count; ++value)
        QCOMPARE(taken.at(value), value);
}

void tst_Mailbox::close_freesWhoeverWaits()
{
    Mailbox<int> box(1);
    box.put(1);
    QSemaphore ended;
    std::thread writer([&] {
        box.put(2);
        ended.release();
    });
    QVERIFY(!ended.tryAcquire());
    box.close();
    writer.join();
    QVERIFY(ended.tryAcquire());
    QCOMPARE(box.takeAll(), QList<int>({ 1 }));
}

void tst_Mailbox::put_afterCloseDropsTheValue()
{
    Mailbox<int> box(1);
    box.close();
    box.put(1);
    QVERIFY(box.takeAll().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Mailbox)
#include "tst_mailbox.moc"
