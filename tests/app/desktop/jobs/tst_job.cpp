#include "app/desktop/jobs/Job.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace besace;

class tst_Job : public QObject {
    Q_OBJECT

private slots:
    void result_arrivesOnTheWindowsThread();
    void progress_reachesTheWatcher();
    void cancel_isSeenByTheOperation();
    void gone_windowIsNotCalled();
};

void tst_Job::result_arrivesOnTheWindowsThread()
{
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int value = 0;
    runJob([&worker](Progress& /*progress*/) -> Result<int> {
        worker = QThread::currentThread();
        return 42;
    }).then(this, [&](const Result<int>& result) {
        receiver = QThread::currentThread();
        value = *result;
    });
    QTRY_COMPARE(value, 42);
    QCOMPARE(receiver, thread());
    QVERIFY(worker != thread());
}

void tst_Job::progress_reachesTheWatcher()
{
    QFutureWatcher<Result<void>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(runJob([](Progress& progress) -> Result<void> {
        progress.report(3, 7);
        return {};
    }));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(watcher.progressMaximum(), 7);
    QCOMPARE(watcher.progressValue(), 3);
}

void tst_Job::cancel_isSeenByTheOperation()
{
    QSemaphore begun;
    QSemaphore mayLook;
    bool cancelled = false;
    bool called = false;
    Job<Result<void>> job = runJob([&](Progress& progress) -> Result<void> {
        begun.release();
        mayLook.acquire();
        cancelled = progress.cancelled();
        return Error { Error::Code::Cancelled, {} };
    });
    job.then(this, [&](const Result<void>& /*result*/) { called = true; });
    QFutureWatcher<Result<void>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(job);
    begun.acquire();
    job.cancel();
    mayLook.release();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(cancelled);
    QVERIFY(!called);
}

void tst_Job::gone_windowIsNotCalled()
{
    QSemaphore mayEnd;
    bool called = false;
    Job<Result<void>> job = runJob([&](Progress& /*progress*/) -> Result<void> {
        mayEnd.acquire();
        return {};
    });
    auto window = std::make_unique<QObject>();
    job.then(window.get(), [&](const Result<void>& /*result*/) { called = true; });
    window.reset();
    mayEnd.release();
    job.waitForFinished();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(tst_Job)
#include "tst_job.moc"
