// How long a backpack takes to fill, list and search, and how that grows. Prints a table; decides nothing.
//     build/release/tests/bench_backpack [badges...]

#include <QElapsedTimer>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <cstdio>
#include <functional>

using namespace besace;
using namespace besace::samples;

namespace {

constexpr int batchSize = 100;
constexpr qsizetype page = 50; ///< the part of a list that is seen
constexpr int fileSize = 2'000; ///< beside the credential; real pictures are larger and cost what the disk costs

NewBadge numbered(int number)
{
    static const QStringList names { u"Esprit d'équipe"_s, u"Accueil"_s, u"Cuisine"_s, u"Soudure"_s,
        u"Premiers secours"_s };
    static const QStringList issuers { u"Maison des métiers"_s, u"Mairie"_s, u"Atelier de la Gare"_s };
    Sample sample { .id = u"urn:uuid:"_s + QString::number(number) };
    sample.name = names.at(number % names.size()) + u" niveau "_s + QString::number(number % 97);
    sample.issuerName = issuers.at(number % issuers.size());
    sample.description
        = u"A montré, pendant une période de "_s + QString::number(number % 31) + u" semaines, qu'il sait faire."_s;
    NewBadge badge = newBadge(sample);
    badge.file += QByteArray(fileSize, ' ');
    return badge;
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void fill(Backpack& backpack, int badges)
{
    for (int first = 0; first < badges; first += batchSize) {
        QList<NewBadge> batch;
        for (int i = first; i < std::min(first + batchSize, badges); ++i)
            batch.append(numbered(i));
        if (const auto added = backpack.addAll(batch, now()); !added)
            qFatal("%s", qPrintable(added.error().detail));
    }
}

void measure(int badges)
{
    const QTemporaryDir folder;
    Backpack backpack = std::move(Backpack::open(folder.filePath(u"b.besace"_s))).value();
    const double made = milliseconds([&] {
        for (int i = 0; i < badges; ++i)
            numbered(i);
    });
    const double filled = milliseconds([&] { fill(backpack, badges); }) - made;
    const auto list = [&](const QString& text, Sort sort) {
        return milliseconds([&] {
            const Result<QList<BadgeId>> ids
                = backpack.ids({ .text = text, .place = Place::MyBadges, .sort = sort }, now());
            (void)backpack.summaries(ids->mid(0, page), now(), text);
        });
    };
    std::printf("%9d %12.3f %10.1f %10.1f %10.1f %10.1f %10.1f %10.1f %10.1f\n", badges, filled / badges,
        list({}, Sort::Newest), list({}, Sort::Name), list(u"s"_s, Sort::BestMatch), list(u"soud"_s, Sort::BestMatch),
        list(u"soudure 42"_s, Sort::BestMatch), milliseconds([&] { (void)backpack.placeCounts(now()); }),
        milliseconds([&] { (void)backpack.facets({ .place = Place::MyBadges }, now()); }));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[])
{
    std::printf("%9s %12s %10s %10s %10s %10s %10s %10s %10s   (milliseconds)\n", "badges", "add, each", "list",
        "by name", "'s'", "'soud'", "2 words", "counts", "filters");
    if (argc < 2) {
        for (const int badges : { 1'000, 10'000, 100'000 })
            measure(badges);
    }
    for (int i = 1; i < argc; ++i)
        measure(std::max(1, QByteArray(argv[i]).toInt()));
    return 0;
}
