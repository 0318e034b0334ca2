#include "tests/bench/Measure.h"

#include "core/base/Json.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace besace;

namespace bench {

namespace {

constexpr int passes = 7;
constexpr double leastSeconds = 0.1; ///< a pass that is over sooner goes through its items again

/// Of all threads of this process.
double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void goThrough(size_t items, const Work& work)
{
    for (size_t item = 0; item < items; ++item) {
        if (!work(item))
            qFatal("item %zu did not come out as it must", item);
    }
}

/// @return microseconds for one item
double pass(size_t items, const Work& work)
{
    const double from = cpuSeconds();
    double seconds = 0;
    size_t done = 0;
    size_t rounds = 1; // ever more between two looks at the clock, which takes about a microsecond itself
    do {
        for (size_t round = 0; round < rounds; ++round)
            goThrough(items, work);
        done += rounds * items;
        rounds *= 2;
        seconds = cpuSeconds() - from;
    } while (seconds < leastSeconds);
    return seconds * 1e6 / static_cast<double>(done);
}

Figure figureOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return { times[times.size() / 2], times.front(), times.back() };
}

} // namespace

std::vector<Figure> measureInTurn(size_t items, const std::vector<Work>& works)
{
    std::vector<std::vector<double>> times(works.size());
    for (const Work& work : works)
        goThrough(items, work); // what is made ready once is ready then
    for (int i = 0; i < passes; ++i) {
        for (size_t work = 0; work < works.size(); ++work)
            times[work].push_back(pass(items, works[work]));
    }
    std::vector<Figure> figures;
    std::ranges::transform(times, std::back_inserter(figures), figureOf);
    return figures;
}

std::vector<TwoClocks> measureWhole(size_t items, int passes, const std::vector<WholeWork>& works)
{
    using Wall = std::chrono::steady_clock;
    std::vector<std::vector<double>> cpu(works.size());
    std::vector<std::vector<double>> wall(works.size());
    for (int i = -1; i < passes; ++i) {
        for (size_t work = 0; work < works.size(); ++work) {
            const QTemporaryDir folder;
            const double cpuFrom = cpuSeconds();
            const Wall::time_point wallFrom = Wall::now();
            works[work](folder.path());
            const std::chrono::duration<double> seconds = Wall::now() - wallFrom;
            if (i < 0)
                continue; // what is made ready once is ready now
            cpu[work].push_back((cpuSeconds() - cpuFrom) * 1e6 / static_cast<double>(items));
            wall[work].push_back(seconds.count() * 1e6 / static_cast<double>(items));
        }
    }
    std::vector<TwoClocks> figures;
    for (size_t work = 0; work < works.size(); ++work)
        figures.push_back({ figureOf(cpu[work]), figureOf(wall[work]) });
    return figures;
}

static JsonValue microseconds(double value) { return JsonNumber { QByteArray::number(value, 'f', 2), value }; }

void printJson(const QString& name, const Figure& figure, const std::optional<Figure>& wall)
{
    JsonObject line;
    line.insert(u"name"_s, name);
    line.insert(u"cpuUsEach"_s, microseconds(figure.median));
    line.insert(u"least"_s, microseconds(figure.shortest));
    line.insert(u"most"_s, microseconds(figure.longest));
    if (wall)
        line.insert(u"wallUsEach"_s, microseconds(wall->median));
    std::printf("%s\n", toJson(JsonValue(std::move(line))).constData());
    std::fflush(stdout);
}

} // namespace bench
