#include "core/base/Files.h"
#include "core/base/Streams.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/Faults.h"
#include <cerrno>
#include <optional>

using namespace besace;
using namespace Qt::StringLiterals;

/// What is said of files on a disk that fails is true.
class tst_FileFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void commit_tellsTheTruth_data();
    void commit_tellsTheTruth();
    void commit_keepsWhoMayRead();
    void commit_followsALink();
    void readFile_isWholeOrNothing_data();
    void readFile_isWholeOrNothing();
    void names_areAllOrNone_data();
    void names_areAllOrNone();

private:
    QString filePath(const QString& name) const { return m_folder->filePath(u"mine/"_s + name); }
    QStringList names() const { return QDir(filePath({})).entryList(QDir::Files | QDir::Hidden); }
    QByteArray content(const QString& name) const { return readFile(filePath(name), 1000).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FileFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"mine"_s));
}

void tst_FileFaults::commit_tellsTheTruth_data()
{
    QTest::addColumn<QByteArray>("older");
    QTest::newRow("a new file") << QByteArray();
    QTest::newRow("in the place of an older one") << QByteArray("old");
}

/// Each call fails once, also the last one: the flush of the folder, when the file has its name already.
void tst_FileFaults::commit_tellsTheTruth()
{
    QFETCH(const QByteArray, older);
    int failing = 0;
    int calls = 0;
    int told = 0;
    do {
        QFile::remove(filePath(u"a"_s));
        if (!older.isEmpty())
            QVERIFY(writeFile(filePath(u"a"_s), older));
        faults::begin({ .folder = m_folder->path().toStdString(), .failing = failing, .systemError = EIO });
        const Result<void> written = writeFile(filePath(u"a"_s), "new");
        const int made = static_cast<int>(faults::end().size());
        calls = failing == 0 ? made : calls;
        told += written ? 0 : 1;
        const std::string which = "call " + std::to_string(failing);
        const bool isThere = QFile::exists(filePath(u"a"_s));
        QVERIFY2(isThere == (written || !older.isEmpty()), which.c_str());
        QVERIFY2(!isThere || content(u"a"_s) == (written ? QByteArray("new") : older), which.c_str());
        QVERIFY2(names().size() == (isThere ? 1 : 0) || written, which.c_str());
        for (const QString& name : names())
            QFile::remove(filePath(name));
    } while (++failing <= calls);
    QVERIFY(told > 2);
}

void tst_FileFaults::commit_keepsWhoMayRead()
{
    QVERIFY(writeFile(filePath(u"a"_s), "old"));
    QVERIFY(QFile::setPermissions(filePath(u"a"_s), QFile::ReadOwner | QFile::WriteOwner));
    const QFile::Permissions before = QFile::permissions(filePath(u"a"_s));
    QVERIFY(writeFile(filePath(u"a"_s), "new"));
    QCOMPARE(QFile::permissions(filePath(u"a"_s)), before);
    QCOMPARE(names(), QStringList(u"a"_s));
}

void tst_FileFaults::commit_followsALink()
{
    QVERIFY(writeFile(filePath(u"a"_s), "old"));
    QVERIFY(QFile::link(filePath(u"a"_s), filePath(u"link"_s)));
    QVERIFY(writeFile(filePath(u"link"_s), "new"));
    QVERIFY(QFileInfo(filePath(u"link"_s)).isSymLink());
    QCOMPARE(content(u"a"_s), "new");
}

void tst_FileFaults::readFile_isWholeOrNothing_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<bool>("lasts");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("one read fails") << EIO << false << true; // it is asked again
    QTest::newRow("a bad place in the middle") << EIO << true << false;
    QTest::newRow("less comes than was asked for") << 0 << false << true;
}

void tst_FileFaults::readFile_isWholeOrNothing()
{
    QFETCH(const int, systemError);
    QFETCH(const bool, lasts);
    QFETCH(const bool, isRead);
    const QByteArray whole(100'000, 'n');
    QVERIFY(writeFile(filePath(u"a"_s), whole));
    faults::begin({ .folder = m_folder->path().toStdString(),
        .failing = 1,
        .systemError = systemError,
        .lasts = lasts,
        .of = faults::Calls::Reads });
    const Result<QByteArray> read = readFile(filePath(u"a"_s), 1'000'000);
    faults::end();
    QCOMPARE(read.has_value(), isRead);
    if (read)
        QVERIFY(*read == whole);
    else
        QCOMPARE(read.error().code, Error::Code::Gone);
}

void tst_FileFaults::names_areAllOrNone_data()
{
    QTest::addColumn<faults::Calls>("calls");
    QTest::newRow("the folder cannot be opened") << faults::Calls::Changes;
    QTest::newRow("it cannot be read to its end") << faults::Calls::Reads;
}

/// Half of a folder would pass for the whole: copies would stay without a password, or after all was erased.
void tst_FileFaults::names_areAllOrNone()
{
    QFETCH(const faults::Calls, calls);
    QVERIFY(QDir(m_folder->path()).mkpath(u"mine/deeper"_s));
    const QStringList files { filePath(u"a"_s), filePath(u"b"_s), filePath(u"deeper/c"_s) };
    for (const QString& file : files)
        QVERIFY(writeFile(file, "x"));
    int failing = 0;
    int made = 0;
    do {
        faults::begin(
            { .folder = m_folder->path().toStdString(), .failing = failing, .systemError = EIO, .of = calls });
        const Result<QStringList> found = filesBelow(filePath({}));
        const int seen = static_cast<int>(faults::end().size());
        made = failing == 0 ? seen : made;
        QCOMPARE(found.has_value(), failing == 0);
        if (found)
            QCOMPARE(*found, files);
        else
            QCOMPARE(found.error().code, Error::Code::Gone);
    } while (++failing <= made);
    QVERIFY(made >= 2);
}

QTEST_GUILESS_MAIN(tst_FileFaults)
#include "tst_filefaults.moc"
