// Opens badges in the advisor's real window and measures how long it is until the table is complete, and how long the
// window is held meanwhile. Prints a table with the bar of each row; decides nothing. Needs no screen.
//     build/release/tests/bench_review [BADGES...]
// What each figure includes: README.md beside this file.

#include "app/desktop/import/Sources.h"
#include "app/desktop/looks/Theme.h"
#include "app/desktop/review/ReviewTable.h"
#include "app/desktop/review/ReviewWindow.h"
#include "core/base/Files.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>

#include "tests/bench/Watchdog.h"
#include "tests/tools/make_examples/Issuer.h"
#include <algorithm>
#include <cstdio>

using namespace besace;
using namespace besace::examples;
using namespace bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int few = 12;
constexpr int many = 1000;
constexpr double barOfFew = 1000; // milliseconds
constexpr double barOfMany = 20'000;

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double longest(const QList<double>& turns) { return turns.isEmpty() ? 0 : *std::ranges::max_element(turns); }

void makeBadges(const QString& folder, int count)
{
    const Issuer issuer = didKeyIssuer(TestKey::Type::Ed25519, u"Mission locale"_s, u"mission-locale.example"_s);
    for (int i = 0; i < count; ++i) {
        Award award = welcome();
        award.slug = u"badge-%1"_s.arg(i);
        const QByteArray badge = jcsBadge(
            { award, issuer.organisation, u"2025-03-12T09:00:00Z"_s, {}, u"lea@mail.example"_s, {} }, issuer);
        if (!writeFile(folder + u'/' + award.slug + u".json"_s, badge))
            qFatal("no badge");
    }
}

void turnWhile(const std::function<bool()>& goesOn)
{
    while (goesOn())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

void measure(Watchdog& watchdog, int count)
{
    const QTemporaryDir folder;
    makeBadges(folder.path(), count);
    ReviewWindow window(
        { .clock = [] { return QDateTime::currentDateTimeUtc(); }, .locale = QLocale(u"fr"_s), .knownIssuers = {} });
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QCoreApplication::processEvents();
    watchdog.takeTurns();

    QElapsedTimer timer;
    timer.start();
    QMetaObject::invokeMethod(
        &window, [&] { window.open(sourcesFromPaths({ folder.path() })); }, Qt::QueuedConnection);
    bool hasBegun = false;
    turnWhile([&] {
        hasBegun |= window.isWorking();
        return !hasBegun || window.isWorking();
    });
    window.findChild<ReviewTable*>()->viewport()->repaint();
    const double complete = milliseconds(timer);
    const double heldByReading = longest(watchdog.takeTurns());

    QMetaObject::invokeMethod(
        &window, [&] { window.findChild<QLineEdit*>(u"addresses"_s)->setText(u"lea@mail.example"_s); },
        Qt::QueuedConnection);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const double bar = count <= few ? barOfFew : barOfMany;
    std::printf("%8d %10.0f %8.0f %10.1f %10.1f  %s\n", count, complete, bar, heldByReading,
        longest(watchdog.takeTurns()), complete <= bar ? "reached" : "MISSED");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watchdog application(argc, argv);
    applyTheme(application, Appearance::Light);
    std::printf("%8s %10s %8s %10s %10s\n", "badges", "complete", "bar", "held", "address");
    QList<int> sizes;
    for (const QString& argument : QCoreApplication::arguments().mid(1))
        sizes << std::max(1, argument.toInt());
    for (const int size : sizes.isEmpty() ? QList<int> { few, many } : sizes)
        measure(application, size);
    return 0;
}
