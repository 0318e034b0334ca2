// How long a badge takes from parsed JSON to canonical N-Quads, in processor time, with its contexts compiled.
// Prints a table; decides nothing. Contexts are those of BESACE_CONFORMANCE_DIR.
//     build/release/tests/bench_jsonld badge.json...

#include "core/jsonld/ToRdf.h"
#include "core/rdf/Canonicalization.h"

#include "tests/support/ContextFiles.h"
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace besace;

namespace {

constexpr int rounds = 400;
constexpr double nanosecondsInAMicrosecond = 1e3;

double processorTime()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / nanosecondsInAMicrosecond;
}

/// @return the median of many rounds over all badges, in microseconds for one of them
double microseconds(size_t badges, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = processorTime();
        work();
        times.push_back((processorTime() - start) / static_cast<double>(badges));
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

jsonld::RdfResult quadsOf(const JsonValue& badge, const jsonld::ContextSource& contexts)
{
    Result<jsonld::RdfResult> rdf = jsonld::toRdf(badge, contexts);
    if (!rdf)
        qFatal("%s", qPrintable(rdf.error().detail));
    return std::move(rdf).value();
}

void makeCanonical(const rdf::Dataset& dataset)
{
    if (const auto form = rdf::canonicalize(dataset); !form)
        qFatal("%s", qPrintable(form.error().detail));
}

JsonValue readBadge(const char* path)
{
    const auto bytes = readFile(QFile::decodeName(path), limits::maxFileBytes);
    const auto badge = bytes ? parseJson(*bytes) : Result<JsonValue>(bytes.error());
    if (!badge)
        qFatal("%s: %s", path, qPrintable(badge.error().detail));
    return JsonValue(badge->object().without(u"proof"));
}

} // namespace

int main(int argc, char** argv)
{
    const PublishedContexts contexts;
    std::vector<JsonValue> badges;
    std::vector<rdf::Dataset> datasets;
    size_t quads = 0;
    for (int i = 1; i < argc; ++i) {
        badges.push_back(readBadge(argv[i]));
        datasets.push_back(quadsOf(badges.back(), contexts).dataset);
        quads += datasets.back().quads().size();
    }
    if (badges.empty())
        qFatal("which badges?");
    const auto forEach = [](const auto& all, const auto& work) { std::for_each(all.begin(), all.end(), work); };
    const double first = microseconds(1, [&] { quadsOf(badges.front(), PublishedContexts()); });
    const double loading = microseconds(1, [] { const PublishedContexts none; });
    const double toRdf = microseconds(
        badges.size(), [&] { forEach(badges, [&](const JsonValue& badge) { quadsOf(badge, contexts); }); });
    const double canonical = microseconds(datasets.size(), [&] { forEach(datasets, makeCanonical); });
    const double all = microseconds(badges.size(),
        [&] { forEach(badges, [&](const JsonValue& badge) { makeCanonical(quadsOf(badge, contexts).dataset); }); });
    std::printf("%zu badges, %.1f quads each, microseconds a badge\n", badges.size(),
        static_cast<double>(quads) / static_cast<double>(badges.size()));
    std::printf("  compiling the contexts  %8.1f (once)\n", first - loading);
    std::printf("  expand and toRdf        %8.1f\n", toRdf);
    std::printf("  canonicalize            %8.1f\n", canonical);
    std::printf("  both                    %8.1f\n", all);
}
