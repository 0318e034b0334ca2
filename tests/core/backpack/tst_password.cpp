#include "core/backpack/Schema.h"

#include <QDir>

#include "tests/core/backpack/SealedBackpack.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <atomic>
#include <csignal>
#include <thread>

using namespace besace;
using namespace besace::samples;

/// A backpack that only its password opens: what it takes to open it, and how one works with it.
class tst_Password : public SealedBackpack {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void lockedUntilUnlocked();
    void wrongPasswordChangesNothing();
    void everythingWorks();
    void undoWorks();
    void readersKeepWhatTheyBeganWith();
    void manyThreads();
    void throughALink();
    void refusedWhileOpen();
    void refusedToASecondProgram();
    void lockGoesWithItsProgram();
    void migratedInside();
    void emptied();
    void longest();
};

void tst_Password::lockedUntilUnlocked()
{
    makePlain();
    QVERIFY(!hasPassword(m_path));
    QCOMPARE(unlock(m_path, password).error().code, Error::Code::Unsupported);
    QVERIFY(setPassword(m_path, password, quick));
    QVERIFY(hasPassword(m_path));
    QVERIFY(!isLocked(m_path));
    QCOMPARE(*Backpack::open(m_path)->count({}, now()), 3);

    QVERIFY(lock(m_path));
    QVERIFY(isLocked(m_path));
    const QByteArray before = bytesOf(m_path);
    Progress progress;
    QCOMPARE(Backpack::open(m_path).error().code, Error::Code::Locked);
    QCOMPARE(open().error().code, Error::Code::Locked);
    QCOMPARE(checkBackpack(m_path, Depth::Full, progress).error().code, Error::Code::Locked);
    QCOMPARE(makeLocalBackup(m_path, 5, now(), progress).error().code, Error::Code::Locked);
    QCOMPARE(tend(m_path, 5, false, now(), progress).error().code, Error::Code::Locked);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"b.besace"_s });

    QVERIFY(unlock(m_path, password));
    QVERIFY(unlock(m_path, password)); // once more does nothing
    const Result<Opened> opened = open();
    QVERIFY(opened && !opened->recovery);
    QCOMPARE(opened->backpack.files(2)->constFirst().bytes, numbered(2).file);
}

void tst_Password::wrongPasswordChangesNothing()
{
    makeSealed();
    QCOMPARE(unlock(m_path, u"another"_s).error().code, Error::Code::WrongPassphrase); // also while it is open
    QVERIFY(lock(m_path));
    const QByteArray before = bytesOf(m_path);
    QCOMPARE(unlock(m_path, u"another"_s).error().code, Error::Code::WrongPassphrase);
    QCOMPARE(unlock(m_path, {}).error().code, Error::Code::Malformed);
    QCOMPARE(changePassword(m_path, u"another"_s, u"new"_s, quick).error().code, Error::Code::WrongPassphrase);
    QCOMPARE(removePassword(m_path, u"another"_s).error().code, Error::Code::WrongPassphrase);
    QVERIFY(isLocked(m_path));
    QCOMPARE(bytesOf(m_path), before);
}

void tst_Password::everythingWorks()
{
    makeSealed();
    {
        Backpack backpack = std::move(Backpack::open(m_path)).value();
        QVERIFY(backpack.add(numbered(4), now()));
        QVERIFY(backpack.createCollection(u"Atelier"_s));
        QVERIFY(backpack.addToCollection(u"Atelier"_s, 2));
        QVERIFY(backpack.setTags(2, { u"été"_s }));
        QVERIFY(backpack.addIdentity(u"alex@example.org"_s));
        QVERIFY(backpack.remove(1));
        QCOMPARE(*backpack.count({ .text = u"metiers"_s }, now()), 3);
    }
    Progress progress;
    const Result<Soundness> found = checkBackpack(m_path, Depth::Full, progress);
    QVERIFY(found && found->isSound());
    QCOMPARE(found->badges, 3);
    QVERIFY(lock(m_path));
    QVERIFY(unlock(m_path, password));
    const Backpack backpack = std::move(Backpack::open(m_path)).value();
    QCOMPARE(names(backpack.list({ .sort = Sort::Name }, now())),
        (QStringList { u"Badge 2"_s, u"Badge 3"_s, u"Badge 4"_s }));
    QCOMPARE(names(backpack.list({ .collection = u"Atelier"_s }, now())), QStringList { u"Badge 2"_s });
    QCOMPARE(backpack.badge(2)->own.tags, QStringList { u"été"_s });
    QCOMPARE(*backpack.identities(), QStringList { u"alex@example.org"_s });
}

void tst_Password::undoWorks()
{
    makeSealed();
    {
        Backpack backpack = std::move(Backpack::open(m_path)).value();
        QVERIFY(backpack.trash({ 1 }, now()));
    }
    QVERIFY(lock(m_path));
    QVERIFY(unlock(m_path, password));
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    QCOMPARE(*backpack.count({}, now()), 2);
    QVERIFY(backpack.undo());
    QCOMPARE(*backpack.count({}, now()), 3);
    QVERIFY(backpack.redo());
    QCOMPARE(*backpack.count({}, now()), 2);
}

void tst_Password::readersKeepWhatTheyBeganWith()
{
    makeSealed();
    Backpack writer = std::move(Backpack::open(m_path)).value();
    const Backpack reader = std::move(Backpack::open(m_path)).value();
    QVERIFY(reader.readTogether([&]() -> Result<void> {
        const int before = *reader.count({}, now());
        const Result<AddResult> added = writer.add(numbered(4), now());
        const bool isSame = added && *reader.count({}, now()) == before && *writer.count({}, now()) == before + 1;
        return isSame ? Result<void>() : Error { Error::Code::Storage, u"they see one another's"_s };
    }));
    QCOMPARE(*reader.count({}, now()), 4);
}

void tst_Password::manyThreads()
{
    makeSealed(0);
    constexpr int each = 8;
    std::atomic<int> failures = 0;
    const auto write = [&](int first) {
        Backpack backpack = std::move(Backpack::open(m_path)).value();
        for (int number = first; number < first + each; ++number)
            failures += backpack.add(numbered(number), now()) ? 0 : 1;
    };
    std::atomic<bool> done = false;
    std::thread reader([&] {
        const Backpack backpack = std::move(Backpack::open(m_path)).value();
        for (int last = 0; !done;) {
            const Result<int> count = backpack.count({}, now());
            failures += count && *count >= last ? 0 : 1;
            last = count.has_value() ? *count : last;
        }
    });
    std::thread one(write, 100);
    std::thread two(write, 200);
    one.join();
    two.join();
    done = true;
    reader.join();
    QCOMPARE(failures, 0);
    Progress progress;
    QVERIFY(checkBackpack(m_path, Depth::Full, progress)->isSound());
    QCOMPARE(*Backpack::open(m_path)->count({}, now()), 2 * each);
}

void tst_Password::throughALink()
{
    makePlain();
    const QString link = filePath(u"link.besace"_s);
    QVERIFY(QFile::link(m_path, link));
    makeCopy();
    Progress progress;
    QVERIFY(makeLocalBackup(link, 5, now(), progress)); // it stands beside the link
    QCOMPARE(setPassword(link, password, quick).value(), (CopiesChanged { 2, {} }));
    QVERIFY(Backpack::open(m_path)->add(numbered(4), now()));
    QCOMPARE(*Backpack::open(link)->count({}, now()), 4);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(plainFilesIn(m_folder->path(), {}), QStringList());
    QVERIFY(lock(m_path));
    QVERIFY(isLocked(link));
    QVERIFY(unlock(link, password));
    QVERIFY(!isLocked(m_path));
    QCOMPARE(removePassword(m_path, password).value(), (CopiesChanged { 1, {} })); // those beside the name given
}

void tst_Password::refusedWhileOpen()
{
    makePlain();
    {
        const Backpack backpack = std::move(Backpack::open(m_path)).value();
        QCOMPARE(setPassword(m_path, password, quick).error().code, Error::Code::Busy);
        QVERIFY(!hasPassword(m_path));
        QCOMPARE(*backpack.count({}, now()), 3);
    }
    QVERIFY(setPassword(m_path, password, quick));
    QCOMPARE(setPassword(m_path, password, quick).error().code, Error::Code::Unsupported);
    const Backpack backpack = std::move(Backpack::open(m_path)).value();
    QCOMPARE(lock(m_path).error().code, Error::Code::Busy);
    QCOMPARE(removePassword(m_path, password).error().code, Error::Code::Busy);
    QCOMPARE(*backpack.count({}, now()), 3);
}

void tst_Password::refusedToASecondProgram()
{
    makeSealed();
    QVERIFY(lock(m_path));
    int fromChild[2];
    QCOMPARE(pipe(fromChild), 0);
    const pid_t holder = fork();
    if (holder == 0) {
        if (!unlock(m_path, password) || ::write(fromChild[1], "x", 1) != 1)
            ::_exit(1);
        pause();
        ::_exit(0);
    }
    ::close(fromChild[1]);
    char ready = 0;
    QCOMPARE(::read(fromChild[0], &ready, 1), 1);
    ::close(fromChild[0]);
    QCOMPARE(unlock(m_path, password).error().code, Error::Code::Busy);
    kill(holder, SIGKILL);
    int status = 0;
    waitpid(holder, &status, 0);
    QVERIFY(unlock(m_path, password));
}

void tst_Password::lockGoesWithItsProgram()
{
    makeSealed();
    QVERIFY(lock(m_path));
    QCOMPARE(inAnotherProcess([&] { return unlock(m_path, password) ? (::kill(getpid(), SIGKILL), 0) : 1; }), -SIGKILL);
    QVERIFY(QFile::exists(m_path + u".inuse"_s));
    QVERIFY(unlock(m_path, password));
    QVERIFY(lock(m_path));
    QVERIFY(!QFile::exists(m_path + u".inuse"_s));
}

void tst_Password::migratedInside()
{
    const QByteArray sql = readFile(QStringLiteral(TEST_DATA "/version-1.sql"), 1'000'000).value();
    SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + sql.toStdString() + ";COMMIT");
    const int badges = SQLite::Database(m_path.toStdString()).execAndGet("SELECT count(*) FROM badge").getInt();
    QVERIFY(setPassword(m_path, password, quick));
    {
        const Result<Opened> opened = open();
        QVERIFY(opened && !opened->recovery && !opened->noBackup);
        QCOMPARE(*opened->backpack.count({}, now()), badges);
    }
    QCOMPARE(localBackups(m_path).size(), 1);
    QVERIFY(isSealedFile(localBackups(m_path).constFirst().path));
    Progress progress;
    QCOMPARE(checkBackpack(m_path, Depth::Full, progress)->version, schema::version());
    const QString copy = localBackups(m_path).constFirst().path;
    QVERIFY(unlock(copy, password));
    QCOMPARE(checkBackpack(copy, Depth::Full, progress)->version, 1);
    QVERIFY(lock(copy));
}

void tst_Password::emptied()
{
    makeSealed();
    {
        Backpack backpack = std::move(Backpack::open(m_path)).value();
        QVERIFY(backpack.clear());
        QCOMPARE(*backpack.count({}, now()), 0);
    }
    QVERIFY(lock(m_path));
    QVERIFY(unlock(m_path, password));
    QCOMPARE(*Backpack::open(m_path)->count({}, now()), 0);
}

void tst_Password::longest()
{
    makePlain(1);
    QCOMPARE(setPassword(m_path, {}, quick).error().code, Error::Code::Malformed);
    QCOMPARE(setPassword(m_path, QString(1025, u'x'), quick).error().code, Error::Code::TooLarge);
    QVERIFY(!hasPassword(m_path));
    QVERIFY(setPassword(m_path, QString(1024, u'é'), quick));
}

QTEST_GUILESS_MAIN(tst_Password)
#include "tst_password.moc"
