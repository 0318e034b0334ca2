#include "core/base/Files.h"
#include "core/base/Streams.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Streams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newFileIsThereWholeOrNotAtAll();
    void newFileLeavesTheOlderOne();
    void newFileNamesTheCause();
    void fileIsReadFromAnywhere();
    void fileThatShrinksIsAnError();
};

static QStringList filesIn(const QTemporaryDir& folder) { return QDir(folder.path()).entryList(QDir::Files); }

void tst_Streams::newFileIsThereWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new"_s);
    {
        const auto file = NewFile::create(path).value();
        QVERIFY(file->write("half"));
    }
    QVERIFY(filesIn(folder).isEmpty());
    {
        const auto file = NewFile::create(path).value();
        QVERIFY(file->write("the "));
        QVERIFY(file->write("whole"));
        QVERIFY(!QFile::exists(path));
        QVERIFY(file->commit());
    }
    QCOMPARE(filesIn(folder), QStringList { u"new"_s });
    QCOMPARE(readFile(path, 100).value(), QByteArray("the whole"));
}

void tst_Streams::newFileLeavesTheOlderOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new"_s);
    QVERIFY(writeFile(path, "older"));
    QVERIFY(NewFile::create(path).value()->write("newer"));
    QCOMPARE(readFile(path, 100).value(), QByteArray("older"));
}

void tst_Streams::newFileNamesTheCause()
{
    const QTemporaryDir folder;
    QCOMPARE(NewFile::create(folder.filePath(u"none/new"_s)).error().code, Error::Code::CannotWrite);
    QCOMPARE(NewFile::create(u"/proc/new"_s).has_value(), false);
}

void tst_Streams::fileIsReadFromAnywhere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(writeFile(path, "0123456789"));
    const auto file = FileSource::open(path).value();
    QCOMPARE(file->size(), 10);
    QCOMPARE(file->read(7, 3).value(), QByteArray("789"));
    QCOMPARE(file->read(0, 2).value(), QByteArray("01"));
    QCOMPARE(FileSource::open(folder.path()).error().code, Error::Code::CannotRead);
    QCOMPARE(FileSource::open(path + u'x').error().code, Error::Code::CannotRead);
}

void tst_Streams::fileThatShrinksIsAnError()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(writeFile(path, "0123456789"));
    const auto file = FileSource::open(path).value();
    QVERIFY(QFile::resize(path, 5));
    QCOMPARE(file->read(4, 3).error().code, Error::Code::CannotRead);
}

QTEST_GUILESS_MAIN(tst_Streams)
#include "tst_streams.moc"
