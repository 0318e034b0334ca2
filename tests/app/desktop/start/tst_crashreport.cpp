#include "app/desktop/start/CrashReport.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace besace;
using namespace Qt::StringLiterals;

/// A process of this test's own crashes; what it leaves is read here.
class tst_CrashReport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void crash_isWrittenDown_data();
    void crash_isWrittenDown();
    void report_namesNobody();
    void told_once();
    void withoutFolder_nothingIsMade();
    void end_leavesNone();

private:
    /// @return what the process died of; 0: of nothing
    int run(const QString& way, const QString& folder) const;
    QByteArray report(const QString& path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

// Not optimized away: what is behind it is to happen.
static volatile int depth = 0;

// NOLINTNEXTLINE(misc-no-recursion): until the stack is full
static int fall(int number)
{
    std::array<volatile char, 4096> room {};
    room[0] = static_cast<char>(number);
    depth = number;
    return depth > 0 ? fall(number + 1) + room[0] : 0;
}

static int crashIn(const QString& folder, const QByteArray& way)
{
    crash::watch(folder, u"1.2.3"_s);
    if (way == "segv")
        std::raise(SIGSEGV);
    else if (way == "abort")
        std::abort();
    else if (way == "stack")
        fall(1);
    return 0;
}

void tst_CrashReport::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Léa Martin XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

int tst_CrashReport::run(const QString& way, const QString& folder) const
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), { u"--crash"_s, way, folder });
    if (!process.waitForFinished())
        qFatal("it hangs");
    return process.exitStatus() == QProcess::CrashExit ? process.exitCode() : 0;
}

QByteArray tst_CrashReport::report(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_CrashReport::crash_isWrittenDown_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("signal");
    QTest::newRow("a stray pointer") << u"segv"_s << SIGSEGV;
    QTest::newRow("abort") << u"abort"_s << SIGABRT;
    QTest::newRow("a full stack") << u"stack"_s << SIGSEGV;
}

void tst_CrashReport::crash_isWrittenDown()
{
    QFETCH(QString, way);
    QFETCH(int, signal);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QCOMPARE(run(way, m_folder->path()), signal); // it still dies of it, for whoever started it
    const std::optional<QString> path = crash::takeNew(m_folder->path());
    QVERIFY(path);
    const QList<QByteArray> lines = report(*path).split('\n');
    QCOMPARE(lines.at(0), "Besace 1.2.3"_ba);
    const QDateTime when = QDateTime::fromString(QString::fromLatin1(lines.at(1).mid(6)), Qt::ISODate);
    QVERIFY2(when >= before && when <= QDateTime::currentDateTimeUtc(), lines.at(1).constData());
    QCOMPARE(lines.at(2), "Signal: " + QByteArray::number(signal));
    QCOMPARE(lines.at(3), "Addresses:"_ba);
    QVERIFY2(lines.at(4).startsWith("  0x"), lines.at(4).constData());
    QVERIFY(report(*path).contains("tst_crashreport\n")); // among the code: an address means something beside it
    QCOMPARE(QFile::permissions(*path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_CrashReport::report_namesNobody()
{
    run(u"segv"_s, m_folder->path());
    const QByteArray written = report(*crash::takeNew(m_folder->path()));
    QVERIFY(!written.contains("/"));
    QVERIFY(!written.contains("Martin"));
}

void tst_CrashReport::told_once()
{
    QVERIFY(!crash::takeNew(m_folder->path()));
    run(u"segv"_s, m_folder->path());
    QCOMPARE(crash::reports(m_folder->path()).size(), 1);
    QVERIFY(crash::takeNew(m_folder->path()));
    QVERIFY(!crash::takeNew(m_folder->path()));
    QCOMPARE(crash::reports(m_folder->path()).size(), 1); // it stays until it is erased
    run(u"abort"_s, m_folder->path());
    QCOMPARE(crash::reports(m_folder->path()).size(), 2);
    QVERIFY(crash::takeNew(m_folder->path()));
    QCOMPARE(crash::reports(m_folder->path()).size(), 1); // the last one
}

void tst_CrashReport::withoutFolder_nothingIsMade()
{
    const QString folder = m_folder->filePath(u"none"_s);
    QCOMPARE(run(u"segv"_s, folder), SIGSEGV);
    QVERIFY(!QFileInfo::exists(folder));
}

void tst_CrashReport::end_leavesNone()
{
    QCOMPARE(run(u"end"_s, m_folder->path()), 0);
    QVERIFY(crash::reports(m_folder->path()).isEmpty());
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--crash"_s)
        return crashIn(arguments.value(3), arguments.value(2).toLatin1());
    tst_CrashReport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crashreport.moc"
