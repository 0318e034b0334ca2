#include "core/backpack/Backpack.h"
#include "core/backpack/LogTender.h"
#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Password.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace besace::samples;

/// The window and the command line have one backpack open.
class tst_TwoPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookingLeavesTheLog_data();
    void lookingLeavesTheLog();
};

namespace {

Sample numbered(int number) { return { .id = u"urn:uuid:"_s + QString::number(number) }; }

/// The other program: opens the backpack, and closes it. @return how many badges it saw
int look(const QString& path)
{
    const Result<Backpack> backpack = Backpack::open(path);
    return backpack ? *backpack->count({}, now()) : -1;
}

int otherProgramSees(const QString& path)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), { u"--look"_s, path });
}

using Look = void (*)(const QString& path);

void openAgain(const QString& path) { QVERIFY(Backpack::open(path)); }

void check(const QString& path)
{
    Progress progress;
    QVERIFY(checkBackpack(path, Depth::Full, progress));
}

void flushItsLog(const QString& path) { QVERIFY(LogTender::open(path)->flush()); }

void askForItsPassword(const QString& path) { QVERIFY(!hasPassword(path)); }

} // namespace

void tst_TwoPrograms::lookingLeavesTheLog_data()
{
    QTest::addColumn<Look>("lookOnce");
    QTest::newRow("opened again") << Look(openAgain);
    QTest::newRow("checked") << Look(check);
    QTest::newRow("its log flushed") << Look(flushItsLog);
    QTest::newRow("asked for its password") << Look(askForItsPassword);
}

/// A program that closes a backpack merges and deletes the log if it is the last one: it knows by the others' locks.
void tst_TwoPrograms::lookingLeavesTheLog()
{
    QFETCH(const Look, lookOnce);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.besace"_s);
    auto backpack = Backpack::open(path);
    QVERIFY(backpack);
    QVERIFY(backpack->add(newBadge(numbered(1)), now()));
    lookOnce(path);
    QCOMPARE(otherProgramSees(path), 1);
    QVERIFY(QFile::exists(path + u"-wal"_s));
    QVERIFY(backpack->add(newBadge(numbered(2)), now()));
    QCOMPARE(otherProgramSees(path), 2);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--look"_s)
        return look(application.arguments().value(2));
    tst_TwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoprograms.moc"
