#include "core/baking/Baking.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/import/Import.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include "tests/support/MakeZip.h"
#include <atomic>
#include <thread>

using namespace besace;
using namespace besace::samples;

/// From files to checked badges in a backpack.
class tst_Import : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneFile_data();
    void oneFile();
    void pastedBytes();
    void archive();
    void folder_mixed();
    void folder_thatIsNotThere();
    void order_isTheInputs_data();
    void order_isTheInputs();
    void progress_countsFiles();
    void cancel_keepsWhatWasHandedOver();
    void cancel_beforeTheFirst();
    void window_isBounded();
    void mutatedFiles();
    void placeFor_data();
    void placeFor();
    void keep_data();
    void keep();
    void keep_namesTheFile_data();
    void keep_namesTheFile();
    void keep_sameFolderTwice();
    void keepAll_inOrder();
    void importAll_inOrder_data();
    void importAll_inOrder();
    void importAll_tellsWhatIsOnTheDisk();
    void importAll_sameFolderTwice();
    void importAll_stopped();
    void importAll_waitsForNoFullBatch();

private:
    QString filePath(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray bakedPng(const Sample& sample) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray plainPng() { return readFile(QStringLiteral(TEST_DATA "/plain.png"), limits::maxFileBytes).value(); }

VerificationContext context()
{
    VerificationContext context;
    context.now = now();
    return context;
}

/// Says stop once enough items were handed over.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int items) : m_items(items) { }
    void report(int done, int total) override { reports.append({ done, total }); }
    bool cancelled() const override { return handedOver >= m_items; }

    std::atomic<int> handedOver = 0;
    QList<std::pair<int, int>> reports;

private:
    int m_items;
};

struct Imported {
    Result<void> result;
    QList<ImportItem> items;
};

Imported import(const QList<ImportSource>& sources, int jobs = 2)
{
    Progress progress;
    QList<ImportItem> items;
    const Result<void> result = readAndVerify(
        sources, context(), NoDocuments(), jobs, progress, [&](ImportItem item) { items.append(std::move(item)); });
    return { result, items };
}

Imported import(const QString& path, int jobs = 2) { return import({ { path, std::nullopt } }, jobs); }

QStringList sourcesOf(const QList<ImportItem>& items)
{
    QStringList found;
    for (const ImportItem& item : items)
        found.append(item.source);
    return found;
}

} // namespace

void tst_Import::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Import::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(writeFile(path, bytes));
}

QByteArray tst_Import::bakedPng(const Sample& sample) const { return bake(plainPng(), credential(sample)).value(); }

void tst_Import::oneFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("container");
    QTest::addColumn<bool>("badge");
    const QByteArray json = credential({});
    QTest::newRow("JSON") << json << u"json"_s << true;
    QTest::newRow("baked PNG") << bake(plainPng(), json).value() << u"png"_s << true;
    QTest::newRow("baked SVG") << bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", json).value() << u"svg"_s << true;
    QTest::newRow("PNG without a badge") << plainPng() << u"png"_s << false;
    QTest::newRow("JSON that is no badge") << QByteArray(R"({"colour": "red"})") << u"json"_s << false;
}

void tst_Import::oneFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, container);
    QFETCH(bool, badge);
    write(u"file"_s, bytes);
    const Imported imported = import(filePath(u"file"_s));
    QVERIFY(imported.result);
    QCOMPARE(imported.items.size(), 1);
    const ImportItem& item = imported.items.constFirst();
    QCOMPARE(item.source, filePath(u"file"_s));
    QCOMPARE(item.container, container);
    QCOMPARE(item.file, bytes);
    QCOMPARE(item.verification.has_value(), badge);
    QCOMPARE(item.error.has_value(), !badge);
    if (badge) {
        QCOMPARE(item.verification->badge.payload, credential({}));
        QCOMPARE(item.verification->report.checkedAt, now());
    } else {
        QCOMPARE(item.error->code, Error::Code::NoBadge);
    }
}

void tst_Import::pastedBytes()
{
    const Imported imported = import(QList<ImportSource> { { u"-"_s, credential({}) } });
    QCOMPARE(imported.items.size(), 1);
    QCOMPARE(imported.items.constFirst().source, u"-"_s);
    QVERIFY(imported.items.constFirst().verification);
}

void tst_Import::archive()
{
    const QByteArray one = bakedPng({ .id = u"urn:uuid:1"_s });
    const QByteArray two = credential({ .id = u"urn:uuid:2"_s });
    const QByteArray inner = makeZip({ { "two.json", two } });
    const QByteArray zip = makeZip({ { "a/one.png", one }, { "inner.zip", inner }, { "note.txt", "just a note" } });
    write(u"all.zip"_s, zip);
    const Imported imported = import(filePath(u"all.zip"_s));
    QVERIFY(imported.result);
    QCOMPARE(imported.items.size(), 2);
    for (const ImportItem& item : imported.items) {
        QCOMPARE(item.source, filePath(u"all.zip"_s));
        QCOMPARE(item.container, u"zip"_s);
        QVERIFY(item.verification);
    }
    QCOMPARE(imported.items.at(0).member, u"a/one.png"_s);
    QCOMPARE(imported.items.at(0).file, one);
    QCOMPARE(imported.items.at(1).file, two);
    QVERIFY(imported.items.at(1).member.endsWith(u"two.json"_s));

    const Imported locked = import(
        QList<ImportSource> { { u"locked.zip"_s, makeZip({ { "a.json", two }, { "b.json", two } }, "secret") } });
    QVERIFY(!locked.items.isEmpty());
    for (const ImportItem& item : locked.items)
        QVERIFY(item.error && !item.verification);
}

void tst_Import::folder_mixed()
{
    write(u"in/a.png"_s, bakedPng({ .id = u"urn:uuid:a"_s }));
    write(u"in/b.txt"_s, "just a note");
    write(u"in/c/d.json"_s, credential({ .id = u"urn:uuid:d"_s }));
    write(u"in/e.png"_s, plainPng());
    write(u"in/f.png"_s, bakedPng({}).chopped(40));
    write(u"in/g"_s, {});
    const Imported imported = import(filePath(u"in"_s));
    QVERIFY(imported.result);
    QCOMPARE(sourcesOf(imported.items),
        (QStringList { filePath(u"in/a.png"_s), filePath(u"in/b.txt"_s), filePath(u"in/c/d.json"_s),
            filePath(u"in/e.png"_s), filePath(u"in/f.png"_s), filePath(u"in/g"_s) }));
    QList<bool> proofs;
    for (const ImportItem& item : imported.items) {
        QVERIFY(item.verification.has_value() != item.error.has_value());
        proofs.append(item.verification.has_value());
    }
    proofs[4] = false; // a damaged picture may still show its badge
    QCOMPARE(proofs, (QList { true, false, true, false, false, false }));
}

void tst_Import::folder_thatIsNotThere()
{
    const Imported imported = import(filePath(u"nowhere"_s));
    QVERIFY(imported.result);
    QCOMPARE(imported.items.size(), 1);
    QCOMPARE(imported.items.constFirst().error->code, Error::Code::CannotRead);
    QVERIFY(import(QList<ImportSource>()).items.isEmpty());
    QVERIFY(QDir().mkpath(filePath(u"empty"_s)));
    QVERIFY(import(filePath(u"empty"_s)).items.isEmpty());
}

void tst_Import::order_isTheInputs_data()
{
    QTest::addColumn<int>("jobs");
    QTest::newRow("one job") << 1;
    QTest::newRow("two jobs") << 2;
    QTest::newRow("many jobs") << 16;
    QTest::newRow("all cores") << 0;
}

void tst_Import::order_isTheInputs()
{
    QFETCH(int, jobs);
    QList<ImportSource> sources;
    QStringList expected;
    for (int i = 0; i < 300; ++i) {
        // Big and small ones in turn, so that later ones are ready before earlier ones.
        const QByteArray padding(i % 3 == 0 ? 200'000 : 1, ' ');
        sources.append({ QString::number(i), credential({ .id = u"urn:uuid:%1"_s.arg(i) }) + padding });
        expected.append(QString::number(i));
    }
    const std::thread::id caller = std::this_thread::get_id();
    QStringList found;
    Progress progress;
    const auto result = readAndVerify(sources, context(), NoDocuments(), jobs, progress, [&](const ImportItem& item) {
        QCOMPARE(std::this_thread::get_id(), caller);
        found.append(item.source);
    });
    QVERIFY(result);
    QCOMPARE(found, expected);
}

void tst_Import::progress_countsFiles()
{
    StopAfter progress(1000);
    const QList<ImportSource> sources { { u"a"_s, credential({}) }, { u"b"_s, "nothing" }, { u"c"_s, plainPng() } };
    QVERIFY(readAndVerify(sources, context(), NoDocuments(), 2, progress, [](const ImportItem&) {}));
    QCOMPARE(progress.reports, (QList<std::pair<int, int>> { { 0, 3 }, { 1, 3 }, { 2, 3 }, { 3, 3 } }));
}

void tst_Import::cancel_keepsWhatWasHandedOver()
{
    StopAfter progress(3);
    const QList<ImportSource> sources(500, { u"a"_s, credential({}) });
    const auto result = readAndVerify(
        sources, context(), NoDocuments(), 4, progress, [&](const ImportItem&) { ++progress.handedOver; });
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
    QCOMPARE(progress.handedOver.load(), 3);
}

void tst_Import::cancel_beforeTheFirst()
{
    StopAfter progress(0);
    const auto result = readAndVerify({ { u"a"_s, credential({}) } }, context(), NoDocuments(), 1, progress,
        [&](const ImportItem&) { ++progress.handedOver; });
    QCOMPARE(result.error().code, Error::Code::Cancelled);
    QCOMPARE(progress.handedOver.load(), 0);
}

namespace {

/// Hosted badges ask for their proof while they are checked: this counts who asked.
class CountingDocuments final : public DocumentLoader {
public:
    Result<Document> load(const QString& url) const override
    {
        ++asked;
        return Error { Error::Code::Unreachable, url };
    }
    mutable std::atomic<int> asked = 0;
};

constexpr const char* hosted = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
    "id": "https://issuer.example/assertions/1", "recipient": {"type": "email", "hashed": false,
    "identity": "alex@example.org"}, "badge": "https://issuer.example/classes/1",
    "verification": {"type": "HostedBadge"}, "issuedOn": "2025-03-12T00:00:00Z"})";

} // namespace

/// While nothing is taken away, the workers stop reading ahead.
void tst_Import::window_isBounded()
{
    const CountingDocuments documents;
    const QList<ImportSource> sources(2000, { u"a"_s, hosted });
    Progress progress;
    int items = 0;
    int askedByTheFirst = 0;
    QVERIFY(readAndVerify(sources, context(), documents, 2, progress, [&](const ImportItem&) {
        if (++items > 1)
            return;
        QTest::qSleep(200); // time enough to read all of them, were there no bound
        askedByTheFirst = documents.asked;
    }));
    QCOMPARE(items, 2000);
    QVERIFY(documents.asked > 0);
    QVERIFY2(askedByTheFirst < documents.asked / 10, qPrintable(QString::number(askedByTheFirst)));
}

void tst_Import::mutatedFiles()
{
    QRandomGenerator random(20260312);
    QList<ImportSource> sources;
    for (const QByteArray& whole :
        { bakedPng({}), credential({}), bake("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", credential({})).value() }) {
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = whole;
            const int changes = 1 + static_cast<int>(random.bounded(4));
            for (int change = 0; change < changes; ++change)
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            if (i % 3 == 0)
                bytes.truncate(random.bounded(bytes.size()));
            sources.append({ QString::number(sources.size()), bytes });
        }
    }
    const Imported imported = import(sources);
    QVERIFY(imported.result);
    QVERIFY(imported.items.size() >= sources.size());
    Backpack backpack = inMemory();
    for (const KeepOutcome& outcome : keepAll(imported.items, backpack, now()))
        QVERIFY(!outcome.error || outcome.error->code != Error::Code::Storage);
    const auto kept = backpack.list({}, now());
    for (const BadgeSummary& badge : *kept)
        QVERIFY(badge.state != State::Verified); // none of them was ever signed
}

void tst_Import::placeFor_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<Place>("place");
    QTest::newRow("mine") << QByteArray("recipient-matches") << Place::MyBadges;
    QTest::newRow("somebody else's") << QByteArray("recipient-differs") << Place::ToConfirm;
    QTest::newRow("no address known yet") << QByteArray("recipient-not-given") << Place::MyBadges;
    QTest::newRow("names nobody") << QByteArray("recipient-absent") << Place::MyBadges;
}

void tst_Import::placeFor()
{
    QFETCH(QByteArray, reason);
    QTEST(besace::placeFor(with(genuine(), reasons::because(reason.constData()))), "place");
}

namespace {

ImportItem itemWith(const VerificationReport& report, const Sample& sample = {})
{
    const NewBadge badge = newBadge(sample, report);
    ImportItem item;
    item.source = u"/a/folder/badge.json"_s;
    item.container = u"json"_s;
    item.file = badge.file;
    item.verification = Verification { badge.badge, badge.report, {} };
    return item;
}

ImportItem itemWithout(Error::Code code)
{
    ImportItem item;
    item.source = u"a"_s;
    item.error = Error { code, {} };
    return item;
}

} // namespace

void tst_Import::keep_data()
{
    QTest::addColumn<ImportItem>("item");
    QTest::addColumn<KeepOutcome::Kind>("kind");
    using enum KeepOutcome::Kind;
    QTest::newRow("mine") << itemWith(genuine(), { .id = u"urn:uuid:new"_s }) << Added;
    QTest::newRow("somebody else's") << itemWith(
        with(genuine(), reasons::because("recipient-differs")), { .id = u"urn:uuid:theirs"_s })
                                     << ToConfirm;
    QTest::newRow("already there") << itemWith(genuine()) << AlreadyThere;
    QTest::newRow("no badge") << itemWithout(Error::Code::NoBadge) << NoBadge;
    QTest::newRow("cannot be read") << itemWithout(Error::Code::CannotRead) << Failed;
    QTest::newRow("damaged") << itemWithout(Error::Code::Malformed) << Failed;
}

void tst_Import::keep()
{
    QFETCH(ImportItem, item);
    Backpack backpack = inMemory();
    QCOMPARE(besace::keep(itemWith(genuine()), backpack, now()).kind, KeepOutcome::Kind::Added);
    const KeepOutcome outcome = besace::keep(item, backpack, now());
    QTEST(outcome.kind, "kind");
    if (item.verification)
        QCOMPARE(backpack.files(outcome.id)->constFirst().bytes, item.file);
    else
        QCOMPARE(outcome.error, item.error);
}

void tst_Import::keep_namesTheFile_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("name");
    QTest::newRow("a path") << u"/home/alex/Été 2025.png"_s << QString() << u"Été 2025.png"_s;
    QTest::newRow("inside a container") << u"/home/alex/all.zip"_s << u"folder/one.json"_s << u"one.json"_s;
    QTest::newRow("standard input") << u"-"_s << QString() << u"badge.json"_s;
    QTest::newRow("a name made to do harm") << u"a.zip"_s << u"x/..\\..\\evil:name"_s << u"-..-evil-name"_s;
}

void tst_Import::keep_namesTheFile()
{
    QFETCH(QString, source);
    QFETCH(QString, member);
    ImportItem item = itemWith(genuine());
    item.source = source;
    item.member = member;
    Backpack backpack = inMemory();
    const KeepOutcome outcome = besace::keep(item, backpack, now());
    QTEST(backpack.files(outcome.id)->constFirst().name, "name");
}

void tst_Import::keep_sameFolderTwice()
{
    for (int i = 0; i < 20; ++i)
        write(u"in/%1.png"_s.arg(i), bakedPng({ .id = u"urn:uuid:%1"_s.arg(i) }));
    Backpack backpack = inMemory();
    for (const KeepOutcome& outcome : keepAll(import(filePath(u"in"_s)).items, backpack, now()))
        QCOMPARE(outcome.kind, KeepOutcome::Kind::Added);
    const auto before = backpack.list({}, now());
    QCOMPARE(before->size(), 20);
    for (const KeepOutcome& outcome : keepAll(import(filePath(u"in"_s)).items, backpack, now().addDays(1)))
        QCOMPARE(outcome.kind, KeepOutcome::Kind::AlreadyThere);
    QCOMPARE(*backpack.list({}, now()), *before);
}

void tst_Import::keepAll_inOrder()
{
    using enum KeepOutcome::Kind;
    Backpack backpack = inMemory();
    const auto outcomes = keepAll({ itemWithout(Error::Code::NoBadge), itemWith(genuine()),
                                      itemWithout(Error::Code::TooLarge), itemWith(genuine()) },
        backpack, now());
    QList<KeepOutcome::Kind> kinds;
    for (const KeepOutcome& outcome : outcomes)
        kinds.append(outcome.kind);
    QCOMPARE(kinds, (QList { NoBadge, Added, Failed, AlreadyThere }));
    QCOMPARE(outcomes.at(1).id, outcomes.at(3).id);
}

void tst_Import::importAll_inOrder_data() { order_isTheInputs_data(); }

void tst_Import::importAll_inOrder()
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
void tst_Import::importAll_tellsWhatIsOnTheDisk()
{
    for (int i = 0; i < 150; ++i)
        write(u"in/%1.png"_s.arg(i), bakedPng({ .id = u"urn:uuid:%1"_s.arg(i) }));
    Backpack backpack = std::move(Backpack::open(filePath(u"b.besace"_s))).value();
    const Backpack other = std::move(Backpack::open(filePath(u"b.besace"_s))).value();
    Progress progress;
    int told = 0;
    const Result<void> imported = importAll({ { filePath(u"in"_s), {} } }, backpack, context(), NoDocuments(), 2,
        progress, [&](const ImportItem& item, const KeepOutcome& outcome) {
            ++told;
            QCOMPARE(other.files(outcome.id).value().constFirst().bytes, item.file);
        });
    QVERIFY(imported);
    QCOMPARE(told, 150);
}

void tst_Import::importAll_sameFolderTwice()
{
    for (int i = 0; i < 120; ++i)
        write(u"in/%1.png"_s.arg(i), bakedPng({ .id = u"urn:uuid:%1"_s.arg(i) }));
    Backpack backpack = inMemory();
    for (const auto expected : { KeepOutcome::Kind::Added, KeepOutcome::Kind::AlreadyThere }) {
        Progress progress;
        int told = 0;
        QVERIFY(importAll({ { filePath(u"in"_s), {} } }, backpack, context(), NoDocuments(), 0, progress,
            [&](const ImportItem&, const KeepOutcome& outcome) { told += outcome.kind == expected ? 1 : 0; }));
        QCOMPARE(told, 120);
        QCOMPARE(backpack.count({}, now()).value(), 120);
    }
    for (const BadgeSummary& badge : backpack.list({}, now()).value())
        QCOMPARE(badge.files, 1);
}

/// What was handed over until then is kept, and told.
void tst_Import::importAll_stopped()
{
    QList<ImportSource> sources;
    for (int i = 0; i < 500; ++i)
        sources.append({ QString::number(i), credential({ .id = u"urn:uuid:%1"_s.arg(i) }) });
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

void tst_Import::importAll_waitsForNoFullBatch()
{
    Backpack backpack = inMemory();
    const WaitingDocuments documents;
    Progress progress;
    QVERIFY(importAll({ { u"own"_s, credential({}) }, { u"hosted"_s, hosted } }, backpack, context(), documents, 2,
        progress, [&](const ImportItem&, const KeepOutcome&) { documents.told.release(100); }));
    QVERIFY(documents.answered);
    QCOMPARE(backpack.count({}, now()).value(), 2);
}

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
