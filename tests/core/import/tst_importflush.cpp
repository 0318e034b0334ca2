#include "tests/core/import/Importing.h"
#include "tests/support/Faults.h"
#include "tests/support/RawFile.h"
#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <mutex>
#include <set>

using namespace besace;
using namespace besace::importing;

/// What an import says is added, was on the disk before: another thread waits for that, while the next is stored.
class tst_ImportFlush : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<Folder>(); }
    void told_isThereAfterAPowerCut_data();
    void told_isThereAfterAPowerCut();
    void failedFlush_isToldOfItsBatch_data();
    void failedFlush_isToldOfItsBatch();
    void failedFlush_theNextWriterBringsItIn_data();
    void failedFlush_theNextWriterBringsItIn();
    void afterwards_theWriterWaits();

private:
    QString path() const { return m_folder->filePath(u"b.besace"_s); }
    Backpack open() const { return std::move(Backpack::open(path())).value(); }

    std::unique_ptr<Folder> m_folder;
};

namespace {

/// The flush after the first batch; the one before it is the log's first line.
constexpr int firstAfterwards = 2;
constexpr int imported = 70; ///< batches of 8, 16, 32 and what is left
constexpr std::array begins { 0, 8, 24, 56 };

/// What a disk would have if the power went now: of each file what it was when it was flushed last. A system tells once
/// that it could not write; what it then has not written stays unwritten, and later flushes are good all the same.
class Disk {
public:
    explicit Disk(const QByteArray& backpack) : m_files { { "b.besace", backpack.toStdString() } } { }

    void hear(const faults::Call& call, const std::string& before, bool isDone)
    {
        const std::scoped_lock lock(m_mutex);
        const bool isLog = call.path == "b.besace-wal";
        if (call.what == "cut" && isLog && isDone) { // to nothing
            m_torn.erase(call.path);
            m_files[call.path].clear();
        } else if (call.what == "write" && isLog && isDone) {
            m_torn.erase(call.path); // it begins anew, and all that stands in it is written again
        } else if (call.what == "sync" && !isDone) {
            m_torn.insert(call.path);
        } else if (call.what == "sync" && !m_torn.contains(call.path)) {
            m_files[call.path] = before;
        }
    }

    /// The backpack as it is found after the power went.
    Backpack afterThePowerWent(const QString& folder) const
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& [name, bytes] : m_files)
            (void)overwriteRaw(folder + u'/' + QString::fromStdString(name), QByteArray::fromStdString(bytes));
        return std::move(Backpack::open(folder + u"/b.besace"_s)).value();
    }

private:
    mutable std::mutex m_mutex;
    std::map<std::string, std::string> m_files;
    std::set<std::string> m_torn;
};

struct Told {
    QString source;
    KeepOutcome outcome;
};

QList<Told> importInto(
    Backpack& backpack, int badges, const std::function<void(const Told&)>& onTold = [](const Told&) {})
{
    QList<Told> all;
    Progress progress;
    const Result<void> done = importAll(pastedBadges(badges), backpack, context(), NoDocuments(), 2, progress,
        [&](const ImportItem& item, const KeepOutcome& outcome) {
            all.append({ item.source, outcome });
            onTold(all.constLast());
        });
    [&] { QVERIFY(done); }();
    return all;
}

bool isAdded(const Told& told) { return told.outcome.kind == KeepOutcome::Kind::Added; }

/// What is told first of a batch is told soonest after its flush; and the last of all. Looking takes long, and finds
/// all that was told until then.
bool isLookedAt(const Told& told)
{
    const int number = told.source.toInt();
    return std::ranges::find(begins, number) != begins.end() || number % 5 == 4;
}

/// The n-th flush of the log fails, or another call.
faults::Plan failing(int number, const Folder& folder, const std::string& call = "sync b.besace-wal")
{
    return { .layer = faults::Layer::Vfs,
        .folder = folder.path().toStdString(),
        .failing = number,
        .systemError = EIO,
        .only = call };
}

} // namespace

void tst_ImportFlush::told_isThereAfterAPowerCut_data()
{
    QTest::addColumn<int>("failingFlush");
    QTest::newRow("no flush fails") << 0;
    for (int number = 1; number <= 6; ++number)
        QTest::addRow("flush %d of the log fails", number) << number;
}

void tst_ImportFlush::told_isThereAfterAPowerCut()
{
    QFETCH(int, failingFlush);
    open(); // makes it
    Disk disk(readFile(path(), limits::maxFileBytes).value());
    Backpack backpack = open();
    faults::Plan plan = failing(failingFlush, *m_folder);
    plan.watch = [&](const auto&... heard) { disk.hear(heard...); };
    faults::begin(plan);
    QStringList added;
    int looked = 0;
    const QList<Told> all = importInto(backpack, imported, [&](const Told& told) {
        if (isAdded(told))
            added.append(told.source);
        if (!isAdded(told) || !isLookedAt(told) || QTest::currentTestFailed())
            return;
        const QTemporaryDir afterwards;
        const Backpack found = disk.afterThePowerWent(afterwards.path());
        for (const QString& source : std::as_const(added))
            QVERIFY2(found.findByCredentialId(u"urn:uuid:"_s + source), qPrintable(source));
        looked = int(added.size());
    });
    faults::end();
    QCOMPARE(all.size(), imported);
    QVERIFY(looked > 0);
    QVERIFY(failingFlush > 0 || looked == imported);
}

void tst_ImportFlush::failedFlush_isToldOfItsBatch_data()
{
    QTest::addColumn<int>("failingFlush");
    QTest::newRow("by the writer, who begins a log") << 1;
    QTest::newRow("by the other thread") << firstAfterwards;
}

void tst_ImportFlush::failedFlush_isToldOfItsBatch()
{
    QFETCH(int, failingFlush);
    Backpack backpack = open();
    faults::begin(failing(failingFlush, *m_folder));
    const QList<Told> all = importInto(backpack, imported);
    faults::end();
    QCOMPARE(all.size(), imported);
    const auto lost = std::ranges::count_if(all, [](const Told& told) { return told.outcome.error.has_value(); });
    QVERIFY(lost > 0 && lost < imported);
    for (int i = 0; i < imported; ++i) {
        QCOMPARE(all.at(i).source, QString::number(i));
        QCOMPARE(all.at(i).outcome.kind, i < lost ? KeepOutcome::Kind::Failed : KeepOutcome::Kind::Added);
    }
    QCOMPARE(all.constFirst().outcome.error->code, Error::Code::Gone);
    for (const Told& again : importInto(backpack, imported)) // and then it is as if nothing had been
        QVERIFY(!again.outcome.error);
    QCOMPARE(backpack.count({}, now()).value(), imported);
}

void tst_ImportFlush::failedFlush_theNextWriterBringsItIn_data()
{
    QTest::addColumn<int>("failingCut");
    QTest::newRow("it can") << 0;
    QTest::newRow("it cannot") << 1;
}

/// The window, say: what it writes stands in the same log.
void tst_ImportFlush::failedFlush_theNextWriterBringsItIn()
{
    QFETCH(int, failingCut);
    Backpack backpack = open();
    Backpack window = open();
    faults::begin(failing(firstAfterwards, *m_folder));
    QVERIFY(importInto(backpack, 3).constFirst().outcome.error);
    faults::end();
    const auto logBytes = [&] { return QFileInfo(path() + u"-wal"_s).size(); };
    QVERIFY(logBytes() > 0);
    faults::begin(failing(failingCut, *m_folder, "cut b.besace-wal"));
    QCOMPARE(bool(window.addIdentity(u"lea@mail.example"_s)), failingCut == 0);
    QCOMPARE(faults::end().size(), size_t(1));
    QCOMPARE(logBytes() == 0, failingCut == 0);
    QVERIFY(window.addIdentity(u"lou@mail.example"_s));
}

void tst_ImportFlush::afterwards_theWriterWaits()
{
    Backpack backpack = open();
    importInto(backpack, 3);
    faults::begin(failing(0, *m_folder));
    QVERIFY(backpack.addIdentity(u"lea@mail.example"_s));
    QVERIFY(!faults::end().empty());
}

QTEST_GUILESS_MAIN(tst_ImportFlush)
#include "tst_importflush.moc"
