#include "core/base/BackpackMarks.h"
#include "core/base/Files.h"
#include "core/base/Streams.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "tests/support/Processes.h"
#include "tests/support/RawFile.h"
#include <csignal>
#include <sys/file.h>

using namespace besace;
using namespace besace::processes;
using namespace Qt::StringLiterals;

/// What a program that was killed left on its way to a name goes; nothing else does.
class tst_UnfinishedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void killedWriterLeavesNothing();
    void leftoverGoesWithTheNextSave();
    void leftoversOfAFolderGo();
    void whatSomebodyWritesStays();
    void whatMayBeAPersonsStays_data();
    void whatMayBeAPersonsStays();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::System); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString leftover = u"copy.zip.besace-new"_s;

} // namespace

/// Where the file system knows files without a name.
void tst_UnfinishedFile::killedWriterLeavesNothing()
{
    answersOf(begin([&](const Tell&) {
        const auto file = NewFile::create(path(u"copy.zip"_s)).value();
        (void)file->write("half");
        ::raise(SIGKILL);
    }));
    removeAbandoned(m_folder->path()); // where it does not
    QCOMPARE(names(), QStringList());
}

void tst_UnfinishedFile::leftoverGoesWithTheNextSave()
{
    QVERIFY(overwriteRaw(path(leftover), "half"));
    QVERIFY(writeFile(path(u"copy.zip"_s), "whole"));
    QCOMPARE(names(), QStringList { u"copy.zip"_s });
    QCOMPARE(readFile(path(u"copy.zip"_s), 100).value(), "whole");
}

void tst_UnfinishedFile::leftoversOfAFolderGo()
{
    for (const QString& name : { leftover, leftover + u"-2"_s, u"notes.txt"_s, u"besace-new"_s, u"a.besace-newer"_s })
        QVERIFY(overwriteRaw(path(name), "half"));
    removeAbandoned(m_folder->path());
    QCOMPARE(names(), (QStringList { u"a.besace-newer"_s, u"besace-new"_s, u"notes.txt"_s }));
}

/// Another program has it: it is left alone as long as that lives, and goes after it was killed.
void tst_UnfinishedFile::whatSomebodyWritesStays()
{
    const auto other = begin([&](const Tell& tell) {
        const int handle = ::open(QFile::encodeName(path(leftover)).constData(), O_RDWR | O_CREAT, 0666);
        [[maybe_unused]] const bool done = ::write(handle, "half", 4) == 4 && ::flock(handle, LOCK_EX) == 0;
        tell({});
        ::pause();
    });
    char word = 0;
    QCOMPARE(::read(other.pipe, &word, 1), 1); // it has it now
    QVERIFY(writeFile(path(u"copy.zip"_s), "whole"));
    removeAbandoned(m_folder->path());
    QCOMPARE(names(), (QStringList { u"copy.zip"_s, leftover }));
    ::kill(other.id, SIGKILL);
    answersOf(other);
    QVERIFY(writeFile(path(u"copy.zip"_s), "whole again"));
    QCOMPARE(names(), QStringList { u"copy.zip"_s });
}

void tst_UnfinishedFile::whatMayBeAPersonsStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isLink");
    QByteArray backpack = QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    qToBigEndian(marks::applicationId, backpack.data() + 68);
    QByteArray sealed = marks::seal.toByteArray() + QByteArray(80, '\0') + QByteArray(4096 + 16, 's');
    qToBigEndian(quint32(1'048'576), sealed.data() + 12);
    QTest::newRow("a backpack that is called so") << backpack << false;
    QTest::newRow("with a password") << sealed << false;
    QTest::newRow("a link") << QByteArray("theirs") << true;
}

void tst_UnfinishedFile::whatMayBeAPersonsStays()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isLink);
    const QString file = isLink ? path(u"elsewhere"_s) : path(leftover);
    QVERIFY(overwriteRaw(file, bytes));
    QVERIFY(!isLink || QFile::link(file, path(leftover)));
    QVERIFY(writeFile(path(u"copy.zip"_s), "whole"));
    removeAbandoned(m_folder->path());
    QVERIFY(QFile::exists(path(leftover)));
    QCOMPARE(readFile(file, 100'000).value(), bytes);
    QCOMPARE(readFile(path(u"copy.zip"_s), 100).value(), "whole");
}

QTEST_GUILESS_MAIN(tst_UnfinishedFile)
#include "tst_unfinishedfile.moc"
