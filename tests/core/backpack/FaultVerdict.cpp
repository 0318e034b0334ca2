#include "tests/core/backpack/FaultVerdict.h"

#include "tests/core/backpack/FaultExceptions.h"
#include "tests/support/Processes.h"
#include <cerrno>

using namespace besace::processes;
using namespace Qt::StringLiterals;

namespace besace::scenes {

namespace {

QString asText(const Error& error) { return errorName(error.code) + u" ("_s + error.detail + u')'; }

void judgeWords(const Trial& trial, const Run& run, Verdict& verdict)
{
    const Error::Code cause = trial.way.systemError == ENOSPC ? Error::Code::NoRoom : Error::Code::Gone;
    const auto excuse = [&](const std::optional<Error>& told, const QString& otherwise) {
        if (const std::optional<int> exception = exceptionFor(trial.scene, trial.call(), trial.repeats(), told))
            verdict.exceptions.append(QString::number(*exception));
        else
            verdict.wrong.append(otherwise);
    };
    if (trial.way.systemError == 0) { // the rest is there, and is asked for
        for (const Error& error : run.told)
            verdict.wrong.append(u"it was told as "_s + asText(error));
        return;
    }
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
bool mayBeDoneYet(const Trial& trial)
{
    const faults::Call& call = trial.call();
    const bool isGone = trial.way.lasts && trial.way.systemError == EIO; // and nothing can be taken back
    return call.what == "sync" || call.what == "remove" || isGone;
}

void judgeLine(const Trial& trial, const Run& run, const QString& line, bool isMissing, Verdict& verdict)
{
    const QString failed = QString::fromStdString(trial.call().path);
    const bool isItsOwn = line.startsWith(u"left "_s + failed) || line.startsWith(u"copy "_s + failed);
    const bool isGone = trial.way.lasts && trial.way.systemError == EIO; // nothing can be tidied up
    if (line.startsWith(u"copy "_s) && line.contains(u": sound"_s) && (isItsOwn || !run.told.isEmpty()))
        return;
    if (line.startsWith(u"readable "_s) && !isMissing && isGone && !run.told.isEmpty())
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
    if (run.failed >= 0 && !as.wrong.isEmpty() && mayBeDoneYet(trial))
        as = differences(trial, run, trial.rehearsal.states.at(run.stepsDone + 1), found);
    verdict.wrong += as.wrong;
}

} // namespace

QString asText(const faults::Call& call)
{
    const std::string place = call.what == "read" ? " at " + std::to_string(call.place) : std::string();
    return QString::fromStdString(call.what + ' ' + call.path + place);
}

bool Trial::repeats() const
{
    const size_t end = call().path.rfind('/');
    const std::string folder = end == std::string::npos ? std::string() : call().path.substr(0, end);
    for (int before = failing - 1; before >= 1; --before) {
        const faults::Call& earlier = rehearsal.calls.at(size_t(before) - 1);
        if (earlier.path != folder)
            return earlier == call();
    }
    return false;
}

Verdict judge(const Trial& trial)
{
    const auto folder = copyOf(trial.rehearsal.before->path());
    const faults::Plan plan { trial.way.layer, folder->path().toStdString(), trial.failing, trial.way.systemError,
        trial.way.lasts, trial.way.of };
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
        judgeState(trial, run, stateSeen(trial.scene, folder->path()), verdict);
    return verdict;
}

} // namespace besace::scenes
