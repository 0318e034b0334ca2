// What a password costs: to set it, to open the backpack, and to keep one change. Prints a table; decides nothing.
//     build/release/tests/bench_password [megabytes...]

#include "core/backpack/Password.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include "tests/core/backpack/Samples.h"
#include <cstdio>
#include <functional>

using namespace besace;
using namespace besace::samples;

namespace {

constexpr int fileSize = 90'000; ///< of a real picture
constexpr int batchSize = 100;
constexpr int changes = 5;
const QString password = u"une phrase à moi"_s;

NewBadge numbered(int number)
{
    NewBadge badge = newBadge({ .id = u"urn:uuid:"_s + QString::number(number) });
    QByteArray picture(fileSize, Qt::Uninitialized);
    QRandomGenerator::securelySeeded().fillRange(reinterpret_cast<quint32*>(picture.data()), fileSize / 4);
    badge.file += picture;
    return badge;
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename T>
void must(const Result<T>& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

void fill(const QString& path, int badges)
{
    Backpack backpack = std::move(Backpack::open(path)).value();
    for (int first = 0; first < badges; first += batchSize) {
        QList<NewBadge> batch;
        for (int i = first; i < std::min(first + batchSize, badges); ++i)
            batch.append(numbered(i));
        must(backpack.addAll(batch, now()));
    }
}

double oneChange(const QString& path)
{
    Backpack backpack = std::move(Backpack::open(path)).value();
    return milliseconds([&] {
        for (int i = 0; i < changes; ++i)
            must(backpack.setTags(1, { u"%1"_s.arg(i) }));
    }) / changes;
}

void measure(int megabytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.besace"_s);
    fill(path, megabytes * 1'000'000 / fileSize);
    const double plain = oneChange(path);
    const double set = milliseconds([&] { must(setPassword(path, password)); });
    const double sealed = oneChange(path);
    must(lock(path));
    const double unlocked = milliseconds([&] { must(unlock(path, password)); });
    std::printf(
        "%10lld %12.0f %12.0f %12.0f %12.0f\n", QFileInfo(path).size() / 1'000'000, set, unlocked, plain, sealed);
    std::fflush(stdout);
    must(lock(path));
}

} // namespace

int main(int argc, char* argv[])
{
    std::printf("%10s %12s %12s %12s %12s\n", "MB", "set, ms", "unlock, ms", "change, ms", "sealed, ms");
    if (argc < 2) {
        for (const int megabytes : { 1, 10, 100 })
            measure(megabytes);
    }
    for (int i = 1; i < argc; ++i)
        measure(atoi(argv[i]));
    return 0;
}
