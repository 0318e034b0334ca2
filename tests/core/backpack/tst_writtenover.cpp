#include "core/backpack/Backpack.h"
#include "core/backpack/Password.h"
#include "core/backup/Backup.h"
#include "core/base/Files.h"
#include "core/crypto/Seal.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/core/backpack/Samples.h"
#include "tests/support/Processes.h"
#include "tests/support/RawFile.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace;
using namespace besace::samples;

/// No file that is written takes the place of a backpack, whether anybody has it open or not.
class tst_WrittenOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void backpackStays_data();
    void backpackStays();
    void logOfAStoppedProgramStays();
    void onePutThereMeanwhileStays();
    void otherFileGivesWay_data();
    void otherFileGivesWay();
    void copyGivesWayToACopyOnly_data();
    void copyGivesWayToACopyOnly();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr crypto::ScryptCost quick { 4, 1, 1 };
const QString password = u"une phrase à moi"_s;

using Make = void (*)(const QString& path);

void makePlain(const QString& path) { QVERIFY(Backpack::open(path)->add(newBadge({}), now())); }

void makeSealed(const QString& path)
{
    makePlain(path);
    QVERIFY(setPassword(path, password, quick));
    QVERIFY(lock(path));
}

void change(const QString& path, qsizetype at, qsizetype count)
{
    QByteArray bytes = readFile(path, 100'000'000).value();
    QVERIFY(overwriteRaw(path, bytes.replace(at, count, QByteArray(count, 'x'))));
}

void makeWithoutHeader(const QString& path)
{
    makePlain(path);
    change(path, 0, 100);
}

void makeDamagedSealed(const QString& path)
{
    makeSealed(path);
    change(path, 1000, 100);
}

void makeCutSealed(const QString& path)
{
    makeSealed(path);
    QVERIFY(QFile::resize(path, 60));
}

void makeLinked(const QString& path)
{
    makePlain(path + u"-elsewhere"_s);
    QVERIFY(QFile::link(path + u"-elsewhere"_s, path));
}

void makeText(const QString& path) { QVERIFY(writeFile(path, "a letter")); }

void makeEmpty(const QString& path) { QVERIFY(writeFile(path, {})); }

void makeOtherDatabase(const QString& path)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE letter(text)");
}

void makeWithNotesBeside(const QString& path)
{
    makeText(path);
    makeText(path + u"-wal"_s);
}

Result<void> writeCopy(const QString& path, const QString& secret)
{
    const QTemporaryDir folder;
    const Backpack backpack = std::move(Backpack::open(folder.filePath(u"b.besace"_s))).value();
    Progress progress;
    return writeBackup(backpack, { now(), QLocale::French, secret }, path, progress);
}

} // namespace

void tst_WrittenOver::backpackStays_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("name");
    QTest::newRow("a backpack") << Make(makePlain) << u"b.besace"_s;
    QTest::newRow("under another ending") << Make(makePlain) << u"badge.png"_s;
    QTest::newRow("with a password") << Make(makeSealed) << u"b.besace"_s;
    QTest::newRow("with a password, under another ending") << Make(makeSealed) << u"portfolio.pdf"_s;
    QTest::newRow("one that lost its beginning") << Make(makeWithoutHeader) << u"b.besace"_s;
    QTest::newRow("a damaged one with a password") << Make(makeDamagedSealed) << u"b.zip"_s;
    QTest::newRow("one with a password that was cut short") << Make(makeCutSealed) << u"b.zip"_s;
    QTest::newRow("where a link leads") << Make(makeLinked) << u"portfolio.pdf"_s;
}

void tst_WrittenOver::backpackStays()
{
    QFETCH(const Make, make);
    QFETCH(const QString, name);
    make(path(name));
    const QByteArray before = readFile(path(name), 100'000'000).value();
    for (const Result<void>& written :
        { writeFile(path(name), "other bytes"), writeCopy(path(name), {}), writeCopy(path(name), password) }) {
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::IsBackpack);
    }
    QCOMPARE(readFile(path(name), 100'000'000).value(), before);
    QVERIFY(!QFile::exists(path(name) + u".besace-new"_s));
}

/// What stands in its log may be what was kept last.
void tst_WrittenOver::logOfAStoppedProgramStays()
{
    const QString backpack = path(u"portfolio.pdf"_s);
    processes::answersOf(processes::begin([&](const processes::Tell&) {
        auto opened = std::move(Backpack::open(backpack)).value();
        (void)opened.add(newBadge({}), now());
        ::_exit(0); // as one that is killed
    }));
    for (const QString& ending : { QString(), u"-wal"_s, u"-shm"_s })
        QCOMPARE(writeFile(backpack + ending, "other bytes").error().code, Error::Code::IsBackpack);
    QVERIFY(overwriteRaw(path(u"empty"_s), {}));
    QVERIFY(QFile::copy(backpack + u"-wal"_s, path(u"empty-wal"_s)));
    QCOMPARE(writeFile(path(u"empty"_s), "other bytes").error().code, Error::Code::IsBackpack);
    QCOMPARE(Backpack::open(backpack)->count({}, now()).value(), 1);
}

void tst_WrittenOver::onePutThereMeanwhileStays()
{
    const auto file = NewFile::create(path(u"portfolio.pdf"_s)).value();
    QVERIFY(file->write("other bytes"));
    makePlain(path(u"portfolio.pdf"_s));
    QCOMPARE(file->commit().error().code, Error::Code::IsBackpack);
    QCOMPARE(Backpack::open(path(u"portfolio.pdf"_s))->count({}, now()).value(), 1);
}

void tst_WrittenOver::otherFileGivesWay_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("a text") << Make(makeText);
    QTest::newRow("an empty one") << Make(makeEmpty);
    QTest::newRow("a database that is no backpack") << Make(makeOtherDatabase);
    QTest::newRow("a text beside which another has such a name") << Make(makeWithNotesBeside);
}

void tst_WrittenOver::otherFileGivesWay()
{
    QFETCH(const Make, make);
    make(path(u"a"_s));
    QVERIFY(writeFile(path(u"a"_s), "other bytes"));
    QCOMPARE(readFile(path(u"a"_s), 1000).value(), "other bytes");
}

void tst_WrittenOver::copyGivesWayToACopyOnly_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("plain") << QString();
    QTest::newRow("sealed") << password;
}

/// The person chose its name in a dialog, and was asked.
void tst_WrittenOver::copyGivesWayToACopyOnly()
{
    QFETCH(const QString, secret);
    QVERIFY(writeCopy(path(u"copy"_s), secret));
    QVERIFY(writeCopy(path(u"copy"_s), secret));
    QVERIFY(writeCopy(path(u"copy"_s), {}));
    QVERIFY(writeCopy(path(u"copy"_s), password));
    QCOMPARE(writeFile(path(u"copy"_s), "other bytes").error().code, Error::Code::IsBackpack);
}

QTEST_GUILESS_MAIN(tst_WrittenOver)
#include "tst_writtenover.moc"
