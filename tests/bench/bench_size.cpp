// Starts the real window on backpacks of growing size and measures what a person waits for, and how that grows. Prints
// a table; decides nothing. Needs no screen.
//     build/release/tests/bench_size [BADGES...]
// What each figure includes: README.md beside this file.

#include "app/desktop/backpack/BadgeListView.h"
#include "app/desktop/frame/MainWindow.h"
#include "app/desktop/looks/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include "tests/bench/ManyBadges.h"
#include "tests/bench/Watchdog.h"
#include "tests/core/backpack/Samples.h"
#include <algorithm>
#include <cstdio>

using namespace besace;
using namespace bench;
using namespace Qt::StringLiterals;

namespace {

/// What people look for: words of names, of towns, of what they did; with and without accents; two words.
const QStringList typedWords { u"soudure"_s, u"accueil"_s, u"equipe"_s, u"médiation"_s, u"lyon"_s, u"cuisine lille"_s,
    u"secours 2019"_s, u"greta"_s, u"telephone"_s, u"oeuvre"_s, u"maîtrise"_s, u"le puy"_s, u"xyz"_s };

constexpr int wheelSteps = 600;
constexpr int jumps = 100;

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double percentile(QList<double> values, int percent)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(std::min(values.size() - 1, values.size() * percent / 100));
}

/// The most memory this process ever had, in megabytes.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void warm(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return;
    while (!file.read(1 << 20).isEmpty()) { }
}

DeskSetup setup(const QString& path)
{
    return { .trialPath = path + u"-trial"_s,
        .clock = [] { return samples::now(); },
        .locale = QLocale(u"fr"_s),
        .web = {},
        .preferences = {} };
}

/// Waits until the list is there, and painted.
void waitForRows(QSignalSpy& listed, QWidget& shown)
{
    while (listed.isEmpty())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    shown.repaint();
}

QList<double> typeWords(MainWindow& window)
{
    auto* field = window.findChild<QLineEdit*>(u"search"_s);
    auto* view = window.findChild<BadgeListView*>();
    QList<double> times;
    for (const QString& word : typedWords) {
        for (const QChar letter : word) {
            if (letter == u' ') { // asks for nothing new
                field->insert(letter);
                continue;
            }
            QSignalSpy listed(&window.page(), &BackpackPage::listChanged);
            QElapsedTimer timer;
            timer.start();
            // As a key does, in a turn of the loop; the platform without a screen knows no accents.
            QMetaObject::invokeMethod(
                field, [field, letter] { field->insert(letter); }, Qt::QueuedConnection);
            waitForRows(listed, *view->viewport());
            times << milliseconds(timer);
        }
        QSignalSpy listed(&window.page(), &BackpackPage::listChanged);
        field->clear();
        waitForRows(listed, *view->viewport());
    }
    return times;
}

void turnFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The wheel, down and up again, then the bar dragged here and there.
void scroll(MainWindow& window)
{
    auto* view = window.findChild<BadgeListView*>();
    const QPointF middle = view->viewport()->rect().center();
    for (int step = 0; step < wheelSteps; ++step) {
        const QPoint angle(0, step < wheelSteps * 2 / 3 ? -120 : 120);
        QCoreApplication::postEvent(view->viewport(),
            new QWheelEvent(middle, view->viewport()->mapToGlobal(middle), {}, angle, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false));
        turnFor(8);
    }
    QRandomGenerator random(7);
    for (int jump = 0; jump < jumps; ++jump) {
        const int place = static_cast<int>(random.bounded(view->verticalScrollBar()->maximum() + 1));
        QMetaObject::invokeMethod(
            view->verticalScrollBar(), [view, place] { view->verticalScrollBar()->setValue(place); },
            Qt::QueuedConnection);
        turnFor(16);
    }
}

/// In a process of its own: memory is counted from its start.
int measureWindow(const QString& path, int badges)
{
    applyTheme(*qApp, Appearance::Light);
    warm(path);
    QElapsedTimer timer;
    timer.start();
    MainWindow window(std::move(Backpack::open(path)).value(), setup(path));
    window.show();
    while (window.page().badgesOnShow() == 0)
        QCoreApplication::processEvents();
    window.findChild<BadgeListView*>()->viewport()->repaint();
    QCoreApplication::processEvents();
    const double start = milliseconds(timer);
    turnFor(500); // its pictures come

    auto* watchdog = static_cast<Watchdog*>(qApp);
    watchdog->takeTurns();
    scroll(window);
    const QList<double> turns = watchdog->takeTurns();
    const QList<double> typed = typeWords(window);
    const QList<double> turnsOfTyping = watchdog->takeTurns();
    std::printf("%8d %8.0f %8.0f %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f %8.0f\n", badges,
        static_cast<double>(QFileInfo(path).size()) / 1e6, start, percentile(typed, 50), percentile(typed, 95),
        percentile(typed, 100), percentile(turnsOfTyping, 100), percentile(turns, 99), percentile(turns, 100),
        peakMemory());
    std::fflush(stdout);
    return 0;
}

int measureInOwnProcess(const QString& folder, int badges)
{
    const QString path = folder + u"/%1.besace"_s.arg(badges);
    if (!QFileInfo::exists(path))
        makeBackpack(path, badges);
    return QProcess::execute(QCoreApplication::applicationFilePath(), { u"--window"_s, path, QString::number(badges) });
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const Watchdog application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--window"_s)
        return measureWindow(arguments.value(1), arguments.value(2).toInt());
    std::printf("%8s %8s %8s %8s %8s %8s %8s %8s %8s %8s\n", "badges", "MB", "start", "key p50", "key p95", "key max",
        "held", "turn p99", "turn max", "RSS MB");
    std::fflush(stdout);
    const QTemporaryDir temporary;
    const QString folder = qEnvironmentVariable("BESACE_BENCH_DIR", temporary.path());
    QList<int> sizes;
    for (const QString& argument : arguments)
        sizes << std::max(1, argument.toInt());
    int status = 0;
    for (const int badges : sizes.isEmpty() ? QList<int> { 1'000, 10'000, 100'000 } : sizes)
        status = std::max(status, measureInOwnProcess(folder, badges));
    return status;
}
