#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Password.h"
#include "core/backpack/Schema.h"
#include "core/base/Files.h"
#include "core/import/ReadSource.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace besace;
using namespace besace::samples;

/// A backpack that only its password opens: what is kept, what is told, and that nothing plain is left anywhere.
class tst_Password : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lockedUntilUnlocked();
    void wrongPasswordChangesNothing();
    void everythingWorks();
    void undoWorks();
    void readersKeepWhatTheyBeganWith();
    void manyThreads();
    void onePasswordForCopiesToo();
    void plainCopyOfBeforeIsSealedWhenUnlocked();
    void throughALink();
    void nothingPlainIsLeft();
    void passwordChanged();
    void passwordRemoved();
    void refusedWhileOpen();
    void refusedToASecondProgram();
    void lockGoesWithItsProgram();
    void acknowledgedIsThereAfterAKill();
    void wholeAfterAKillWhileThePasswordChanges();
    void fullDiskRollsBack();
    void goneDiskIsNotWrittenElsewhere();
    void anotherProgramWroteToIt();
    void damagedPiece();
    void damagedBeginningComesFromCopy();
    void cutShort();
    void nothingToRecoverFrom();
    void damagedAtRandom();
    void migratedInside();
    void emptied();
    void longest();

private:
    QString filePath(const QString& name) const { return m_folder->filePath(name); }
    Result<Opened> open() const { return openBackpack(m_path, { .now = now(), .badgesIn = badgesIn }); }
    void makePlain(int badges = 3) const;
    void makeSealed(int badges = 3) const;
    QString makeCopy(const QDateTime& when = now()) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const QString password = u"une phrase à moi"_s;
/// Made quickly: what it takes to guess it is another test's matter.
constexpr crypto::ScryptCost quick { 4, 1, 1 };

QByteArray bytesOf(const QString& path) { return readFile(path, 100'000'000).value(); }

NewBadge numbered(int number)
{
    return newBadge({ .id = u"urn:uuid:%1"_s.arg(number), .name = u"Badge %1"_s.arg(number) });
}

void change(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool isSealedFile(const QString& path)
{
    return bytesOf(path).startsWith("\x89"
                                    "BSEAL\r\n");
}

/// What every file of ours would show: SQLite's own first bytes, and words of the badges in both encodings.
QStringList plainFilesIn(const QString& folder, const QStringList& words)
{
    QList<QByteArray> marks { "SQLite format 3" };
    for (const QString& word : words) {
        marks.append(word.toUtf8());
        marks.append({ reinterpret_cast<const char*>(word.utf16()), word.size() * 2 });
    }
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (std::ranges::any_of(marks, [&](const QByteArray& mark) { return bytes.contains(mark); }))
            found.append(file.fileName());
    }
    return found;
}

/// Runs it in a process of its own. @return its exit status
int inAnotherProcess(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

void tst_Password::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = filePath(u"b.besace"_s);
}

void tst_Password::cleanup() { QVERIFY(lock(m_path)); }

void tst_Password::makePlain(int badges) const
{
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    for (int i = 1; i <= badges; ++i)
        QVERIFY(backpack.add(numbered(i), now()));
}

void tst_Password::makeSealed(int badges) const
{
    makePlain(badges);
    const auto set = setPassword(m_path, password, quick);
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
}

QString tst_Password::makeCopy(const QDateTime& when) const
{
    Progress progress;
    const Result<QString> made = makeLocalBackup(m_path, 5, when, progress);
    return made ? *made : made.error().detail;
}

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

void tst_Password::onePasswordForCopiesToo()
{
    makePlain();
    const QString plainCopy = makeCopy();
    change(m_path, 0, QByteArray(100, 'x'));
    QVERIFY(open()->recovery); // the damaged one is set aside
    const QString aside = filePath(u"b (damaged 2026-03-12).besace"_s);
    const QByteArray damaged = bytesOf(aside);

    const auto set = setPassword(m_path, password, quick);
    QVERIFY(set);
    QCOMPARE(*set, (CopiesChanged { 2, {} }));
    QVERIFY(isSealedFile(plainCopy) && isSealedFile(aside));
    const QString copy = makeCopy(now().addDays(1));
    QVERIFY2(isSealedFile(copy), qPrintable(copy));
    QCOMPARE(localBackups(m_path).size(), 2);

    const auto removed = removePassword(m_path, password);
    QVERIFY(removed);
    QCOMPARE(*removed, (CopiesChanged { 3, {} }));
    QCOMPARE(bytesOf(aside), damaged);
    for (const LocalBackup& backup : localBackups(m_path)) {
        Progress progress;
        QVERIFY(checkBackpack(backup.path, Depth::Full, progress)->isSound());
    }
}

/// As after a program that was stopped in between.
void tst_Password::plainCopyOfBeforeIsSealedWhenUnlocked()
{
    makePlain();
    const QString copy = makeCopy();
    const QByteArray plain = bytesOf(copy);
    QVERIFY(setPassword(m_path, password, quick));
    QVERIFY(lock(m_path));
    QVERIFY(writeFile(copy, plain));
    QVERIFY(writeFile(m_path + u".sealing"_s, plain));
    QVERIFY(writeFile(m_path + u".unfinished"_s, plain));
    QVERIFY(writeFile(backupFolder(m_path) + u"/unfinished.besace"_s, plain));
    QVERIFY(QDir(backupFolder(m_path)).mkdir(u"restoring-x1"_s));
    QVERIFY(writeFile(backupFolder(m_path) + u"/restoring-x1/copy.besace"_s, plain));
    QVERIFY(unlock(m_path, password));
    QVERIFY(isSealedFile(copy));
    QCOMPARE(plainFilesIn(m_folder->path(), {}), QStringList());
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

void tst_Password::nothingPlainIsLeft()
{
    const QTemporaryDir temporary;
    QVERIFY(qputenv("TMPDIR", temporary.path().toLocal8Bit()));
    const QStringList words { u"Émerillon"_s, u"urn:uuid:secret"_s, u"ornithologie"_s, u"mésange"_s };
    const Sample sample { .id = words[1], .name = words[0], .tags = { words[2] }, .skills = { words[3] } };
    makePlain();
    QVERIFY(Backpack::open(m_path)->add(newBadge(sample), now()));
    makeCopy();
    QVERIFY(!plainFilesIn(m_folder->path(), words).isEmpty()); // what is looked for can be found
    const auto nowhere = [&] { return plainFilesIn(m_folder->path(), words) + plainFilesIn(temporary.path(), words); };

    QVERIFY(setPassword(m_path, password, quick));
    QCOMPARE(nowhere(), QStringList());
    {
        Backpack backpack = std::move(Backpack::open(m_path)).value();
        for (int number = 10; number < 60; ++number) {
            Sample more = sample;
            more.id = words[1] + QString::number(number);
            QVERIFY(backpack.add(newBadge(more), now()));
        }
        QCOMPARE(backpack.list({ .text = words[0], .sort = Sort::Name }, now())->size(), 51);
        QCOMPARE(nowhere(), QStringList());
    }
    makeCopy(now().addDays(1));
    QCOMPARE(nowhere(), QStringList());
    QVERIFY(lock(m_path));
    QCOMPARE(nowhere(), QStringList());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"b.besace"_s });
    qunsetenv("TMPDIR");
}

void tst_Password::passwordChanged()
{
    makeSealed();
    const QString copy = makeCopy();
    const Backpack backpack = std::move(Backpack::open(m_path)).value(); // it may stay open
    const auto changed = changePassword(m_path, password, u"another"_s, quick);
    QVERIFY(changed);
    QCOMPARE(*changed, (CopiesChanged { 1, {} }));
    QCOMPARE(*backpack.count({}, now()), 3);
    QVERIFY(Backpack::open(m_path)->add(numbered(4), now()));
    QCOMPARE(unlock(m_path, password).error().code, Error::Code::WrongPassphrase);
    QVERIFY(unlock(m_path, u"another"_s));
    QCOMPARE(unlock(copy, password).error().code, Error::Code::WrongPassphrase);
    QVERIFY(unlock(copy, u"another"_s));
    QCOMPARE(*Backpack::open(copy)->count({}, now()), 3);
    QVERIFY(lock(copy));
}

void tst_Password::passwordRemoved()
{
    makeSealed();
    QVERIFY(lock(m_path));
    QVERIFY(removePassword(m_path, password));
    QVERIFY(!hasPassword(m_path));
    const Result<Opened> opened = open();
    QVERIFY(opened && !opened->recovery);
    QCOMPARE(*opened->backpack.count({}, now()), 3);
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

/// A process adds badges until it is killed, and says after each that it is kept.
void tst_Password::acknowledgedIsThereAfterAKill()
{
    constexpr int rounds = 25;
    makeSealed(0);
    QVERIFY(lock(m_path));
    int next = 1;
    QList<int> kept;
    for (int round = 0; round < rounds; ++round) {
        int said[2];
        QCOMPARE(pipe(said), 0);
        const pid_t child = fork();
        if (child == 0) {
            if (!unlock(m_path, password))
                ::_exit(1);
            Backpack backpack = std::move(Backpack::open(m_path)).value();
            for (int number = next;; ++number) {
                if (!backpack.add(numbered(number), now()) || ::write(said[1], &number, sizeof number) < 0)
                    ::_exit(2);
            }
        }
        ::close(said[1]);
        usleep(static_cast<useconds_t>(3000 + 2500 * round));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        for (int number = 0; ::read(said[0], &number, sizeof number) == sizeof number;)
            kept.append(number);
        ::close(said[0]);
        next += 1000;
        QCOMPARE(plainFilesIn(m_folder->path(), { u"Maison des métiers"_s }), QStringList());
        QVERIFY(unlock(m_path, password));
        {
            const Result<Opened> opened = open();
            QVERIFY(opened && !opened->recovery);
            for (const int number : std::as_const(kept))
                QVERIFY(opened->backpack.findByCredentialId(u"urn:uuid:%1"_s.arg(number)));
        }
        QVERIFY(lock(m_path));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"b.besace"_s });
    }
    QVERIFY(!kept.isEmpty());
}

/// Plain, or with the one password or the other; and all of it.
void tst_Password::wholeAfterAKillWhileThePasswordChanges()
{
    constexpr int rounds = 25;
    constexpr int badges = 5;
    const QString other = u"another"_s;
    makePlain(badges);
    makeCopy();
    for (int round = 0; round < rounds; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            while (setPassword(m_path, password, quick) && changePassword(m_path, password, other, quick)
                && removePassword(m_path, other)) { }
            ::_exit(1);
        }
        usleep(static_cast<useconds_t>(2000 + 3100 * round));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        const bool isSealed = hasPassword(m_path);
        const QString now = isSealed && !unlock(m_path, password) ? other : password;
        if (isSealed) {
            QVERIFY(unlock(m_path, now));
            QCOMPARE(plainFilesIn(m_folder->path(), {}), QStringList());
        }
        {
            const Result<Opened> opened = open();
            QVERIFY(opened && !opened->recovery);
            QCOMPARE(*opened->backpack.count({}, samples::now()), badges);
        }
        if (isSealed)
            QVERIFY(removePassword(m_path, now));
    }
}

/// The system refuses to let any file grow, as a full disk does.
void tst_Password::fullDiskRollsBack()
{
    makeSealed();
    QVERIFY(lock(m_path));
    const int status = inAnotherProcess([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        if (!unlock(m_path, password))
            return 1;
        Backpack backpack = std::move(Backpack::open(m_path)).value();
        rlimit files {};
        getrlimit(RLIMIT_FSIZE, &files);
        const rlimit none { 4096, files.rlim_max };
        setrlimit(RLIMIT_FSIZE, &none);
        const Result<AddResult> refused = backpack.add(numbered(4), now());
        if (refused || refused.error().code != Error::Code::NoRoom)
            return 2;
        if (*backpack.count({}, now()) != 3 || *Backpack::open(m_path)->count({}, now()) != 3)
            return 3;
        if (backpack.setTags(1, { u"été"_s }))
            return 4;
        setrlimit(RLIMIT_FSIZE, &files);
        return backpack.add(numbered(5), now()) ? 0 : 5;
    });
    QCOMPARE(status, 0);
    QVERIFY(unlock(m_path, password));
    QCOMPARE(names(Backpack::open(m_path)->list({ .sort = Sort::Name }, now())),
        (QStringList { u"Badge 1"_s, u"Badge 2"_s, u"Badge 3"_s, u"Badge 5"_s }));
}

void tst_Password::goneDiskIsNotWrittenElsewhere()
{
    makeSealed();
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    QVERIFY(QFile::rename(m_path, filePath(u"elsewhere"_s)));
    QCOMPARE(backpack.add(numbered(4), now()).error().code, Error::Code::Gone);
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(*backpack.count({}, now()), 3);
    QVERIFY(QFile::rename(filePath(u"elsewhere"_s), m_path));
    QVERIFY(backpack.add(numbered(4), now()));
}

void tst_Password::anotherProgramWroteToIt()
{
    makeSealed();
    const QByteArray before = bytesOf(m_path);
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    QVERIFY(backpack.add(numbered(4), now()));
    QVERIFY(writeFile(m_path, before)); // as a program does that keeps folders in step
    QCOMPARE(backpack.add(numbered(5), now()).error().code, Error::Code::Busy);
    QCOMPARE(bytesOf(m_path), before);
}

/// Every piece that is as it was sealed can still be read.
void tst_Password::damagedPiece()
{
    makePlain();
    Sample large { .id = u"urn:uuid:large"_s, .name = u"Badge L"_s, .description = QString(3'000'000, u'x') };
    QVERIFY(Backpack::open(m_path)->add(newBadge(large), now()));
    QVERIFY(setPassword(m_path, password, quick));
    QVERIFY(lock(m_path));
    change(m_path, 1'500'000, "damaged");
    const QByteArray damaged = bytesOf(m_path);
    QVERIFY(unlock(m_path, password));
    QCOMPARE(Backpack::open(m_path).error().code, Error::Code::Damaged);
    {
        const Result<Opened> opened = open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->recovery);
        QCOMPARE(opened->recovery->cameThrough,
            (QList<NamedBadge> { { 1, u"Badge 1"_s }, { 2, u"Badge 2"_s }, { 3, u"Badge 3"_s } }));
        QCOMPARE(opened->recovery->lost.size(), 1);
        QCOMPARE(bytesOf(opened->recovery->setAside), damaged);
        QCOMPARE(*opened->backpack.count({}, now()), 3);
    }
    QCOMPARE(plainFilesIn(m_folder->path(), { u"Badge 2"_s }), QStringList());
    QVERIFY(lock(m_path));
    QVERIFY(unlock(m_path, password));
    QVERIFY(!open()->recovery);
}

void tst_Password::damagedBeginningComesFromCopy()
{
    makeSealed();
    const QString copy = makeCopy();
    QVERIFY(lock(m_path));
    change(m_path, 0, QByteArray(100, 'x'));
    const QByteArray damaged = bytesOf(m_path);
    QVERIFY(isLocked(m_path));
    QCOMPARE(open().error().code, Error::Code::Locked);
    QCOMPARE(unlock(m_path, u"another"_s).error().code, Error::Code::WrongPassphrase);
    QVERIFY(unlock(m_path, password));
    {
        const Result<Opened> opened = open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->recovery);
        QCOMPARE(opened->recovery->fromBackup.size(), 3);
        QCOMPARE(opened->recovery->backup, copy);
        QCOMPARE(bytesOf(opened->recovery->setAside), damaged);
    }
    QVERIFY(isSealedFile(m_path));
    QCOMPARE(plainFilesIn(m_folder->path(), { u"Badge 2"_s }), QStringList());
}

void tst_Password::cutShort()
{
    makeSealed(40);
    makeCopy();
    QVERIFY(lock(m_path));
    QVERIFY(QFile::resize(m_path, 100'000));
    QVERIFY(unlock(m_path, password));
    const Result<Opened> opened = open();
    QVERIFY(opened && opened->recovery);
    QCOMPARE(*opened->backpack.count({}, now()), 40);
}

void tst_Password::nothingToRecoverFrom()
{
    makeSealed();
    QVERIFY(lock(m_path));
    change(m_path, 0, QByteArray(100, 'x'));
    const QByteArray damaged = bytesOf(m_path);
    QCOMPARE(open().error().code, Error::Code::Unsupported);
    QCOMPARE(unlock(m_path, password).error().code, Error::Code::Unsupported);
    QCOMPARE(bytesOf(m_path), damaged);
}

/// Whatever bytes are changed: the damaged file stays as it is, under its name or another, and nothing plain is left.
void tst_Password::damagedAtRandom()
{
    constexpr int rounds = 24;
    makeSealed(8);
    const QString copy = makeCopy();
    const QByteArray copied = bytesOf(copy);
    QVERIFY(lock(m_path));
    const QByteArray whole = bytesOf(m_path);
    QRandomGenerator random(1);
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = whole;
        const qsizetype reach = round % 2 == 0 ? damaged.size() : 100; // or the beginning, where each byte counts
        for (int i = 0; i <= round % 3; ++i) {
            const qsizetype at = random.bounded(static_cast<int>(reach));
            damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << random.bounded(8)));
        }
        if (round % 8 == 7)
            damaged.resize(random.bounded(static_cast<int>(damaged.size())));
        QVERIFY(writeFile(m_path, damaged));
        const Result<void> unlocked = unlock(m_path, password);
        QVERIFY2(unlocked, qPrintable(u"round %1"_s.arg(round)));
        {
            const Result<Opened> opened = open();
            QVERIFY2(opened && opened->recovery, qPrintable(u"round %1"_s.arg(round)));
            QCOMPARE(bytesOf(opened->recovery->setAside), damaged);
            QCOMPARE(*opened->backpack.count({}, now()), 8);
        }
        QVERIFY(lock(m_path));
        QVERIFY(isSealedFile(m_path));
        QCOMPARE(bytesOf(copy), copied);
        QCOMPARE(plainFilesIn(m_folder->path(), { u"Badge 2"_s }), QStringList());
        QVERIFY(QFile::remove(filePath(u"b (damaged 2026-03-12).besace"_s)));
    }
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
