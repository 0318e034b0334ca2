#include "core/base/Files.h"
#include "core/base/Json.h"
#include "core/containers/ZipWriter.h"
#include "core/crypto/Digest.h"

#include <QDir>
#include <QTemporaryDir>

#include "tests/core/backup/Examples.h"
#include <csignal>
#include <sys/resource.h>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

using Members = QMap<QString, QByteArray>;

/// A backup as somebody else may make it.
QByteArray zipOf(const Members& members)
{
    QList<ZipMember> list;
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        list.append({ it.key(), examples::now(), true });
    QByteArray zip;
    BufferSink sink(zip);
    Progress progress;
    const auto bytesOf = [&](qsizetype index) { return Result<QByteArray>(members.value(list.at(index).name)); };
    return writeZip(list, bytesOf, sink, progress) ? zip : QByteArray();
}

QByteArray example(const QString& name)
{
    return readFile(QStringLiteral(EXAMPLES) + u"/badges/"_s + name, 10'000'000).value();
}

QString hex(const QByteArray& bytes) { return QString::fromLatin1(crypto::sha256(bytes).toHex()); }

/// The index of one badge in one file; @p more is put into its entry.
Members foreignBackup(const QByteArray& file, const QByteArray& more = {})
{
    const QByteArray badge
        = R"({"number": 1, "name": "N", "issuer": "I", "files": [{"path": "x", "name": "a.png", "sha256": ")"
        + hex(file).toLatin1() + R"(", "size": )" + QByteArray::number(file.size()) + "}]" + more + "}";
    return { { u"x"_s, file }, { u"p"_s, "{\"badges\": [" + badge + "]}" },
        { u"index.json"_s, R"({"format": "besace-backup", "version": 1, "badges": 1, "parts": ["p"]})" } };
}

Backpack filled()
{
    Backpack backpack = examples::empty();
    const auto sites = FolderDocuments::open(QStringLiteral(EXAMPLES) + u"/documents"_s).value();
    examples::import(backpack, QStringLiteral(EXAMPLES) + u"/badges"_s, &sites);
    return backpack;
}

State stateOfOnly(const Backpack& backpack)
{
    const QList<BadgeSummary> list = backpack.list({}, examples::now()).value();
    return list.constFirst().state;
}

class FullDisk final : public ByteSink {
public:
    explicit FullDisk(qint64 room) : m_room(room) { }
    Result<void> write(QByteArrayView bytes) override
    {
        m_room -= bytes.size();
        return m_room >= 0 ? Result<void>() : Error { Error::Code::CannotWrite, u"full"_s };
    }

private:
    qint64 m_room;
};

/// No file of this process may grow beyond that.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small { bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before {};
};

} // namespace

class tst_Restore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewKeepsNothing();
    void oneUndoTakesItBack();
    void replaceAllGoesThroughTheTrash();
    void whatComesBackToTheTrashIsCounted();
    void nothingThereIsOverwritten();
    void yesOfAFileIsNotBelieved();
    void documentsBringBackTheDay();
    void documentsBringBackNoValidator();
    void noIsTakenAtItsWord();
    void damagedFileIsLeftOut();
    void namesAreNoPaths();
    void refuses_data();
    void refuses();
    void damagedBackupNeverCrashes();
    void failingDiskLeavesNothing_data();
    void failingDiskLeavesNothing();
    void sinkErrorComesThrough();
};

void tst_Restore::previewKeepsNothing()
{
    const Backpack source = filled();
    const QByteArray bytes = examples::backup(source);
    Backpack target = examples::empty();
    const auto preview = examples::restore(target, bytes, RestoreMode::Preview);
    QVERIFY(preview);
    QCOMPARE(target.count({}, examples::now()).value(), 0);
    const auto done = examples::restore(target, bytes);
    QVERIFY(done);
    QCOMPARE(done->added, preview->added);
    const auto again = examples::restore(target, bytes, RestoreMode::Preview);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->alreadyThere, done->added);
}

void tst_Restore::oneUndoTakesItBack()
{
    Backpack source = filled();
    QVERIFY(source.addIdentity(u"lea@mail.example"_s));
    QVERIFY(source.createCollection(u"Été"_s));
    Backpack target = examples::empty();
    QVERIFY(examples::restore(target, examples::backup(source)));
    QVERIFY(target.undo());
    QCOMPARE(target.count({}, examples::now()).value(), 0);
    QVERIFY(target.identities()->isEmpty());
    QVERIFY(target.collections()->isEmpty());
    QVERIFY(!target.undoable().value());
}

void tst_Restore::replaceAllGoesThroughTheTrash()
{
    Backpack target = examples::empty();
    examples::import(target, QStringLiteral(EXAMPLES) + u"/badges/verified_accueil-du-public.svg"_s);
    Backpack source = examples::empty();
    examples::import(source, QStringLiteral(EXAMPLES) + u"/badges/unsigned_fete-de-quartier.json"_s);
    const auto summary = examples::restore(target, examples::backup(source), RestoreMode::ReplaceAll);
    QVERIFY(summary);
    QCOMPARE(summary->replaced, 1);
    QCOMPARE(target.count({}, examples::now()).value(), 1);
    QCOMPARE(target.placeCounts(examples::now())->trash, 1);
    QVERIFY(target.undo());
    QCOMPARE(target.list({}, examples::now())->constFirst().name, u"Accueil du public"_s);
}

void tst_Restore::whatComesBackToTheTrashIsCounted()
{
    Backpack source = examples::empty();
    examples::import(source, QStringLiteral(EXAMPLES) + u"/badges/unsigned_fete-de-quartier.json"_s);
    examples::import(source, QStringLiteral(EXAMPLES) + u"/badges/verified_accueil-du-public.svg"_s);
    QVERIFY(source.trash({ source.ids({}, examples::now())->constFirst() }, examples::now()));
    const QByteArray copy = examples::backup(source);
    Backpack target = examples::empty();
    for (const RestoreMode mode : { RestoreMode::Preview, RestoreMode::Add, RestoreMode::Add }) {
        const bool isFirst = target.count({}, examples::now()).value() == 0;
        const auto summary = examples::restore(target, copy, mode);
        QVERIFY(summary);
        QCOMPARE(summary->added, isFirst ? 2 : 0);
        QCOMPARE(summary->addedToTrash, isFirst ? 1 : 0);
    }
    QCOMPARE(target.placeCounts(examples::now())->trash, 1);
}

void tst_Restore::nothingThereIsOverwritten()
{
    Backpack source = filled();
    const BadgeId id = source.ids({}, examples::now())->constFirst();
    QVERIFY(source.setStory(id, { u"autre"_s, {}, {} }));
    const QByteArray bytes = examples::backup(source);
    Backpack target = filled();
    const BadgeId same = target.ids({}, examples::now())->constFirst();
    QVERIFY(target.setStory(same, { u"à moi"_s, {}, {} }));
    const QStringList before = examples::inventory(target);
    const VerificationReport report = target.badge(same)->report;
    QVERIFY(examples::restore(target, bytes));
    QCOMPARE(examples::inventory(target), before);
    QCOMPARE(target.badge(same)->report, report);
}

void tst_Restore::yesOfAFileIsNotBelieved()
{
    const QByteArray file = example(u"unsigned_fete-de-quartier.json"_s);
    const QByteArray report = R"(, "report": {"state": "verified", "checkedAt": "2026-01-01T00:00:00Z", "online": true,
        "genuineAt": "2026-01-01T00:00:00Z", "checks": [
        {"check": "integrity", "answer": "yes", "reason": "signature-valid", "detail": ""}]})";
    Backpack target = examples::empty();
    QVERIFY(examples::restore(target, zipOf(foreignBackup(file, report))));
    QCOMPARE(stateOfOnly(target), State::Unsigned);
    QVERIFY(!target.badge(1)->report.verifiedBefore);
}

// A hosted badge whose site answered on an earlier day: unchecked today, but the day and the copy are there.
void tst_Restore::documentsBringBackTheDay()
{
    Backpack source = examples::empty();
    const auto sites = FolderDocuments::open(QStringLiteral(EXAMPLES) + u"/documents"_s).value();
    examples::import(source, QStringLiteral(EXAMPLES) + u"/badges/verified_benevole-du-festival.png"_s, &sites);
    QVERIFY(source.badge(1)->report.check(CheckKind::Integrity).answer == Answer::Yes);
    Backpack target = examples::empty();
    QVERIFY(examples::restore(target, examples::backup(source)));
    const StoredBadge restored = target.badge(1).value();
    QCOMPARE(restored.report.check(CheckKind::Integrity).answer, Answer::Unchecked);
    QCOMPARE(restored.report.verifiedBefore.value(), examples::earlier());
    QCOMPARE(target.keptCopy(1)->size(), source.keptCopy(1)->size());
    QCOMPARE(target.keptCopy(1)->constFirst().askedAt.value(), examples::earlier());
    QCOMPARE(restored.summary.name, source.badge(1)->summary.name);
}

// With a validator a site would be asked only whether its document changed, and a forged one would be confirmed.
void tst_Restore::documentsBringBackNoValidator()
{
    const QByteArray file = example(u"unsigned_fete-de-quartier.json"_s);
    const QByteArray document = "{}";
    Members members = foreignBackup(file,
        R"(, "documents": [{"path": "d", "url": "https://a.example/p", "status": 200, "etag": "\"1\"",
            "lastModified": "x", "sha256": ")"
            + hex(document).toLatin1() + R"(", "size": 2}])");
    members.insert(u"d"_s, document);
    Backpack target = examples::empty();
    QVERIFY(examples::restore(target, zipOf(members)));
    QCOMPARE(target.documents(1)->size(), 1);
    QVERIFY(!target.earlierAnswer(u"https://a.example/p"_s).value());
}

void tst_Restore::noIsTakenAtItsWord()
{
    const QByteArray file = example(u"unchecked_service-civique.png"_s);
    const QByteArray report = R"(, "report": {"checkedAt": "2026-01-01T00:00:00Z", "checks": [
        {"check": "status", "answer": "yes", "reason": "revoked", "detail": "list"}]})";
    Backpack target = examples::empty();
    QVERIFY(examples::restore(target, zipOf(foreignBackup(file, report))));
    QCOMPARE(stateOfOnly(target), State::Revoked);
}

void tst_Restore::damagedFileIsLeftOut()
{
    Members members = foreignBackup(example(u"verified_accueil-du-public.svg"_s));
    members[u"x"_s].append(' ');
    Backpack target = examples::empty();
    QList<RestoredBadge> told;
    const auto summary = examples::restore(
        target, zipOf(members), RestoreMode::Add, {}, [&](const RestoredBadge& badge) { told.append(badge); });
    QVERIFY(summary);
    QCOMPARE(summary->unreadable, 1);
    QCOMPARE(told.constFirst().error->code, Error::Code::Malformed);
    QCOMPARE(target.count({}, examples::now()).value(), 0);
}

void tst_Restore::namesAreNoPaths()
{
    Members members = foreignBackup(example(u"verified_accueil-du-public.svg"_s));
    members[u"p"_s].replace("a.png", "../../etc/passwd");
    Backpack target = examples::empty();
    QVERIFY(examples::restore(target, zipOf(members)));
    QVERIFY(!target.fileEntries(1)->constFirst().name.contains(u'/'));
}

void tst_Restore::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("nothing") << QByteArray() << Error::Code::Unsupported;
    QTest::newRow("a picture") << example(u"verified_benevole-du-festival.png"_s) << Error::Code::Unsupported;
    QTest::newRow("another ZIP") << zipOf({ { u"a"_s, "b" } }) << Error::Code::Unsupported;
    QTest::newRow("no JSON") << zipOf({ { u"index.json"_s, "{" } }) << Error::Code::Malformed;
    QTest::newRow("another index") << zipOf({ { u"index.json"_s, "{}" } }) << Error::Code::Unsupported;
    QTest::newRow("newer") << zipOf({ { u"index.json"_s, R"({"format": "besace-backup", "version": 2})" } })
                           << Error::Code::Unsupported;
    QTest::newRow("a part that is missing")
        << zipOf({ { u"index.json"_s, R"({"format": "besace-backup", "version": 1, "parts": ["x"]})" } })
        << Error::Code::Malformed;
    QTest::newRow("sealed, no password") << examples::backup(examples::empty(), u"a"_s) << Error::Code::Locked;
}

void tst_Restore::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    Backpack target = examples::empty();
    const auto summary = examples::restore(target, bytes);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, code);
}

void tst_Restore::damagedBackupNeverCrashes()
{
    Backpack source = examples::empty();
    examples::import(source, QStringLiteral(EXAMPLES) + u"/badges/verified_accueil-du-public.svg"_s);
    const QByteArray good = examples::backup(source);
    for (qsizetype at = 0; at < good.size(); at += 37) {
        QByteArray changed = good;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x41);
        Backpack target = examples::empty();
        if (const auto summary = examples::restore(target, changed); summary && summary->added > 0)
            QCOMPARE(target.files(1)->constFirst().bytes, source.files(1)->constFirst().bytes);
        Backpack second = examples::empty();
        QVERIFY(!examples::restore(second, good.first(at)));
    }
}

void tst_Restore::failingDiskLeavesNothing_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << QString();
    QTest::newRow("sealed") << u"a"_s;
}

void tst_Restore::failingDiskLeavesNothing()
{
    QFETCH(QString, password);
    const Backpack source = filled();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy"_s);
    QVERIFY(writeFile(path, "older"));
    Progress progress;
    for (const rlim_t room : { 0, 100, 10'000, 100'000 }) {
        const SmallDisk disk(room);
        const auto written = writeBackup(source, { examples::now(), QLocale::French, password }, path, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::NoRoom);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { u"copy"_s });
    }
    QCOMPARE(readFile(path, 100).value(), QByteArray("older"));
    QVERIFY(writeBackup(source, { examples::now(), QLocale::French, password }, path, progress));
    QVERIFY(readFile(path, 10'000'000)->startsWith(password.isEmpty() ? "PK" : "\x89"));
}

void tst_Restore::sinkErrorComesThrough()
{
    const Backpack source = filled();
    Progress progress;
    for (qint64 room = 0; room < 200'000; room += 20'000) {
        FullDisk disk(room);
        const auto written = writeBackup(source, { examples::now(), QLocale::French }, disk, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().detail, u"full"_s);
    }
}

QTEST_GUILESS_MAIN(tst_Restore)
#include "tst_restore.moc"
