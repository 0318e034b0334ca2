#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Schema.h"
#include "core/backup/Backup.h"
#include "core/backup/Restore.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/import/Import.h"
#include "core/import/ReadSource.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>

#include "tests/core/backpack/Pictures.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace besace;
using namespace besace::samples;

/// A process that migrates, imports, edits, restores and deletes is killed at a random moment, a thousand times over.
/// What it said was kept is there, byte for byte; what it said was deleted is not. BESACE_KILL_ROUNDS asks for another
/// number of times, BESACE_KILL_SEED for other moments.
class tst_Kill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingAcknowledgedIsThere();
};

namespace {

constexpr int roundsWithOneBackpack = 20; ///< then a new one, of an older version
constexpr int oneInSoManyDiesEarly = 4; ///< while it opens and migrates; the others after some lines
constexpr int mostLinesAwaited = 18; ///< what a life says in its first time around
constexpr int firstRestored = 1; ///< numbers of the badges in the backup; a life counts from 1000 on
constexpr int restoredBadges = 3;

/// The badge with that number, the same in every process. Some are in one of two pictures.
NewBadge numbered(int number)
{
    const NewBadge badge = newBadge({ .id = u"urn:uuid:%1"_s.arg(number),
        .name = u"Badge %1"_s.arg(number),
        .description = u"%1 "_s.arg(number).repeated(number % 7 == 0 ? 3000 : 10) });
    return number % 2 == 0 ? inPicture(badge, pixels(char('a' + number % 4))) : badge;
}

QString idOf(int number) { return u"urn:uuid:%1"_s.arg(number); }

/// What the process says, a line each: `added` and `gone` after the call returned, `adding` and `removing` before.
void say(int pipe, const char* what, int number)
{
    char line[64];
    const int length = std::snprintf(line, sizeof line, "%s %d\n", what, number);
    if (::write(pipe, line, static_cast<size_t>(length)) != length)
        ::_exit(3);
}

/// Ends the process, which the parent tells from a kill.
template <typename T>
void must(const Result<T>& done, int line = __builtin_LINE())
{
    if (done)
        return;
    std::fprintf(stderr, "line %d: %s\n", line, qPrintable(done.error().detail));
    ::_exit(2);
}

void removeOne(Backpack& backpack, int pipe, int number)
{
    const Result<BadgeId> id = backpack.findByCredentialId(idOf(number));
    if (!id)
        return;
    say(pipe, "removing", number);
    must(backpack.trash({ *id }, now()));
    must(backpack.remove(*id));
    say(pipe, "gone", number);
}

void restoreAll(Backpack& backpack, int pipe, const QByteArray& backup)
{
    for (int number = firstRestored; number < firstRestored + restoredBadges; ++number)
        say(pipe, "adding", number); // it may be back before that is said
    auto reader = BackupReader::open(std::make_unique<BufferSource>(backup));
    must(reader);
    Progress progress;
    must(restoreBackup(**reader, backpack, RestoreMode::Add, now(), progress, [&](const RestoredBadge& restored) {
        if (restored.id > 0)
            say(pipe, "added", restored.name.section(u' ', 1).toInt());
    }));
}

/// With all its threads. @return the first one
BadgeId importTwo(Backpack& backpack, int pipe, int firstNumber)
{
    QList<ImportSource> sources;
    for (const int number : { firstNumber, firstNumber + 1 })
        sources.append({ QString::number(number), numbered(number).file });
    VerificationContext context;
    context.now = now();
    Progress progress;
    QList<BadgeId> ids;
    must(importAll(sources, backpack, context, NoDocuments(), 2, progress,
        [&](const ImportItem& item, const KeepOutcome& outcome) {
            must(outcome.error ? Result<void>(*outcome.error) : Result<void>());
            say(pipe, "added", item.source.toInt());
            ids.append(outcome.id);
        }));
    return ids.constFirst();
}

/// The life of the process: until it is killed.
[[noreturn]] void live(const QString& path, const QByteArray& backup, int pipe, int firstNumber)
{
    Result<Opened> opened = openBackpack(path, { .now = now(), .badgesIn = badgesIn });
    must(opened);
    if (opened->recovery)
        must(Result<void>(Error { Error::Code::Damaged, u"taken for damaged"_s }));
    Backpack& backpack = opened->backpack;
    must(backpack.createCollection(u"Atelier"_s));
    for (int number = firstNumber;; number += 3) {
        must(backpack.add(numbered(number), now()));
        say(pipe, "added", number);
        const BadgeId imported = importTwo(backpack, pipe, number + 1);
        restoreAll(backpack, pipe, backup);
        must(backpack.setTags(imported, { u"été"_s }));
        must(backpack.addToCollection(u"Atelier"_s, imported));
        must(backpack.trash({ imported }, now()));
        must(backpack.undo());
        removeOne(backpack, pipe, number + 2);
        for (int restored = firstRestored; restored < firstRestored + restoredBadges; ++restored)
            removeOne(backpack, pipe, restored);
        if (number % 4 == 0) {
            Progress progress;
            must(makeLocalBackup(path, 2, now().addSecs(number), progress));
        }
    }
}

/// A folder in memory where there is enough: a kill takes nothing from the disk that was written, and rounds are ten
/// times as quick.
std::unique_ptr<QTemporaryDir> newFolder()
{
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool isEnough = memory.isValid() && memory.bytesAvailable() > 2 * limits::roomLeftBesideBackups;
    return isEnough ? std::make_unique<QTemporaryDir>(u"/dev/shm/besace-kill-XXXXXX"_s)
                    : std::make_unique<QTemporaryDir>();
}

/// A file of an older version with one badge in it, which the next process brings up to date.
void makeOld(const QString& path, int version)
{
    const QByteArray sql = readFile(QStringLiteral(TEST_DATA "/version-%1.sql").arg(version), 1'000'000).value();
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + sql.toStdString() + ";COMMIT");
}

QByteArray makeBackup()
{
    Backpack backpack = inMemory();
    for (int number = firstRestored; number < firstRestored + restoredBadges; ++number)
        backpack.add(numbered(number), now()).value();
    QByteArray bytes;
    BufferSink sink(bytes);
    Progress progress;
    return writeBackup(backpack, { now(), QLocale::French }, sink, progress) ? bytes : QByteArray();
}

/// What the lives of one backpack have said.
class Promised {
public:
    void hear(const QByteArray& line)
    {
        const int number = line.mid(line.indexOf(' ') + 1).toInt();
        m_gone.remove(number);
        if (line.startsWith("removing "))
            m_there.remove(number);
        else if (line.startsWith("added "))
            m_there.insert(number);
        else if (line.startsWith("gone "))
            m_gone.insert(number);
    }

    /// The first promise that @p backpack does not keep; of a badge that was being removed there is none.
    QString brokenIn(const Backpack& backpack) const
    {
        for (const int number : m_there) {
            const Result<BadgeId> id = backpack.findByCredentialId(idOf(number));
            const auto files = id ? backpack.files(*id) : Result<QList<StoredFile>>(id.error());
            if (!files || files->size() != 1 || files->constFirst().bytes != numbered(number).file)
                return u"badge %1 was acknowledged"_s.arg(number);
        }
        for (const int number : m_gone) {
            if (backpack.findByCredentialId(idOf(number)))
                return u"badge %1 was said to be gone"_s.arg(number);
        }
        return {};
    }

private:
    QSet<int> m_there;
    QSet<int> m_gone;
};

/// A process that lives, and what it says.
class Life {
public:
    Life(const QString& path, const QByteArray& backup, int firstNumber)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return;
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            live(path, backup, ends[1], firstNumber);
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~Life() { ::close(m_pipe); }
    Q_DISABLE_COPY_MOVE(Life)

    /// Waits until it has said @p count lines, or has ended.
    void hear(int count)
    {
        while (m_said.count('\n') < count && hearMore()) { }
    }

    /// Kills it and hears the rest. Whether that is what it died of.
    bool kill()
    {
        ::kill(m_process, SIGKILL);
        while (hearMore()) { }
        int status = 0;
        return ::waitpid(m_process, &status, 0) == m_process && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

    QList<QByteArray> lines() const { return m_said.left(m_said.lastIndexOf('\n')).split('\n'); }
    int count(const QByteArray& what) const { return static_cast<int>(m_said.count(what)); }

private:
    bool hearMore()
    {
        char buffer[4096];
        const ssize_t count = ::read(m_pipe, buffer, sizeof buffer);
        m_said.append(buffer, std::max<ssize_t>(0, count));
        return count > 0;
    }

    pid_t m_process = -1;
    int m_pipe = -1;
    QByteArray m_said;
};

/// How long things take on this machine, in microseconds: the moments to kill at are chosen from that.
struct Pace {
    quint32 toFirstLine = 1;
    quint32 longestPause = 1; ///< between two lines
};

/// From a life that nobody disturbs.
Pace paceOf(const QByteArray& backup)
{
    const auto folder = newFolder();
    const QString path = folder->filePath(u"b.besace"_s);
    makeOld(path, 1);
    Life life(path, backup, 1000);
    Pace pace;
    QElapsedTimer timer;
    timer.start();
    for (int line = 1; line <= mostLinesAwaited + 1; ++line) {
        life.hear(line);
        const auto microseconds = static_cast<quint32>(timer.nsecsElapsed() / 1000) + 1;
        quint32& longest = line == 1 ? pace.toFirstLine : pace.longestPause;
        longest = std::max(longest, microseconds);
        timer.start();
    }
    life.kill();
    return pace;
}

/// Lets it live for a while. How many lines it has said by then, at least.
int letLive(Life& life, bool diesEarly, const Pace& pace, QRandomGenerator& random)
{
    const int lines = diesEarly ? 0 : random.bounded(1, mostLinesAwaited + 1);
    life.hear(lines);
    ::usleep(random.bounded(diesEarly ? pace.toFirstLine : pace.longestPause));
    return lines;
}

QString wrongWith(const QString& path, const Promised& promised)
{
    {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        const std::string answer = database.execAndGet("PRAGMA integrity_check").getString();
        if (answer != "ok")
            return QString::fromStdString(answer);
    }
    const Result<Opened> opened = openBackpack(path, { .now = now(), .badgesIn = badgesIn });
    if (!opened)
        return u"it does not open: "_s + opened.error().detail;
    if (opened->recovery)
        return u"it is taken for damaged"_s;
    if (const QString broken = promised.brokenIn(opened->backpack); !broken.isEmpty())
        return broken;
    if (const QList<LocalBackup> copies = localBackups(path); !copies.isEmpty()) { // older ones were the newest once
        Progress progress;
        if (const auto found = checkBackpack(copies.constFirst().path, Depth::Full, progress);
            !found || !found->isSound())
            return copies.constFirst().path;
    }
    return {};
}

} // namespace

void tst_Kill::everythingAcknowledgedIsThere()
{
    const int rounds
        = qEnvironmentVariableIsSet("BESACE_KILL_ROUNDS") ? qEnvironmentVariableIntValue("BESACE_KILL_ROUNDS") : 1000;
    const auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("BESACE_KILL_SEED"));
    QRandomGenerator random(seed);
    const QByteArray backup = makeBackup();
    const Pace pace = paceOf(backup);
    qInfo("seed %u; %u us to the first line, %u between lines", seed, pace.toFirstLine, pace.longestPause);
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    Promised promised;
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        const bool isFirst = round % roundsWithOneBackpack == 0;
        if (isFirst) {
            folder = newFolder();
            path = folder->filePath(u"b.besace"_s);
            promised = {};
            makeOld(path, 1 + (round / roundsWithOneBackpack) % schema::version());
        }
        const bool diesEarly = isFirst || random.bounded(oneInSoManyDiesEarly) == 0;
        Life life(path, backup, (round + 1) * 1000);
        const int awaited = letLive(life, diesEarly, pace, random);
        const QByteArray where = "round " + QByteArray::number(round);
        QVERIFY2(life.kill(), where + ": it ended by itself");
        QVERIFY(life.lines().size() >= awaited);

        for (const QByteArray& line : life.lines())
            promised.hear(line);
        acknowledged += life.count("added ");
        const QString wrong = wrongWith(path, promised);
        QVERIFY2(wrong.isEmpty(), where + ": " + wrong.toUtf8());
    }
    qInfo("%d rounds, %d badges acknowledged", rounds, acknowledged);
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
