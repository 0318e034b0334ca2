// Reads the figures of one run, ours and the peers', as lines of JSON from standard input, and prints how many times
// faster or slower each of ours is than what it is compared with, beside the bar that it is to reach. Decides nothing.
// run.sh beside this file makes such a run.

#include "core/base/Json.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

/// All microseconds that were measured under a name, one for each round.
using Figures = QHash<QString, QList<double>>;

enum class Against {
    Bare, ///< the ratio says how many times as long ours takes; a bar is the most that it may be
    Peer, ///< how many times as long the peer takes; a bar is the least
};

struct Comparison {
    const char* work; ///< ours
    Against against;
    const char* other; ///< or several, with " + " between: their sum
    double bar = 0; ///< 0: there is none
};

// Against a peer ours reads the badge too, as the peer's does. What is bare starts from a badge that was read.
constexpr Comparison comparisons[] {
    { "verify jwt-rs256", Against::Bare, "bare jwt-rs256", 1.3 },
    { "verify jwt-es256", Against::Bare, "bare jwt-es256", 1.3 },
    { "canonicalize badge", Against::Peer, "canonize dataset of 1 badge", 4 },
    { "canonicalize badges-1000", Against::Peer, "canonize dataset of 1000 badges", 4 },
    { "verify eddsa-rdfc-2022", Against::Bare, "bare eddsa-rdfc-2022", 1.5 },
    { "read and verify eddsa-rdfc-2022", Against::Peer, "verify vc eddsa-rdfc-2022 +did cache", 35 },
    { "read and verify ecdsa-rdfc-2019", Against::Peer, "verify vc ecdsa-rdfc-2019 +did cache", 35 },
    { "canonicalize JSON-LD", Against::Peer, "jsonld toRDF+canonize", 60 },
    { "import pictures, two readers (wall)", Against::Peer, "pipeline png->verify->sqlite eddsa-rdfc-2022 (wall)", 12 },
    { "import pictures, one reader (wall)", Against::Bare,
        "bare read and walk (wall) + bare signature (wall) + bare insert (wall)", 1.5 },
    { "import pictures, one reader", Against::Bare, "bare read and walk + bare signature + bare insert" },
    { "no two alike, two readers (wall)", Against::Peer, "pipeline png->verify->sqlite eddsa-rdfc-2022 (wall)" },
    { "no two alike, one reader (wall)", Against::Bare,
        "bare read and walk (wall) + bare signature (wall) + bare insert (wall)" },
    { "verify jwt-eddsa", Against::Bare, "bare jwt-eddsa" },
    { "verify ob2-rs256", Against::Bare, "bare ob2-rs256" },
    { "verify eddsa-jcs-2022", Against::Bare, "bare eddsa-jcs-2022" },
    { "verify ecdsa-jcs-2019", Against::Bare, "bare ecdsa-jcs-2019" },
    { "verify ecdsa-rdfc-2019", Against::Bare, "bare ecdsa-rdfc-2019" },
    { "verify ed25519-signature-2020", Against::Bare, "bare ed25519-signature-2020" },
    { "read and verify ed25519-signature-2020", Against::Peer, "verify vc ed25519-signature-2020" },
    { "read and verify jwt-rs256", Against::Peer, "verify jose RS256 +key cache" },
    { "read and verify jwt-es256", Against::Peer, "verify jose ES256 +key cache" },
    { "read and verify jwt-eddsa", Against::Peer, "verify jose EdDSA +key cache" },
    { "read and verify ob2-rs256", Against::Peer, "verify jws OB2 RS256" },
    { "read and verify eddsa-jcs-2022", Against::Peer, "verify vc eddsa-jcs-2022 +did cache" },
    { "canonicalize badges-50", Against::Peer, "canonize dataset of 50 badges" },
    { "read JSON", Against::Peer, "JSON.parse" },
    { "canonicalize JSON", Against::Peer, "JCS canonicalize" },
    { "canonicalize ring-10", Against::Peer, "canonize ring-10.nq" },
    { "canonicalize chain-100", Against::Peer, "canonize chain-100.nq" },
};

/// By the clock on the wall, as ours and the peers' programs say it; 0 where they do not.
double wallOf(const JsonValue& line)
{
    const double perSecond = line[u"perSecond"][u"median"].toDouble();
    return perSecond > 0 ? 1e6 / perSecond : line[u"wallUsEach"].toDouble();
}

Figures readFigures()
{
    Figures figures;
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return figures;
    while (!input.atEnd()) {
        const Result<JsonValue> line = parseJson(input.readLine().trimmed());
        if (!line || !(*line)[u"cpuUsEach"].isNumber())
            continue;
        const JsonValue& peer = (*line)[u"peer"];
        const QString name = (peer.isNull() ? (*line)[u"name"] : peer).toString();
        figures[name].append((*line)[u"cpuUsEach"].toDouble());
        if (const double microseconds = wallOf(*line); microseconds > 0)
            figures[name + u" (wall)"_s].append(microseconds);
    }
    return figures;
}

std::optional<double> median(const Figures& figures, const char* names)
{
    double sum = 0;
    for (const QString& name : QString::fromLatin1(names).split(u" + "_s)) {
        QList<double> times = figures.value(name);
        if (times.isEmpty())
            return std::nullopt;
        std::ranges::sort(times);
        sum += times[times.size() / 2];
    }
    return sum;
}

void print(const Comparison& comparison, double ours, double other)
{
    const bool isBare = comparison.against == Against::Bare;
    const double ratio = isBare ? ours / other : other / ours;
    std::printf("%-38s %10.1f  %-38s %10.1f %8.2f", comparison.work, ours, comparison.other, other, ratio);
    if (comparison.bar > 0) {
        const bool reached = isBare ? ratio <= comparison.bar : ratio >= comparison.bar;
        std::printf("  %s %-4g %s", isBare ? "<=" : ">=", comparison.bar, reached ? "reached" : "MISSED");
    }
    std::printf("\n");
}

} // namespace

int main()
{
    const Figures figures = readFigures();
    std::printf("%-38s %10s  %-38s %10s %8s  bar\n", "ours", "us", "compared with", "us", "ratio");
    for (const Comparison& comparison : comparisons) {
        const auto ours = median(figures, comparison.work);
        const auto other = median(figures, comparison.other);
        if (ours && other)
            print(comparison, *ours, *other);
        else
            std::printf("%-38s %10s  %-38s not measured\n", comparison.work, ours ? "" : "not", comparison.other);
    }
    return 0;
}
