// Opens "Show my badges" over a backpack of made badges, does what a person does there, and measures how long each step
// holds the window and when what would be saved is there. Prints a table; decides nothing. Needs no screen.
//     build/release/tests/bench_share [BADGES]
// What each figure includes: README.md beside this file.

#include "app/desktop/looks/Theme.h"
#include "app/desktop/sharing/ShareDialog.h"
#include "app/desktop/sharing/ShareKind.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include "tests/bench/ManyBadges.h"
#include "tests/bench/Watchdog.h"
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace besace;
using namespace bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualCount = 200;
constexpr double bar = 50; // milliseconds
/// Longer than the dialog waits for the person to finish.
constexpr int quiet = 500; // milliseconds
constexpr int look = 20; // milliseconds, from one look at the threads to the next

/// Until no thread has worked for a while. @return milliseconds until the last one ended
double settle()
{
    QElapsedTimer timer;
    timer.start();
    qint64 lastWork = 0;
    QTimer tick;
    tick.start(look);
    while (timer.elapsed() - lastWork < quiet) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (QThreadPool::globalInstance()->activeThreadCount() > 0)
            lastWork = timer.elapsed();
    }
    return static_cast<double>(lastWork);
}

/// Does the step as an event of its own, which is timed as any other, and waits for all that comes of it.
void measure(Watchdog& watchdog, const QString& name, const std::function<void()>& step)
{
    watchdog.takeTurns();
    QMetaObject::invokeMethod(&watchdog, step, Qt::QueuedConnection);
    const double ready = settle();
    const QList<double> turns = watchdog.takeTurns();
    const double held = turns.isEmpty() ? 0 : *std::ranges::max_element(turns);
    std::printf("%-28s %10.1f %10.0f  %s\n", qPrintable(name), held, ready, held <= bar ? "" : "HELD");
    std::fflush(stdout);
}

template <typename T>
T& part(const ShareDialog& dialog, const QString& name)
{
    T* found = dialog.findChild<T*>(name);
    if (found == nullptr)
        qFatal("no %s", qPrintable(name));
    return *found;
}

void measureBadges(Watchdog& watchdog, const ShareDialog& dialog)
{
    auto& list = part<QListWidget>(dialog, u"badges"_s);
    measure(watchdog, u"one badge less"_s, [&list] { list.item(0)->setCheckState(Qt::Unchecked); });
    measure(watchdog, u"one badge more"_s, [&list] { list.item(0)->setCheckState(Qt::Checked); });
}

void measureFields(Watchdog& watchdog, const ShareDialog& dialog)
{
    auto& title = part<QLineEdit>(dialog, u"portfolioTitle"_s);
    measure(watchdog, u"a letter of the title"_s, [&title] { QTest::keyClick(&title, Qt::Key_A); });
    auto& introduction = part<QPlainTextEdit>(dialog, u"introduction"_s);
    measure(
        watchdog, u"a letter of the introduction"_s, [&introduction] { QTest::keyClick(&introduction, Qt::Key_A); });
}

void measureChoices(Watchdog& watchdog, const ShareDialog& dialog)
{
    for (const char* name : { "theme", "language" }) {
        auto& choice = part<QComboBox>(dialog, QLatin1StringView(name));
        for (int index = choice.count() - 1; index >= 0; --index)
            measure(watchdog, u"%1 %2"_s.arg(QLatin1StringView(name), choice.itemText(index)),
                [&choice, index] { choice.setCurrentIndex(index); });
    }
}

/// All that can be done where a kind is chosen.
void measureKind(Watchdog& watchdog, const ShareDialog& dialog, const QString& id)
{
    auto& button = part<QRadioButton>(dialog, id);
    measure(watchdog, u"kind "_s + id, [&button] { button.setChecked(true); });
    measureFields(watchdog, dialog);
}

void measureAll(Watchdog& watchdog, int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"badges.besace"_s);
    makeBackpack(path, count);
    const Result<Backpack> backpack = Backpack::open(path);
    if (!backpack)
        qFatal("no backpack");
    std::unique_ptr<ShareDialog> dialog;
    measure(watchdog, u"opening"_s, [&] {
        dialog = std::make_unique<ShareDialog>(*backpack, QList<BadgeId>(), QDateTime::currentDateTimeUtc());
        dialog->show();
    });
    measureBadges(watchdog, *dialog);
    measureChoices(watchdog, *dialog);
    for (const ShareKind& kind : shareKinds())
        measureKind(watchdog, *dialog, kind.id);
    measure(watchdog, u"closing"_s, [&dialog] { dialog.reset(); });
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watchdog application(argc, argv);
    applyTheme(application, Appearance::Light);
    const int count = QCoreApplication::arguments().value(1, QString::number(usualCount)).toInt();
    std::printf("%-28s %10s %10s\n", "step", "held", "ready");
    measureAll(application, std::max(1, count));
    return 0;
}
