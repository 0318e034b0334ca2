#include "app/desktop/start/EndSignals.h"

#include <QSocketNotifier>

#if __has_include(<sys/socket.h>)
#define BESACE_HAS_SIGNALS
#include <array>
#include <csignal>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>
#endif

namespace besace {

#ifdef BESACE_HAS_SIGNALS

namespace {

constexpr std::array signalsHeard { SIGTERM, SIGHUP, SIGINT };

/// A signal comes at any time, between any two instructions: its handler does no more than to write into a pipe.
std::array<int, 2> ends { -1, -1 };

void note(int /*number*/)
{
    const char byte = 0;
    std::ignore = ::write(ends[1], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : signalsHeard)
        sigaction(number, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent)
{
    Q_ASSERT(ends[0] < 0);
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(ends[0], &byte, 1) > 0) { }
        emit wanted();
    });
    setHandler(note);
}

EndSignals::~EndSignals()
{
    setHandler(SIG_DFL);
    m_notifier.reset();
    for (int& end : ends) {
        ::close(end);
        end = -1;
    }
}

#else

EndSignals::EndSignals(QObject* parent) : QObject(parent) { }
EndSignals::~EndSignals() = default;

#endif

} // namespace besace
