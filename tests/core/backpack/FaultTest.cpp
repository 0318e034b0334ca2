#include "tests/core/backpack/FaultTest.h"

#include <QMap>
#include <QTest>
#include <QThread>

#include "tests/core/backpack/FaultExceptions.h"
#include "tests/support/Processes.h"
#include <cerrno>
#include <map>

using namespace besace::processes;
using namespace Qt::StringLiterals;

namespace besace::scenes {

namespace {

bool isWorthATrial(const Way& way, const faults::Call& call)
{
    if (way.systemError == EIO)
        return true;
    return way.lasts ? faults::needsRoom(call) : call.what != "look"; // a full disk can be read, and then goes on
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

QString nameOf(const Trial& trial)
{
    const QString error = trial.way.systemError == EIO ? u"EIO"_s
        : trial.way.systemError == ENOSPC              ? u"ENOSPC"_s
                                                       : u"half of it"_s;
    return u"%1, call %2: %3, %4%5"_s.arg(trial.way.layer == faults::Layer::Vfs ? u"VFS"_s : u"system"_s,
        QString::number(trial.failing), asText(trial.call()), error, trial.way.lasts ? u" from then on"_s : QString());
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

void FaultTest::eachIsSurvived_data()
{
    QTest::addColumn<int>("scene");
    for (int i = 0; i < m_scenes.size(); ++i)
        QTest::newRow(m_scenes.at(i).name) << i;
}

void FaultTest::eachIsSurvived()
{
    using enum faults::Layer;
    QFETCH(int, scene);
    // Not lasting below SQLite: all that it calls fails there, too.
    survive(m_scenes.at(scene),
        { { Vfs, ENOSPC, false }, { Vfs, EIO, false }, { System, ENOSPC, false }, { System, ENOSPC, true },
            { System, EIO, false }, { System, EIO, true } });
}

void FaultTest::eachReadIsSurvived_data() { eachIsSurvived_data(); }

void FaultTest::eachReadIsSurvived()
{
    using enum faults::Layer;
    using faults::Calls::Reads;
    QFETCH(int, scene);
    survive(
        m_scenes.at(scene), { { Vfs, EIO, false, Reads }, { System, EIO, false, Reads }, { System, 0, false, Reads } });
}

void FaultTest::survive(const Scene& scene, const QList<Way>& ways)
{
    Trials trials(m_seen);
    std::map<faults::Layer, Rehearsal> rehearsals;
    for (const Way& way : ways) {
        if (!rehearsals.contains(way.layer))
            rehearsals.emplace(way.layer, rehearse(scene, way.layer, way.of));
        const Rehearsal& rehearsal = rehearsals.at(way.layer);
        for (const int failing : chosen(rehearsal, way))
            trials.add({ scene, rehearsal, way, failing });
        m_tried.insert(way.of);
    }
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
        const bool isOfReads = qstrcmp(exception.what, "read") == 0;
        if (!m_tried.contains(isOfReads ? faults::Calls::Reads : faults::Calls::Changes))
            continue;
        const auto showsIt = [&](const Scene& scene) { return qstrcmp(scene.name, exception.shownBy) == 0; };
        if (std::ranges::any_of(m_scenes, showsIt))
            QVERIFY2(m_seen.contains(i), exception.why);
    }
}

} // namespace besace::scenes
