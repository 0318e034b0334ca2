#include "core/backpack/PageSize.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>

using namespace besace;
using namespace besace::samples;

/// How long the pages of a backpack are, when what says so is damaged.
class tst_PageSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newOnesHaveLongPages();
    void earlierOnesStayAsTheyAre();
    void found_data();
    void found();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

static BytesAt reader(const QByteArray& bytes)
{
    return [bytes](qint64 offset, qint64 count) { return bytes.mid(offset, count); };
}

static int saidBy(const QString& path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    return database.execAndGet("PRAGMA page_size").getInt();
}

void tst_PageSize::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"b.besace"_s);
}

static void makeShort(const QString& path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA page_size = 4096; VACUUM;");
}

void tst_PageSize::newOnesHaveLongPages()
{
    QVERIFY(Backpack::open(m_path));
    QCOMPARE(saidBy(m_path), newPageSize);
}

void tst_PageSize::earlierOnesStayAsTheyAre()
{
    QVERIFY(Backpack::open(m_path));
    makeShort(m_path);
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    QVERIFY(backpack.add(newBadge(), now()));
    QVERIFY(backpack.clear());
    QCOMPARE(saidBy(m_path), earlierPageSize);
}

void tst_PageSize::found_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("long pages") << newPageSize;
    QTest::newRow("short pages") << earlierPageSize;
}

void tst_PageSize::found()
{
    QFETCH(int, size);
    QVERIFY(Backpack::open(m_path));
    if (size == earlierPageSize)
        makeShort(m_path);
    QByteArray file;
    QByteArray log;
    {
        Backpack backpack = std::move(Backpack::open(m_path)).value();
        for (int i = 0; i < 5; ++i)
            QVERIFY(
                backpack.add(newBadge({ .id = u"urn:uuid:%1"_s.arg(i), .description = QString(40'000, u'x') }), now()));
        file = bytesOf(m_path);
        log = bytesOf(m_path + u"-wal"_s);
    }
    const auto in = [&](const QByteArray& fileBytes, const QByteArray& logBytes) {
        return pageSizeOf(reader(fileBytes), reader(logBytes));
    };
    const QByteArray lost(100, 'x');
    QCOMPARE(in(bytesOf(m_path), {}), size);
    QCOMPARE(in(bytesOf(m_path).replace(0, 100, lost), {}), size);
    QCOMPARE(in(bytesOf(m_path).replace(0, 3 * newPageSize, QByteArray(3 * newPageSize, 'x')), {}), size);
    QCOMPARE(in(file, log.replace(0, 32, lost.left(32))), size);
    QCOMPARE(in({}, log), size); // nothing but a log without its header
    QCOMPARE(in(bytesOf(m_path).left(1000), {}), size); // nothing but the header
    QByteArray wrong = bytesOf(m_path);
    wrong[16] = static_cast<char>(wrong[16] ^ 0x50); // the header says the other size
    QCOMPARE(in(wrong, {}), size);
    QCOMPARE(in({}, {}), newPageSize);
}

QTEST_GUILESS_MAIN(tst_PageSize)
#include "tst_pagesize.moc"
