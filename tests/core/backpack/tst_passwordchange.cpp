#include <QDir>

#include "tests/core/backpack/SealedBackpack.h"
#include "tests/support/RawFile.h"
#include <csignal>

using namespace besace;
using namespace besace::samples;

/// A password is set, changed and taken away: for the copies too, and nothing plain is left anywhere.
class tst_PasswordChange : public SealedBackpack {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void onePasswordForCopiesToo();
    void plainCopyOfBeforeIsSealedWhenUnlocked();
    void nothingPlainIsLeft();
    void passwordChanged();
    void passwordRemoved();
    void wholeAfterAKillWhileThePasswordChanges();
};

void tst_PasswordChange::onePasswordForCopiesToo()
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
void tst_PasswordChange::plainCopyOfBeforeIsSealedWhenUnlocked()
{
    makePlain();
    const QString copy = makeCopy();
    const QByteArray plain = bytesOf(copy);
    QVERIFY(setPassword(m_path, password, quick));
    QVERIFY(lock(m_path));
    QVERIFY(overwriteRaw(copy, plain));
    QVERIFY(overwriteRaw(m_path + u".sealing"_s, plain));
    QVERIFY(overwriteRaw(m_path + u".unfinished"_s, plain));
    for (const QString& ending : { u"-wal"_s, u"-shm"_s, u"-journal"_s }) // that could not be removed in time
        QVERIFY(overwriteRaw(m_path + ending, plain));
    QVERIFY(overwriteRaw(backupFolder(m_path) + u"/unfinished.besace"_s, plain));
    QVERIFY(QDir(backupFolder(m_path)).mkdir(u"restoring-x1"_s));
    QVERIFY(overwriteRaw(backupFolder(m_path) + u"/restoring-x1/copy.besace"_s, plain));
    QVERIFY(unlock(m_path, password));
    QVERIFY(isSealedFile(copy));
    QCOMPARE(plainFilesIn(m_folder->path(), {}), QStringList());
}

void tst_PasswordChange::nothingPlainIsLeft()
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

void tst_PasswordChange::passwordChanged()
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

void tst_PasswordChange::passwordRemoved()
{
    makeSealed();
    QVERIFY(lock(m_path));
    QVERIFY(removePassword(m_path, password));
    QVERIFY(!hasPassword(m_path));
    const Result<Opened> opened = open();
    QVERIFY(opened && !opened->recovery);
    QCOMPARE(*opened->backpack.count({}, now()), 3);
}

/// Plain, or with the one password or the other; and all of it.
void tst_PasswordChange::wholeAfterAKillWhileThePasswordChanges()
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

QTEST_GUILESS_MAIN(tst_PasswordChange)
#include "tst_passwordchange.moc"
