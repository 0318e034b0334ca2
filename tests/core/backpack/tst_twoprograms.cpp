#include "core/backpack/Backpack.h"
#include "core/backpack/LogTender.h"
#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Password.h"
#include "core/backup/BackupReader.h"
#include "core/backup/IsBackup.h"
#include "core/base/Files.h"
#include "core/base/Streams.h"
#include "core/import/ReadSource.h"

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

void restoreIt(const QString& path)
{
    const auto reader = BackupReader::open(path);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, Error::Code::OpenHere);
}

/// A copy by its name: it is asked whether it is one.
void dropIt(const QString& path)
{
    const QString other = path + u"-backup"_s;
    QVERIFY(QFile::link(path, other));
    QVERIFY(!isBackup(other));
}

/// As a copy, or as what is shown of it.
void writeOverIt(const QString& path)
{
    QVERIFY(QFile::link(path, path + u".zip"_s));
    for (const QString& name : { path, path + u"-wal"_s, path + u".zip"_s }) {
        const Result<void> written = writeFile(name, "other bytes");
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::IsBackpack);
    }
}

/// As a photo, as a list of organisations, as a copy.
void chooseItAsAnyFile(const QString& path)
{
    const Result<QByteArray> read = readFile(path, 1'000'000);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::OpenHere);
    const auto source = FileSource::open(path);
    QVERIFY(!source);
    QCOMPARE(source.error().code, Error::Code::OpenHere);
}

void addItToItself(const QString& path)
{
    Progress progress;
    const QList<ImportItem> items = readSource({ path, {} }, {}, NoDocuments(), progress);
    QCOMPARE(items.size(), 1);
    QVERIFY(items.constFirst().error);
    QCOMPARE(items.constFirst().error->code, Error::Code::OpenHere);
}

} // namespace

void tst_TwoPrograms::lookingLeavesTheLog_data()
{
    QTest::addColumn<Look>("lookOnce");
    QTest::newRow("opened again") << Look(openAgain);
    QTest::newRow("checked") << Look(check);
    QTest::newRow("its log flushed") << Look(flushItsLog);
    QTest::newRow("asked for its password") << Look(askForItsPassword);
    QTest::newRow("restored into itself") << Look(restoreIt);
    QTest::newRow("dropped on the window under another name") << Look(dropIt);
    QTest::newRow("chosen as a photo") << Look(chooseItAsAnyFile);
    QTest::newRow("added to itself") << Look(addItToItself);
    QTest::newRow("written over") << Look(writeOverIt);
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
