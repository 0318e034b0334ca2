#include <QDir>
#include <QRandomGenerator>

#include "tests/core/backpack/SealedBackpack.h"
#include "tests/support/RawFile.h"
#include <csignal>
#include <sys/resource.h>

using namespace besace;
using namespace besace::samples;

/// A backpack with a password where programs end, disks fail and bytes change: what is kept, and what is told.
class tst_PasswordDamage : public SealedBackpack {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void acknowledgedIsThereAfterAKill();
    void fullDiskRollsBack();
    void goneDiskIsNotWrittenElsewhere();
    void anotherProgramWroteToIt();
    void damagedPiece();
    void damagedBeginningComesFromCopy();
    void cutShort();
    void nothingToRecoverFrom();
    void damagedAtRandom();
};

/// A process adds badges until it is killed, and says after each that it is kept.
void tst_PasswordDamage::acknowledgedIsThereAfterAKill()
{
    constexpr int rounds = 25;
    constexpr int mostRounds = 200; // on a busy machine
    makeSealed(0);
    QVERIFY(lock(m_path));
    int next = 1;
    QList<int> kept;
    for (int round = 0; round < rounds || (kept.isEmpty() && round < mostRounds); ++round) {
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

/// The system refuses to let any file grow, as a full disk does.
void tst_PasswordDamage::fullDiskRollsBack()
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

void tst_PasswordDamage::goneDiskIsNotWrittenElsewhere()
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

void tst_PasswordDamage::anotherProgramWroteToIt()
{
    makeSealed();
    const QByteArray before = bytesOf(m_path);
    Backpack backpack = std::move(Backpack::open(m_path)).value();
    QVERIFY(backpack.add(numbered(4), now()));
    QVERIFY(writeFile(filePath(u"other"_s), before)); // as a program does that keeps folders in step
    QVERIFY(QFile::remove(m_path) && QFile::rename(filePath(u"other"_s), m_path));
    QCOMPARE(backpack.add(numbered(5), now()).error().code, Error::Code::Busy);
    QCOMPARE(bytesOf(m_path), before);
}

/// Every piece that is as it was sealed can still be read.
void tst_PasswordDamage::damagedPiece()
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

void tst_PasswordDamage::damagedBeginningComesFromCopy()
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

void tst_PasswordDamage::cutShort()
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

void tst_PasswordDamage::nothingToRecoverFrom()
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
void tst_PasswordDamage::damagedAtRandom()
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
        QVERIFY(overwriteRaw(m_path, damaged));
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

QTEST_GUILESS_MAIN(tst_PasswordDamage)
#include "tst_passworddamage.moc"
