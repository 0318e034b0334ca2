#include "core/backpack/LogTender.h"
#include "core/backpack/PageSize.h"
#include "core/backpack/Password.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace besace::samples;

/// Who brings the log into the file, and how long it may grow.
class tst_LogTender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void alone_theWriterTakesItIn();
    void beside_theWriterLeavesIt();
    void beside_itStaysBounded();
    void tended_isInTheFile();
    void flushed_staysInTheLog();
    void onlyOneABackpack();
    void noneWithoutALog();

private:
    QString path() const { return m_folder->filePath(u"b.besace"_s); }
    Backpack open() const { return std::move(Backpack::open(path())).value(); }
    /// In pages, as far as it was ever written.
    qint64 logPages() const { return QFileInfo(path() + u"-wal"_s).size() / newPageSize; }
    qint64 filePages() const { return QFileInfo(path()).size() / newPageSize; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int fileBytes = 1024 * 1024;
constexpr int pagesABadge = fileBytes / newPageSize;

/// A file of a megabyte, of which no page is like another.
void add(Backpack& backpack, int number)
{
    NewBadge badge = newBadge({ .id = u"urn:uuid:%1"_s.arg(number), .name = u"Badge %1"_s.arg(number) });
    badge.file += QByteArray(fileBytes, char('a' + number % 26));
    QVERIFY(backpack.add(badge, now()));
}

void addPages(Backpack& backpack, int pages)
{
    for (int number = 0; number * pagesABadge < pages; ++number)
        add(backpack, number);
}

} // namespace

void tst_LogTender::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void tst_LogTender::alone_theWriterTakesItIn()
{
    Backpack backpack = open();
    addPages(backpack, 3 * usualLogPages);
    QVERIFY(logPages() >= usualLogPages);
    QVERIFY(logPages() < 2 * usualLogPages);
    QVERIFY(filePages() > usualLogPages);
}

void tst_LogTender::beside_theWriterLeavesIt()
{
    Backpack backpack = open();
    const qint64 before = filePages();
    const auto tender = LogTender::open(path());
    QVERIFY(tender);
    addPages(backpack, 2 * usualLogPages);
    QVERIFY(logPages() >= 2 * usualLogPages);
    QCOMPARE(filePages(), before);
}

void tst_LogTender::beside_itStaysBounded()
{
    Backpack backpack = open();
    const auto tender = LogTender::open(path());
    addPages(backpack, 2 * maxLogPages);
    QVERIFY(logPages() >= maxLogPages);
    QVERIFY(logPages() < maxLogPages + usualLogPages);
    QCOMPARE(backpack.count({}, now()).value(), 2 * maxLogPages / pagesABadge);
}

void tst_LogTender::tended_isInTheFile()
{
    Backpack backpack = open();
    const auto tender = LogTender::open(path());
    addPages(backpack, usualLogPages / 2);
    QVERIFY(filePages() < usualLogPages / 2);
    tender->tend();
    QVERIFY(filePages() >= usualLogPages / 2);
}

void tst_LogTender::flushed_staysInTheLog()
{
    Backpack backpack = open();
    const auto tender = LogTender::open(path());
    const qint64 before = filePages();
    QVERIFY(backpack.addAll({ newBadge() }, now(), Flush::Later));
    QVERIFY(tender->flush());
    QCOMPARE(filePages(), before);
    QVERIFY(tender->flush()); // nothing new
}

void tst_LogTender::onlyOneABackpack()
{
    Backpack backpack = open();
    auto tender = LogTender::open(path());
    QVERIFY(tender);
    QVERIFY(!LogTender::open(path()));
    tender.reset();
    QVERIFY(LogTender::open(path()));
}

void tst_LogTender::noneWithoutALog()
{
    QVERIFY(!LogTender::open(u":memory:"_s));
    open();
    QVERIFY(setPassword(path(), u"une phrase"_s, { 4, 1, 1 }));
    QVERIFY(!LogTender::open(path()));
    QVERIFY(lock(path()));
}

QTEST_GUILESS_MAIN(tst_LogTender)
#include "tst_logtender.moc"
