#include <QRandomGenerator>

#include "tests/core/import/Importing.h"
#include "tests/support/MakeZip.h"
#include <thread>

using namespace besace;
using namespace besace::importing;

/// From files to checked badges.
class tst_Import : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<Folder>(); }
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

private:
    std::unique_ptr<Folder> m_folder;
};

namespace {

QStringList sourcesOf(const QList<ImportItem>& items)
{
    QStringList found;
    for (const ImportItem& item : items)
        found.append(item.source);
    return found;
}

/// Counts who asked.
class CountingDocuments final : public DocumentLoader {
public:
    Result<Document> load(const QString& url) const override
    {
        ++asked;
        return Error { Error::Code::Unreachable, url };
    }
    mutable std::atomic<int> asked = 0;
};

} // namespace

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
    m_folder->write(u"file"_s, bytes);
    const Imported imported = import(m_folder->filePath(u"file"_s));
    QVERIFY(imported.result);
    QCOMPARE(imported.items.size(), 1);
    const ImportItem& item = imported.items.constFirst();
    QCOMPARE(item.source, m_folder->filePath(u"file"_s));
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
    m_folder->write(u"all.zip"_s, zip);
    const Imported imported = import(m_folder->filePath(u"all.zip"_s));
    QVERIFY(imported.result);
    QCOMPARE(imported.items.size(), 2);
    for (const ImportItem& item : imported.items) {
        QCOMPARE(item.source, m_folder->filePath(u"all.zip"_s));
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
    m_folder->write(u"in/a.png"_s, bakedPng({ .id = u"urn:uuid:a"_s }));
    m_folder->write(u"in/b.txt"_s, "just a note");
    m_folder->write(u"in/c/d.json"_s, credential({ .id = u"urn:uuid:d"_s }));
    m_folder->write(u"in/e.png"_s, plainPng());
    m_folder->write(u"in/f.png"_s, bakedPng({}).chopped(40));
    m_folder->write(u"in/g"_s, {});
    const Imported imported = import(m_folder->filePath(u"in"_s));
    QVERIFY(imported.result);
    QCOMPARE(sourcesOf(imported.items),
        (QStringList { m_folder->filePath(u"in/a.png"_s), m_folder->filePath(u"in/b.txt"_s),
            m_folder->filePath(u"in/c/d.json"_s), m_folder->filePath(u"in/e.png"_s), m_folder->filePath(u"in/f.png"_s),
            m_folder->filePath(u"in/g"_s) }));
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
    const Imported imported = import(m_folder->filePath(u"nowhere"_s));
    QVERIFY(imported.result);
    QCOMPARE(imported.items.size(), 1);
    QCOMPARE(imported.items.constFirst().error->code, Error::Code::CannotRead);
    QVERIFY(import(QList<ImportSource>()).items.isEmpty());
    QVERIFY(QDir().mkpath(m_folder->filePath(u"empty"_s)));
    QVERIFY(import(m_folder->filePath(u"empty"_s)).items.isEmpty());
}

void tst_Import::order_isTheInputs_data() { jobsAsRows(); }

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

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
