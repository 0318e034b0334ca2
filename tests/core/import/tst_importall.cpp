#include <QSemaphore>

#include "tests/core/import/Importing.h"

using namespace besace;
using namespace besace::importing;

/// From files into a backpack, many at once.
class tst_ImportAll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<Folder>(); }
    void inOrder_data();
    void inOrder();
    void tellsWhatIsOnTheDisk();
    void sameFolderTwice();
    void stopped();
    void waitsForNoFullBatch();

private:
    std::unique_ptr<Folder> m_folder;
};

namespace {

/// A site that does not answer before the person was told of the badge before.
class WaitingDocuments final : public DocumentLoader {
public:
    Result<Document> load(const QString& url) const override
    {
        answered = told.tryAcquire(1, 20'000);
        return Error { Error::Code::Unreachable, url };
    }
    mutable QSemaphore told;
    mutable std::atomic<bool> answered = false;
};

} // namespace

void tst_ImportAll::inOrder_data() { jobsAsRows(); }

void tst_ImportAll::inOrder()
{
    QFETCH(int, jobs);
    QList<ImportSource> sources;
    QStringList expected;
    for (int i = 0; i < 250; ++i) {
        // Pictures that fill a batch by their size, and more badges and notes than one batch takes.
        const QByteArray padding(i % 5 == 0 ? 500'000 : 1, ' ');
        const QByteArray bytes = credential({ .id = u"urn:uuid:%1"_s.arg(i) }) + padding;
        sources.append({ QString::number(i), i % 7 == 0 ? QByteArray("a note") : bytes });
        expected.append(QString::number(i));
    }
    Backpack backpack = inMemory();
    QStringList told;
    Progress progress;
    int kept = 0;
    QVERIFY(importAll(sources, backpack, context(), NoDocuments(), jobs, progress,
        [&](const ImportItem& item, const KeepOutcome& outcome) {
            told.append(item.source);
            QCOMPARE(outcome.kind == KeepOutcome::Kind::Added, item.verification.has_value());
            kept += item.verification ? 1 : 0;
        }));
    QCOMPARE(told, expected);
    QCOMPARE(backpack.count({}, now()).value(), kept);
    QVERIFY(backpack.undo()); // however many batches it was
    QCOMPARE(backpack.count({}, now()).value(), 0);
}

/// Another connection sees only what was committed.
void tst_ImportAll::tellsWhatIsOnTheDisk()
{
    m_folder->writePictures(150);
    Backpack backpack = std::move(Backpack::open(m_folder->filePath(u"b.besace"_s))).value();
    const Backpack other = std::move(Backpack::open(m_folder->filePath(u"b.besace"_s))).value();
    Progress progress;
    int told = 0;
    const Result<void> imported = importAll({ { m_folder->filePath(u"in"_s), {} } }, backpack, context(), NoDocuments(),
        2, progress, [&](const ImportItem& item, const KeepOutcome& outcome) {
            ++told;
            QCOMPARE(other.files(outcome.id).value().constFirst().bytes, item.file);
        });
    QVERIFY(imported);
    QCOMPARE(told, 150);
}

void tst_ImportAll::sameFolderTwice()
{
    m_folder->writePictures(120);
    Backpack backpack = inMemory();
    for (const auto expected : { KeepOutcome::Kind::Added, KeepOutcome::Kind::AlreadyThere }) {
        Progress progress;
        int told = 0;
        QVERIFY(importAll({ { m_folder->filePath(u"in"_s), {} } }, backpack, context(), NoDocuments(), 0, progress,
            [&](const ImportItem&, const KeepOutcome& outcome) { told += outcome.kind == expected ? 1 : 0; }));
        QCOMPARE(told, 120);
        QCOMPARE(backpack.count({}, now()).value(), 120);
    }
    for (const BadgeSummary& badge : backpack.list({}, now()).value())
        QCOMPARE(badge.files, 1);
}

/// What was handed over until then is kept, and told.
void tst_ImportAll::stopped()
{
    const QList<ImportSource> sources = pastedBadges(500);
    for (const int jobs : { 1, 4 }) {
        Backpack backpack = inMemory();
        StopAfter progress(1); // the first batch is told, and no other begun
        const Result<void> imported = importAll(sources, backpack, context(), NoDocuments(), jobs, progress,
            [&](const ImportItem&, const KeepOutcome&) { ++progress.handedOver; });
        QCOMPARE(imported.error().code, Error::Code::Cancelled);
        QVERIFY(progress.handedOver > 0 && progress.handedOver < 500);
        QCOMPARE(backpack.count({}, now()).value(), progress.handedOver.load());
    }
}

void tst_ImportAll::waitsForNoFullBatch()
{
    Backpack backpack = std::move(Backpack::open(m_folder->filePath(u"b.besace"_s))).value();
    const WaitingDocuments documents;
    Progress progress;
    QVERIFY(importAll({ { u"own"_s, credential({}) }, { u"hosted"_s, hosted } }, backpack, context(), documents, 2,
        progress, [&](const ImportItem&, const KeepOutcome&) { documents.told.release(100); }));
    QVERIFY(documents.answered);
    QCOMPARE(backpack.count({}, now()).value(), 2);
}

QTEST_GUILESS_MAIN(tst_ImportAll)
#include "tst_importall.moc"
