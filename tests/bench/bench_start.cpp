// Measures how long the program takes from being started until its window on a backpack can be used, and an empty
// window of Qt beside it, in turn. Prints a line for each and the ratio; decides nothing. Needs no screen.
//     build/release/tests/bench_start [BADGES]
// What the figures include: README.md beside this file.

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/bench/ManyBadges.h"
#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 10;
constexpr int usualBadges = 1000;
constexpr double bar = 400; ///< milliseconds
constexpr double barRatio = 3;

/// @return milliseconds until the program says that its window is there
double measure(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto from = std::chrono::steady_clock::now().time_since_epoch();
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s did not start", qPrintable(program));
    const qint64 at = process.readAllStandardOutput().trimmed().toLongLong();
    return static_cast<double>(at - std::chrono::duration_cast<std::chrono::nanoseconds>(from).count()) / 1e6;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return (values.at((values.size() - 1) / 2) + values.at(values.size() / 2)) / 2;
}

void print(const char* name, const QList<double>& times)
{
    std::printf("%-12s %8.0f %8.0f %8.0f\n", name, median(times), *std::ranges::min_element(times),
        *std::ranges::max_element(times));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    // Nothing of the person who measures, and nothing for them.
    for (const char* place : { "XDG_DATA_HOME", "XDG_CONFIG_HOME" })
        qputenv(place, QFile::encodeName(folder.path()));
    const QString path = folder.filePath(u"many.besace"_s);
    const int wanted = QCoreApplication::arguments().value(1).toInt();
    bench::makeBackpack(path, wanted > 0 ? wanted : usualBadges);
    QList<double> ours;
    QList<double> empty;
    for (int round = -1; round < rounds; ++round) { // the first one fetches everything from the disk
        const double program = measure(u"start_besace"_s, { u"--backpack"_s, path });
        const double nothing = measure(u"start_empty"_s, {});
        if (round < 0)
            continue;
        ours << program;
        empty << nothing;
    }
    std::printf("%-12s %8s %8s %8s\n", "ms", "median", "least", "most");
    print("besace", ours);
    print("empty window", empty);
    std::printf("bars: %.0f of %.0f ms; %.2f of %.1f times an empty window\n", median(ours), bar,
        median(ours) / median(empty), barRatio);
    return 0;
}
