#include "tests/core/backpack/FaultRun.h"

#include "core/base/Limits.h"
#include "core/crypto/Digest.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace besace::scenes {

namespace {

void copyFolder(const QString& from, const QString& to)
{
    for (const QString& path : filesIn(from)) {
        const QString copy = to + u'/' + QDir(from).relativeFilePath(path);
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(path, copy);
    }
}

/// Names and bytes of all that is in it.
QByteArray digestOf(const QString& folder)
{
    QByteArray all;
    QDataStream out(&all, QIODevice::WriteOnly);
    for (const QString& path : filesIn(folder)) {
        QFile file(path);
        out << QDir(folder).relativeFilePath(path) << file.open(QIODevice::ReadOnly) << file.readAll();
    }
    return crypto::sha256(all);
}

} // namespace

std::unique_ptr<QTemporaryDir> newFolder()
{
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool isEnough = memory.isValid() && memory.bytesAvailable() > 4 * limits::roomLeftBesideBackups;
    return isEnough ? std::make_unique<QTemporaryDir>(u"/dev/shm/besace-faults-XXXXXX"_s)
                    : std::make_unique<QTemporaryDir>();
}

std::unique_ptr<QTemporaryDir> copyOf(const QString& folder)
{
    auto copy = newFolder();
    copyFolder(folder, copy->path());
    return copy;
}

QStringList stateSeen(const Scene& scene, const QString& folder)
{
    static QHash<QByteArray, QStringList> seen;
    const QByteArray digest = QByteArray(scene.name) + digestOf(folder);
    if (!seen.contains(digest))
        seen.insert(digest, stateOf(scene, folder));
    return seen.value(digest);
}

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
    close(stage);
    calls = faults::end();
    run.callsAfter.append(static_cast<int>(calls.size()));
    return run;
}

Rehearsal rehearse(const Scene& scene, faults::Layer layer, faults::Calls of)
{
    const auto without = [&](const QTemporaryDir& folder) {
        return faults::Plan { .layer = layer, .folder = folder.path().toStdString(), .of = of };
    };
    Rehearsal rehearsal;
    scene.prepare({ rehearsal.before->path() });
    for (qsizetype steps = 0; steps <= scene.steps.size(); ++steps) {
        const auto folder = copyOf(rehearsal.before->path());
        const Run run = play(scene, steps, without(*folder), rehearsal.calls);
        rehearsal.callsAfter = run.callsAfter;
        for (const Error& error : run.told)
            qFatal("%s fails by itself: %s", scene.name, qPrintable(error.detail));
        rehearsal.states.append(stateSeen(scene, folder->path()));
    }
    return rehearsal;
}

} // namespace besace::scenes
