#include "core/base/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

class tst_Files : public QObject {
    Q_OBJECT

    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void writtenAndRead();
    void readLimit();
    void sizeUnsaid();
    void unreadable();
    void unwritable();
    void placed();
    void placedNowhere();
    void below();
    void belowNothing();
    void safeNames_data();
    void safeNames();
};

void tst_Files::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Files::writtenAndRead()
{
    const QByteArray bytes("a\0b\r\n\xff", 6);
    QVERIFY(writeFile(path(u"badge"_s), bytes));
    QCOMPARE(*readFile(path(u"badge"_s), 100), bytes);
    QVERIFY(writeFile(path(u"badge"_s), "shorter"));
    QCOMPARE(*readFile(path(u"badge"_s), 100), QByteArray("shorter"));
    QVERIFY(writeFile(path(u"empty"_s), {}));
    QCOMPARE(*readFile(path(u"empty"_s), 0), QByteArray());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList { u"badge"_s, u"empty"_s }));
}

void tst_Files::readLimit()
{
    QVERIFY(writeFile(path(u"ten"_s), QByteArray(10, 'x')));
    QVERIFY(readFile(path(u"ten"_s), 10));
    const auto tooLarge = readFile(path(u"ten"_s), 9);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, Error::Code::TooLarge);
}

/// What does not say its size is read whole too.
void tst_Files::sizeUnsaid()
{
    const auto bytes = readFile(u"/proc/self/status"_s, 100'000);
    if (!QFileInfo::exists(u"/proc/self/status"_s))
        QSKIP("no /proc here");
    QVERIFY(bytes);
    QVERIFY(bytes->contains("VmRSS"));
    QCOMPARE(readFile(u"/proc/self/status"_s, 10).error().code, Error::Code::TooLarge);
}

void tst_Files::unreadable()
{
    for (const QString& name : { path(u"missing"_s), m_folder->path() }) {
        const auto bytes = readFile(name, 100);
        QVERIFY2(!bytes, qPrintable(name));
        QCOMPARE(bytes.error().code, Error::Code::CannotRead);
    }
}

void tst_Files::unwritable()
{
    for (const QString& name : { path(u"missing/file"_s), m_folder->path() }) {
        const auto written = writeFile(name, "x");
        QVERIFY2(!written, qPrintable(name));
        QCOMPARE(written.error().code, Error::Code::CannotWrite);
    }
}

/// The name stands for the new file, and nothing else is left: neither its first name nor the older file.
void tst_Files::placed()
{
    for (const QByteArray& bytes : { QByteArray("first"), QByteArray("second") }) {
        QVERIFY(writeFile(path(u"working"_s), bytes));
        QVERIFY(moveIntoPlace(path(u"working"_s), path(u"name"_s)));
        QCOMPARE(*readFile(path(u"name"_s), 100), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"name"_s });
    }
}

void tst_Files::placedNowhere()
{
    QVERIFY(writeFile(path(u"name"_s), "old"));
    QVERIFY(!moveIntoPlace(path(u"none"_s), path(u"name"_s)));
    QCOMPARE(*readFile(path(u"name"_s), 100), QByteArray("old"));
    QVERIFY(!moveIntoPlace(path(u"name"_s), path(u"no folder/name"_s)));
    QCOMPARE(*readFile(path(u"name"_s), 100), QByteArray("old"));
}

void tst_Files::below()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"b/c"_s));
    for (const QString& name : { u"z.png"_s, u"b/c/deep.svg"_s, u"b/a.json"_s, u"a.png"_s, u".hidden"_s })
        QVERIFY(writeFile(path(name), "x"));
    QVERIFY(QFile::link(path(u"a.png"_s), path(u"link.png"_s)));
    QVERIFY(QFile::link(m_folder->path(), path(u"circle"_s)));
    const auto files = filesBelow(m_folder->path());
    QVERIFY(files);
    QCOMPARE(
        *files, (QStringList { path(u"a.png"_s), path(u"b/a.json"_s), path(u"b/c/deep.svg"_s), path(u"z.png"_s) }));
}

void tst_Files::belowNothing()
{
    QCOMPARE(*filesBelow(m_folder->path()), QStringList());
    QVERIFY(writeFile(path(u"file"_s), "x"));
    for (const QString& name : { u"missing"_s, u"file"_s }) {
        const auto files = filesBelow(path(name));
        QVERIFY2(!files, qPrintable(name));
        QCOMPARE(files.error().code, Error::Code::CannotRead);
    }
}

void tst_Files::safeNames_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    const auto row
        = [](const char* title, const QString& wanted, const QString& name) { QTest::newRow(title) << wanted << name; };
    row("plain", u"Robotics Badge"_s, u"Robotics Badge"_s);
    row("letters of others", u"Pr\u00e9sence \u5fbd\u7ae0"_s, u"Pr\u00e9sence \u5fbd\u7ae0"_s);
    row("path", u"../../etc/passwd"_s, u"-..-etc-passwd"_s);
    row("Windows path", u"C:\\badge"_s, u"C-badge"_s);
    row("reserved characters", u"a<b>c:d\"e|f?g*h"_s, u"a-b-c-d-e-f-g-h"_s);
    row("control characters", u"a\nb\tc\u007fd"_s, u"a-b-c-d"_s);
    row("outer dots and blanks", u" .. badge. "_s, u"badge"_s);
    row("empty", {}, u"badge"_s);
    row("only dots", u"..."_s, u"badge"_s);
    row("long", QString(500, u'x'), QString(120, u'x'));
}

void tst_Files::safeNames()
{
    QFETCH(QString, wanted);
    QTEST(safeFileName(wanted), "name");
}

QTEST_GUILESS_MAIN(tst_Files)
#include "tst_files.moc"
