#include "core/backpack/OpenBackpack.h"
#include "core/backpack/Schema.h"
#include "core/base/Files.h"
#include "core/import/ReadSource.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace besace;
using namespace besace::samples;

/// A process that imports, edits, deletes and migrates is killed at a random moment, a thousand times over. What it
/// said was kept is there, byte for byte. BESACE_KILL_ROUNDS asks for another number of times, BESACE_KILL_SEED for
/// other moments.
class tst_Kill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingAcknowledgedIsThere();
};

namespace {

constexpr int roundsWithOneBackpack = 20; ///< then a new one, of an older version
constexpr int longestLifeMicroseconds = 45'000;

/// What the process says, a line each. `add` and `gone` come after the call returned, `removing` before it is made.
struct Said {
    QList<int> added;
    QSet<int> removing;
    QSet<int> gone;
};

/// The badge with that number, the same in every process.
NewBadge numbered(int number)
{
    return newBadge({ .id = u"urn:uuid:%1"_s.arg(number),
        .name = u"Badge %1"_s.arg(number),
        .description = u"%1 "_s.arg(number).repeated(number % 7 == 0 ? 3000 : 10) });
}

QString idOf(int number) { return u"urn:uuid:%1"_s.arg(number); }

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

/// The life of the process: until it is killed.
[[noreturn]] void live(const QString& path, int pipe, int firstNumber)
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
        const auto both = backpack.addAll({ numbered(number + 1), numbered(number + 2) }, now());
        must(both);
        say(pipe, "added", number + 1);
        say(pipe, "added", number + 2);
        must(backpack.setTags(both->constFirst().id, { u"été"_s }));
        must(backpack.addToCollection(u"Atelier"_s, both->constFirst().id));
        must(backpack.trash({ both->constLast().id }, now()));
        must(backpack.undo());
        removeOne(backpack, pipe, number - 5);
        if (number % 4 == 0) {
            Progress progress;
            must(makeLocalBackup(path, 2, now().addSecs(number), progress));
        }
    }
}

/// A file of an older version with one badge in it, which the next process brings up to date.
void makeOld(const QString& path, int version)
{
    const QByteArray sql = readFile(QStringLiteral(TEST_DATA "/version-%1.sql").arg(version), 1'000'000).value();
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("BEGIN;" + sql.toStdString() + ";COMMIT");
}

Said readAll(int pipe)
{
    QByteArray text;
    char buffer[4096];
    for (ssize_t count = ::read(pipe, buffer, sizeof buffer); count > 0; count = ::read(pipe, buffer, sizeof buffer))
        text.append(buffer, count);
    Said said;
    for (const QByteArray& line : text.split('\n')) {
        const int number = line.mid(line.indexOf(' ') + 1).toInt();
        if (line.startsWith("added "))
            said.added.append(number);
        else if (line.startsWith("removing "))
            said.removing.insert(number);
        else if (line.startsWith("gone "))
            said.gone.insert(number);
    }
    return said;
}

/// All that was ever said of one backpack.
struct Promised {
    QSet<int> there;
    QSet<int> perhaps; ///< removing them had begun

    void take(const Said& said)
    {
        for (const int number : said.added)
            there.insert(number);
        for (const int number : said.removing) {
            there.remove(number);
            perhaps.insert(number);
        }
        for (const int number : said.gone)
            perhaps.remove(number);
    }
};

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
    for (const int number : promised.there) {
        const Result<BadgeId> id = opened->backpack.findByCredentialId(idOf(number));
        const auto files = id ? opened->backpack.files(*id) : Result<QList<StoredFile>>(id.error());
        if (!files || files->size() != 1 || files->constFirst().bytes != numbered(number).file)
            return u"badge %1 was acknowledged"_s.arg(number);
    }
    for (const LocalBackup& backup : localBackups(path)) {
        Progress progress;
        if (const auto found = checkBackpack(backup.path, Depth::Full, progress); !found || !found->isSound())
            return backup.path;
    }
    return {};
}

} // namespace

void tst_Kill::everythingAcknowledgedIsThere()
{
    const int rounds
        = qEnvironmentVariableIsSet("BESACE_KILL_ROUNDS") ? qEnvironmentVariableIntValue("BESACE_KILL_ROUNDS") : 1000;
    const auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("BESACE_KILL_SEED"));
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    Promised promised;
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsWithOneBackpack == 0) {
            folder = std::make_unique<QTemporaryDir>();
            path = folder->filePath(u"b.besace"_s);
            promised = {};
            makeOld(path, 1 + (round / roundsWithOneBackpack) % schema::version());
        }
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            live(path, ends[1], round * 1000);
        }
        ::close(ends[1]);
        ::usleep(random.bounded(longestLifeMicroseconds));
        ::kill(child, SIGKILL);
        const Said said = readAll(ends[0]);
        ::close(ends[0]);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        const QByteArray where = "round " + QByteArray::number(round);
        QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, where + ": it ended by itself");

        promised.take(said);
        acknowledged += static_cast<int>(said.added.size());
        const QString wrong = wrongWith(path, promised);
        QVERIFY2(wrong.isEmpty(), where + ": " + wrong.toUtf8());
        promised.perhaps.clear();
    }
    qInfo("%d rounds, %d badges acknowledged", rounds, acknowledged);
    QVERIFY(acknowledged > rounds);
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
