// How long it takes to verify a badge, beside what OpenSSL alone takes for its signature. Prints a table for people to
// standard error and a line of JSON for each figure to standard output; decides nothing.
//     build/release/tests/bench_verification CORPUS [SUITE...]
// What each figure includes: README.md beside this file.

#include "core/verification/Verifier.h"

#include "tests/bench/BareBadge.h"
#include "tests/bench/Corpus.h"
#include "tests/bench/Measure.h"
#include <algorithm>
#include <cstdio>

using namespace besace;
using namespace bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype badgesOfASuite = 200;

struct Item {
    QByteArray payload;
    Badge badge;
    BareVerification bare;
};

/// When the corpus is to be verified: its `now`.
VerificationContext context()
{
    VerificationContext context;
    context.now = QDateTime({ 2026, 1, 1 }, { 0, 0 }, Qt::UTC);
    return context;
}

bool isVerified(const Badge& badge, const DocumentLoader& documents)
{
    static const VerificationContext asked = context();
    Progress progress;
    return verifyBadge(badge, asked, documents, progress).report.check(CheckKind::Integrity).answer == Answer::Yes;
}

// --- the rows of the table

std::vector<Item> prepare(const QList<QByteArray>& payloads, const DocumentLoader& documents)
{
    std::vector<Item> items;
    for (const QByteArray& payload : payloads) {
        const Badge badge = *readBadge(payload);
        items.push_back({ payload, badge, bareVerification(badge, documents) });
    }
    return items;
}

QList<QByteArray> payloadsOf(const QString& suite, const Corpus& corpus)
{
    if (suite != u"ecdsa-jcs-2019"_s)
        return corpus.payloads(suite, badgesOfASuite);
    QList<QByteArray> payloads = corpus.payloads(u"eddsa-jcs-2022"_s, badgesOfASuite);
    std::ranges::transform(payloads, payloads.begin(), signedWithEcdsaJcs);
    return payloads;
}

void measure(const QString& name, const QList<QByteArray>& payloads, const DocumentLoader& documents)
{
    const std::vector<Item> items = prepare(payloads, documents);
    const auto figures = measureInTurn(items.size(),
        { [&](size_t i) { return isVerified(items[i].badge, documents); },
            [&](size_t i) { return isVerified(*readBadge(items[i].payload), documents); },
            [&](size_t i) { return items[i].bare.verify(); } });
    std::fprintf(stderr, "%-22s %6zu %10.1f %10.1f %10.1f %8.2f %8.2f\n", qPrintable(name), items.size(),
        figures[0].median, figures[1].median, figures[2].median, figures[0].median / figures[2].median,
        figures[1].median / figures[2].median);
    printJson(u"verify "_s + name, figures[0]);
    printJson(u"read and verify "_s + name, figures[1]);
    printJson(u"bare "_s + name, figures[2]);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s CORPUS [SUITE...]\n", argv[0]);
        return 2;
    }
    const Corpus corpus(QString::fromLocal8Bit(argv[1]));
    std::fprintf(stderr, "%-22s %6s %10s %10s %10s %8s %8s   (microseconds of CPU time)\n", "suite", "badges", "verify",
        "read+", "bare", "/ bare", "/ bare");
    QStringList suites { u"jwt-rs256"_s, u"jwt-es256"_s, u"jwt-eddsa"_s, u"ob2-rs256"_s, u"eddsa-jcs-2022"_s,
        u"ecdsa-jcs-2019"_s, u"eddsa-rdfc-2022"_s, u"ecdsa-rdfc-2019"_s, u"ed25519-signature-2020"_s };
    if (argc > 2)
        suites.clear();
    for (int i = 2; i < argc; ++i)
        suites.append(QString::fromLocal8Bit(argv[i]));
    for (const QString& suite : suites)
        measure(suite, payloadsOf(suite, corpus), corpus.documents());
    return 0;
}
