#include "core/base/Files.h"
#include "core/base/Limits.h"

#include <QDataStream>
#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "tests/core/backpack/FaultScenes.h"
#include "tests/support/Faults.h"
#include <algorithm>
#include <cerrno>
#include <sys/wait.h>
#include <unistd.h>

using namespace besace;
using namespace besace::scenes;
using namespace Qt::StringLiterals;

/// Every write, flush, opening, renaming, cutting and removing of all scenes fails, once, and once with all that
/// follow: nothing crashes, what was kept is kept, the message names the cause, and the next try succeeds. Of calls
/// that are alike the first and the last fail; with BESACE_FAULTS_ALL each. BESACE_FAULTS_STEP of 3 tries every third
/// one only.
class tst_Faults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsSurvived_data();
    void eachIsSurvived();
    void everyExceptionIsOne();

private:
    QSet<int> m_seen; ///< of the exceptions
};

namespace {

constexpr unsigned mostSeconds = 60; ///< that one run takes: whatever waits longer waits for ever

/// One way in which files fail.
struct Way {
    faults::Layer layer;
    int systemError;
    bool lasts;
};

/// Where a fault is not told, or told as something else, and why that is right. The first three are regular
/// expressions.
struct Exception {
    const char* scene;
    const char* what;
    const char* path;
    QList<Error::Code> codes; ///< as which it is told; empty: it is not
    const char* why;
};

const QList<Exception>& exceptions()
{
    using enum Error::Code;
    static const QList<Exception> list {
        { ".*", "open", R"(mine/b( backups/.*)?\.besace(\.unfinished)?)", {}, "reading is enough to look at it" },
        { ".*", "open|write|cut", R"(mine/b\.besace(\.unfinished(-backup)?)?-(wal|shm))", {},
            "without a log SQLite goes on with a journal" },
        { ".*", "look|sync", "mine(/b backups)?", {}, "SQLite makes names last, and is content where that fails" },
        { ".*", "remove", ".*-(wal|shm|journal)", {}, "what closing leaves, the next opening removes" },
        { ".*", "remove", R"(mine/b backups/b .*\.besace)", {}, "one copy too many, until the next one is made" },
        { ".*", "time", ".*", {}, "the next copy is made a day too soon, or too late" },
        { ".*", "sync|remove", R"(mine/b\.besace\.lock)", {}, "a lock of a process that ended is no lock" },
        { ".*", "look|remove", R"(mine/b\.besace\.(aside|recovered))", {},
            "a note of what is done: read again next time" },
        { ".*", "remove", R"(mine/b\.besace\.unfinished(-backup)?)", {}, "a working copy, removed the next time" },
        { ".*", "write|sync", "mine/unnamed", {}, "Qt has another way to copy a file" },
        { ".*", "name", ".*", {}, "Qt tries another name" },
        { ".*", "write|sync|cut", R"(mine/b\.besace\.unfinished(-wal)?)", {},
            "what closing does not bring into the file, making it one file does" },
        { "a backup|a sealed backup|a file is written", "sync", "unnamed", {}, "Qt flushes what we have flushed" },
        { ".*", "look", R"(mine/b( backups/b .*)?\.besace)", {},
            "whether it has a password, and whether it is a backpack, is asked more than once" },
        { "a trial is emptied", "write|sync|cut", R"(mine/b\.besace(-wal)?)", {},
            "all is gone already: only the room is not given back" },
        { "all is erased", "open|look|write|sync", ".*", {}, "what cannot be overwritten can still be removed" },
        { ".*", "remove", "mine(/b backups)?", {}, "an empty folder tells nothing" },
        { ".*", "open", ".*", { CannotWrite, Gone, NotAllowed },
            "SQLite then tries to read, and keeps the answer to that; by when we ask, the reason is gone" },
    };
    return list;
}

bool matches(const char* pattern, const std::string& text)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return whole.match(QString::fromStdString(text)).hasMatch();
}

std::optional<int> exceptionFor(const Scene& scene, const faults::Call& call, const std::optional<Error>& told)
{
    for (int i = 0; i < exceptions().size(); ++i) {
        const Exception& exception = exceptions().at(i);
        const bool isTold = told ? exception.codes.contains(told->code) : exception.codes.isEmpty();
        if (isTold && matches(exception.scene, scene.name) && matches(exception.what, call.what)
            && matches(exception.path, call.path))
            return i;
    }
    return std::nullopt;
}

// The folders

/// In memory where there is enough: a fault is none of the disk, and runs are ten times as quick.
std::unique_ptr<QTemporaryDir> newFolder()
{
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool isEnough = memory.isValid() && memory.bytesAvailable() > 4 * limits::roomLeftBesideBackups;
    return isEnough ? std::make_unique<QTemporaryDir>(u"/dev/shm/besace-faults-XXXXXX"_s)
                    : std::make_unique<QTemporaryDir>();
}

void copyFolder(const QString& from, const QString& to)
{
    for (const QString& path : filesIn(from)) {
        const QString copy = to + u'/' + QDir(from).relativeFilePath(path);
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(path, copy);
    }
}

std::unique_ptr<QTemporaryDir> copyOf(const QString& folder)
{
    auto copy = newFolder();
    copyFolder(folder, copy->path());
    return copy;
}

// A run

/// How a scene went.
struct Run {
    QList<int> callsAfter; ///< each step, and closing
    QList<Error> told;
    int stepsDone = 0;
    int failed = -1; ///< what the step after those leaves, if it failed
    QStringList kept;
};

QDataStream& operator<<(QDataStream& out, const Run& run)
{
    out << run.callsAfter << run.stepsDone << run.failed << run.kept << run.told.size();
    for (const Error& error : run.told)
        out << int(error.code) << error.detail;
    return out;
}

QDataStream& operator>>(QDataStream& in, Run& run)
{
    qsizetype errors = 0;
    in >> run.callsAfter >> run.stepsDone >> run.failed >> run.kept >> errors;
    for (; errors > 0; --errors) {
        int code = 0;
        QString detail;
        in >> code >> detail;
        run.told.append({ Error::Code(code), detail });
    }
    return in;
}

/// @param steps how many of them
/// @param calls what was called
Run play(const Scene& scene, qsizetype steps, const faults::Plan& plan, std::vector<faults::Call>& calls)
{
    Run run;
    Stage stage { QString::fromStdString(plan.folder) };
    if (scene.begins == Begins::Open)
        open(stage).value();
    faults::begin(plan);
    for (const Step& step : scene.steps.first(steps)) {
        Result<void> done = step.run(stage);
        if (!done)
            run.told.append(done.error());
        if (!done && !plan.lasts) { // the fault is over
            done = step.run(stage);
            if (!done)
                run.told.append({ Error::Code::Malformed, u"it failed again: "_s + done.error().detail });
        }
        if (!done) {
            run.failed = int(step.leaves);
            break;
        }
        ++run.stepsDone;
        run.callsAfter.append(faults::calls());
    }
    run.kept = stage.kept;
    run.told += stage.asides;
    stage.backpack.reset();
    calls = faults::end();
    run.callsAfter.append(static_cast<int>(calls.size()));
    return run;
}

/// What happens where nothing fails.
struct Rehearsal {
    std::unique_ptr<QTemporaryDir> before = newFolder();
    QList<QStringList> states; ///< before the first step, and after each
    std::vector<faults::Call> calls;
    QList<int> callsAfter; ///< each step, and closing

    /// @param call from 1
    qsizetype stepOf(int call) const { return std::ranges::lower_bound(callsAfter, call) - callsAfter.begin(); }
};

Rehearsal rehearse(const Scene& scene, faults::Layer layer)
{
    Rehearsal rehearsal;
    scene.prepare({ rehearsal.before->path() });
    for (qsizetype steps = 0; steps <= scene.steps.size(); ++steps) {
        const auto folder = copyOf(rehearsal.before->path());
        const Run run = play(scene, steps, { layer, folder->path().toStdString() }, rehearsal.calls);
        rehearsal.callsAfter = run.callsAfter;
        for (const Error& error : run.told)
            qFatal("%s fails by itself: %s", scene.name, qPrintable(error.detail));
        rehearsal.states.append(stateOf(scene, folder->path()));
    }
    return rehearsal;
}

// A process of its own

struct Process {
    pid_t id = -1;
    int pipe = -1;
};

template <typename... Values>
QByteArray packed(const Values&... values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    (out << ... << values);
    return bytes;
}

template <typename... Values>
void unpack(const QByteArray& bytes, Values&... values)
{
    QDataStream in(bytes);
    (in >> ... >> values);
}

using Tell = std::function<void(const QByteArray& answer)>;

/// @param work may answer many times: what it said before it crashed is known
Process begin(const std::function<void(const Tell&)>& work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t id = ::fork();
    if (id == 0) {
        ::close(ends[0]);
        work([&](const QByteArray& answer) {
            const QByteArray whole = packed(answer);
            if (::write(ends[1], whole.constData(), size_t(whole.size())) != whole.size())
                ::_exit(3);
        });
        ::_exit(0);
    }
    ::close(ends[1]);
    return { id, ends[0] };
}

/// What it said until it ended, crashed or was stopped.
QList<QByteArray> answersOf(const Process& process)
{
    QByteArray bytes;
    char buffer[4096];
    for (ssize_t count = ::read(process.pipe, buffer, sizeof buffer); count > 0;
         count = ::read(process.pipe, buffer, sizeof buffer))
        bytes.append(buffer, count);
    ::close(process.pipe);
    ::waitpid(process.id, nullptr, 0);
    QDataStream in(bytes);
    QList<QByteArray> answers;
    while (!in.atEnd()) {
        QByteArray answer;
        in >> answer;
        if (in.status() == QDataStream::Ok)
            answers.append(answer);
    }
    return answers;
}

// A run with a fault, and what is to be said of it

struct Trial {
    const Scene& scene;
    const Rehearsal& rehearsal;
    Way way;
    int failing; ///< from 1

    const faults::Call& call() const { return rehearsal.calls.at(size_t(failing) - 1); }
};

/// What became of a trial.
struct Verdict {
    QStringList exceptions; ///< numbers of those that it needed
    QStringList wrong;
};

QString asText(const faults::Call& call) { return QString::fromStdString(call.what + ' ' + call.path); }
QString asText(const Error& error) { return errorName(error.code) + u" ("_s + error.detail + u')'; }

void judgeWords(const Trial& trial, const Run& run, Verdict& verdict)
{
    const Error::Code cause = trial.way.systemError == ENOSPC ? Error::Code::NoRoom : Error::Code::Gone;
    const auto excuse = [&](const std::optional<Error>& told, const QString& otherwise) {
        if (const std::optional<int> exception = exceptionFor(trial.scene, trial.call(), told))
            verdict.exceptions.append(QString::number(*exception));
        else
            verdict.wrong.append(otherwise);
    };
    // Closing has nobody to tell: what is in the log stays there, and the next opening takes it in.
    const bool isClosing = trial.rehearsal.stepOf(trial.failing) == trial.scene.steps.size();
    if (run.told.isEmpty() && !isClosing)
        excuse(std::nullopt, u"nothing was told"_s);
    for (const Error& error : run.told) {
        if (error.code != cause)
            excuse(error, u"it was told as "_s + asText(error));
    }
}

/// Whether the work of a step that failed with it may yet be found done: where a flush fails, nobody can tell what the
/// disk holds, and the log is read as far as it is good.
bool mayBeDoneYet(const faults::Call& call) { return call.what == "sync" || call.what == "remove"; }

void judgeLine(const Trial& trial, const Run& run, const QString& line, bool isMissing, Verdict& verdict)
{
    const QString failed = QString::fromStdString(trial.call().path);
    const bool isItsOwn = line.startsWith(u"left "_s + failed) || line.startsWith(u"copy "_s + failed);
    const bool isGone = trial.way.lasts && trial.way.systemError == EIO; // nothing can be tidied up
    if (line.startsWith(u"copy "_s) && line.contains(u": sound"_s) && (isItsOwn || !run.told.isEmpty()))
        return;
    if (line.startsWith(u"left "_s) && !isMissing && (isItsOwn || isGone))
        return;
    const auto isInParts = [](const Step& step) { return step.leaves == Leaves::Part; };
    if (line.startsWith(u"undo "_s) && !run.told.isEmpty() && std::ranges::any_of(trial.scene.steps, isInParts))
        return; // what the second try had left to do
    verdict.wrong.append((isMissing ? u"- "_s : u"+ "_s) + line);
}

Verdict differences(const Trial& trial, const Run& run, const QStringList& expected, const QStringList& found)
{
    Verdict verdict;
    for (const QString& line : expected) {
        if (!found.contains(line))
            judgeLine(trial, run, line, true, verdict);
    }
    for (const QString& line : found) {
        if (!expected.contains(line))
            judgeLine(trial, run, line, false, verdict);
    }
    return verdict;
}

/// The badges that were there, and those that were acknowledged, are there with their files.
void judgePart(const Trial& trial, const Run& run, const QStringList& found, Verdict& verdict)
{
    const auto badge = [](const QString& line) { return line.section(u'|', 0, 0) + line.section(u'|', -1); };
    const auto isBadge = [](const QString& line) { return line.startsWith(u"badge "_s); };
    QStringList there;
    for (const QString& line : found)
        there.append(isBadge(line) ? badge(line) : QString());
    for (const QString& line : trial.rehearsal.states.constLast()) {
        const bool isPromised = run.kept.contains(line.section(u'|', 0, 0).mid(6))
            || std::ranges::any_of(trial.rehearsal.states.constFirst(),
                [&](const QString& before) { return isBadge(before) && badge(before) == badge(line); });
        if (isBadge(line) && isPromised && !there.contains(badge(line)))
            verdict.wrong.append(u"- "_s + line);
    }
}

void judgeState(const Trial& trial, const Run& run, const QStringList& found, Verdict& verdict)
{
    if (run.failed == int(Leaves::Part))
        return judgePart(trial, run, found, verdict);
    Verdict as = differences(trial, run, trial.rehearsal.states.at(run.stepsDone), found);
    if (run.failed >= 0 && !as.wrong.isEmpty() && mayBeDoneYet(trial.call()))
        as = differences(trial, run, trial.rehearsal.states.at(run.stepsDone + 1), found);
    verdict.wrong += as.wrong;
}

/// The scene is played in one process, and looked at in another: what the first one knew or held is gone.
Verdict judge(const Trial& trial)
{
    const auto folder = copyOf(trial.rehearsal.before->path());
    const faults::Plan plan { trial.way.layer, folder->path().toStdString(), trial.failing, trial.way.systemError,
        trial.way.lasts };
    const QList<QByteArray> answers = answersOf(begin([&](const Tell& tell) {
        ::alarm(mostSeconds);
        std::vector<faults::Call> calls;
        const Run run = play(trial.scene, trial.scene.steps.size(), plan, calls);
        const bool isReached
            = calls.size() >= size_t(trial.failing) && calls.at(size_t(trial.failing) - 1) == trial.call();
        tell(packed(isReached, run));
    }));
    if (answers.isEmpty())
        return { {}, { u"it crashed or hung"_s } };
    bool isReached = false;
    Run run;
    unpack(answers.constFirst(), isReached, run);
    Verdict verdict;
    if (!isReached)
        verdict.wrong.append(u"the call was not made"_s);
    judgeWords(trial, run, verdict);
    if (run.failed != int(Leaves::Nothing))
        judgeState(trial, run, stateOf(trial.scene, folder->path()), verdict);
    return verdict;
}

bool isWorthATrial(const Way& way, const faults::Call& call)
{
    if (way.systemError == EIO)
        return true;
    return way.lasts ? faults::needsRoom(call) : call.what != "look"; // a full disk can be read, and then goes on
}

/// Alike are calls of one step between the same neighbours: the pages of one transaction, the steps of a migration. The
/// neighbours count for nothing where they fail as well, or were tried already, below SQLite.
QString kindOf(const Rehearsal& rehearsal, const Way& way, int number)
{
    QString kind = QString::number(rehearsal.stepOf(number));
    const int reach = way.lasts || way.layer == faults::Layer::Vfs ? 0 : 1;
    for (int near = number - reach; near <= number + reach; ++near) {
        if (near >= 1 && near <= int(rehearsal.calls.size()))
            kind += u'|' + asText(rehearsal.calls.at(size_t(near) - 1));
    }
    return kind;
}

/// The numbers of the calls that fail, from 1.
QList<int> chosen(const Rehearsal& rehearsal, const Way& way)
{
    QMap<QString, QList<int>> alike;
    for (int number = 1; number <= int(rehearsal.calls.size()); ++number) {
        if (isWorthATrial(way, rehearsal.calls.at(size_t(number) - 1)))
            alike[kindOf(rehearsal, way, number)].append(number);
    }
    const bool each = qEnvironmentVariableIsSet("BESACE_FAULTS_ALL");
    const int step = std::max(1, qEnvironmentVariableIntValue("BESACE_FAULTS_STEP"));
    QList<int> numbers;
    for (const QList<int>& some : alike)
        numbers += each || some.size() < 2 ? some : QList<int> { some.constFirst(), some.constLast() };
    std::ranges::sort(numbers);
    QList<int> every;
    for (qsizetype i = 0; i < numbers.size(); i += step)
        every.append(numbers.at(i));
    return every;
}

QString nameOf(const Trial& trial)
{
    return u"%1, call %2: %3, %4%5"_s.arg(trial.way.layer == faults::Layer::Vfs ? u"VFS"_s : u"system"_s,
        QString::number(trial.failing), asText(trial.call()), trial.way.systemError == EIO ? u"EIO"_s : u"ENOSPC"_s,
        trial.way.lasts ? u" from then on"_s : QString());
}

/// Trials, in as many processes as there are cores: a process costs more than many a trial.
class Trials {
public:
    explicit Trials(QSet<int>& exceptions) : m_exceptions(exceptions) { }

    void add(const Trial& trial) { m_trials.append(trial); }

    void run()
    {
        const int workers = std::max(1, QThread::idealThreadCount());
        std::vector<Process> processes;
        for (int first = 0; first < workers; ++first)
            processes.push_back(begin([&, first](const Tell& tell) { judgeEach(first, workers, tell); }));
        for (int first = 0; first < workers; ++first)
            take(first, workers, answersOf(processes.at(size_t(first))));
        m_count += static_cast<int>(m_trials.size());
        m_trials.clear();
    }

    int count() const { return m_count; }
    QStringList wrong() const { return m_wrong; }

private:
    void judgeEach(int first, int step, const Tell& tell)
    {
        for (qsizetype i = first; i < m_trials.size(); i += step) {
            ::alarm(2 * mostSeconds); // to play it, and to look at it
            const Verdict verdict = judge(m_trials.at(i));
            tell(packed(verdict.exceptions, verdict.wrong));
        }
    }

    /// What a worker did not come to say, it crashed at.
    void take(int first, int step, QList<QByteArray> verdicts)
    {
        for (qsizetype i = first; i < m_trials.size(); i += step) {
            QStringList exceptions;
            QStringList wrong { u"it crashed or hung, when looked at"_s };
            const bool isTold = !verdicts.isEmpty();
            if (isTold)
                unpack(verdicts.takeFirst(), exceptions, wrong);
            for (const QString& number : exceptions)
                m_exceptions.insert(number.toInt());
            if (!wrong.isEmpty())
                m_wrong.append(nameOf(m_trials.at(i)) + u": "_s + wrong.join(u"; "_s));
            if (!isTold)
                return; // those behind it were not tried
        }
    }

    QList<Trial> m_trials;
    QSet<int>& m_exceptions;
    QStringList m_wrong;
    int m_count = 0;
};

} // namespace

void tst_Faults::eachIsSurvived_data()
{
    QTest::addColumn<int>("scene");
    const QList<Scene> scenes = all();
    for (int i = 0; i < scenes.size(); ++i)
        QTest::newRow(scenes.at(i).name) << i;
}

void tst_Faults::eachIsSurvived()
{
    QFETCH(int, scene);
    const Scene played = all().at(scene);
    Trials trials(m_seen);
    for (const faults::Layer layer : { faults::Layer::Vfs, faults::Layer::System }) {
        const Rehearsal rehearsal = rehearse(played, layer);
        for (const int systemError : { ENOSPC, EIO }) {
            for (const bool lasts : { false, true }) {
                const Way way { layer, systemError, lasts };
                if (layer == faults::Layer::Vfs && lasts)
                    continue; // all that SQLite calls fails below it, too
                for (const int failing : chosen(rehearsal, way))
                    trials.add({ played, rehearsal, way, failing });
            }
        }
        trials.run();
    }
    qInfo("%d faults", trials.count());
    for (const QString& wrong : trials.wrong())
        qWarning("%s", qPrintable(wrong));
    QVERIFY(trials.wrong().isEmpty());
}

/// What does not happen any more needs no excuse.
void tst_Faults::everyExceptionIsOne()
{
    if (qEnvironmentVariableIsSet("BESACE_FAULTS_STEP"))
        QSKIP("not all faults were tried");
    for (int i = 0; i < exceptions().size(); ++i)
        QVERIFY2(m_seen.contains(i), exceptions().at(i).why);
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
