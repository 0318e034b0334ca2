#include "tests/core/backpack/FaultTest.h"

#include <QMap>
#include <QTest>
#include <QThread>

#include "tests/core/backpack/FaultExceptions.h"
#include "tests/support/Processes.h"
#include <cerrno>

using namespace besace::processes;
using namespace Qt::StringLiterals;

namespace besace::scenes {

namespace {

bool isWorthATrial(const Way& way, const faults::Call& call)
{
    if (way.systemError == EIO)
        return true;
    return way.lasts ? faults::needsRoom(call) : call.what != "look" && call.what != "list"; // a full disk can be read
}

QString kindOf(const faults::Call& call) { return QString::fromStdString(call.what + ' ' + call.path); }

/// Alike are calls of one step between the same neighbours: the pages of one transaction, the steps of a migration. The
/// neighbours count for nothing where they fail as well, or were tried already, below SQLite. Reads of two places are
/// not alike; that is tried once, below all who read.
QString kindOf(const Rehearsal& rehearsal, const Way& way, int number)
{
    const faults::Call& call = rehearsal.calls.at(size_t(number) - 1);
    const bool hasPlace = way.of == faults::Calls::Reads && way.layer == faults::Layer::System && way.systemError != 0;
    QString kind = QString::number(rehearsal.stepOf(number)) + (hasPlace ? u" %1"_s.arg(call.place) : QString());
    const bool isAlone = way.lasts || way.layer == faults::Layer::Vfs || way.of == faults::Calls::Reads;
    const int reach = isAlone ? 0 : 1;
    for (int near = number - reach; near <= number + reach; ++near) {
        if (near >= 1 && near <= int(rehearsal.calls.size()))
            kind += u'|' + kindOf(rehearsal.calls.at(size_t(near) - 1));
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

QString nameOf(const Way& way)
{
    const QString error = way.systemError == EIO ? u"EIO"_s : way.systemError == ENOSPC ? u"ENOSPC"_s : u"half of it"_s;
    return u"%1, %2%3"_s.arg(
        way.layer == faults::Layer::Vfs ? u"VFS"_s : u"system"_s, error, way.lasts ? u" from then on"_s : QString());
}

QString nameOf(const Trial& trial)
{
    return u"%1, call %2: %3"_s.arg(nameOf(trial.way), QString::number(trial.failing), asText(trial.call()));
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

FaultTest::FaultTest(QList<Scene> scenes) : m_scenes(std::move(scenes)) { }

void FaultTest::addRows(const QList<Way>& ways)
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<Way>("way");
    for (int i = 0; i < m_scenes.size(); ++i) {
        for (const Way& way : ways)
            QTest::newRow(qPrintable(QString::fromLatin1(m_scenes.at(i).name) + u": "_s + nameOf(way))) << i << way;
    }
}

void FaultTest::eachIsSurvived_data()
{
    using enum faults::Layer;
    // Not lasting below SQLite: all that it calls fails there, too.
    addRows({ { Vfs, ENOSPC, false }, { Vfs, EIO, false }, { System, ENOSPC, false }, { System, ENOSPC, true },
        { System, EIO, false }, { System, EIO, true } });
}

void FaultTest::eachIsSurvived() { survive(); }

void FaultTest::eachReadIsSurvived_data()
{
    using enum faults::Layer;
    using faults::Calls::Reads;
    addRows({ { Vfs, EIO, false, Reads }, { System, EIO, false, Reads }, { System, 0, false, Reads } });
}

void FaultTest::eachReadIsSurvived() { survive(); }

const Rehearsal& FaultTest::rehearsed(int scene, const Way& way)
{
    const bool isOther
        = !m_rehearsed || m_rehearsed->scene != scene || m_rehearsed->layer != way.layer || m_rehearsed->of != way.of;
    if (isOther)
        m_rehearsed = Rehearsed { scene, way.layer, way.of, rehearse(m_scenes.at(scene), way.layer, way.of) };
    return m_rehearsed->rehearsal;
}

void FaultTest::survive()
{
    QFETCH(const int, scene);
    QFETCH(const Way, way);
    Trials trials(m_seen);
    const Rehearsal& rehearsal = rehearsed(scene, way);
    for (const int failing : chosen(rehearsal, way))
        trials.add({ m_scenes.at(scene), rehearsal, way, failing });
    m_tried.insert(way.of);
    trials.run();
    qInfo("%d faults", trials.count());
    for (const QString& wrong : trials.wrong())
        qWarning("%s", qPrintable(wrong));
    QVERIFY(trials.wrong().isEmpty());
}

/// What does not happen any more needs no excuse.
void FaultTest::everyExceptionIsOne()
{
    if (qEnvironmentVariableIsSet("BESACE_FAULTS_STEP"))
        QSKIP("not all faults were tried");
    for (int i = 0; i < exceptions().size(); ++i) {
        const FaultException& exception = exceptions().at(i);
        const bool isOfReads = qstrncmp(exception.what, "read", 4) == 0 || qstrcmp(exception.what, "entry") == 0;
        if (!m_tried.contains(isOfReads ? faults::Calls::Reads : faults::Calls::Changes))
            continue;
        const auto showsIt = [&](const Scene& scene) { return qstrcmp(scene.name, exception.shownBy) == 0; };
        if (std::ranges::any_of(m_scenes, showsIt))
            QVERIFY2(m_seen.contains(i), exception.why);
    }
}

} // namespace besace::scenes
