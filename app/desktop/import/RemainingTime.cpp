#include "app/desktop/import/RemainingTime.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace besace {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::RemainingTime)
};

/// What the first seconds and the first files say about the rest is chance.
constexpr auto leastTime = 3s;
constexpr int leastDone = 10;
/// The last seconds are this many, up to twice as many.
constexpr auto stretch = 5s;
/// Less than this is not worth a line that changes all the time.
constexpr auto fewSeconds = 10s;

} // namespace

void RemainingTime::begin(Clock::time_point now)
{
    m_start = { 0, now };
    m_earlier = m_recent = m_now = m_start;
}

void RemainingTime::note(int done, Clock::time_point now)
{
    m_now = { done, now };
    if (now - m_recent.at < stretch)
        return;
    m_earlier = m_recent;
    m_recent = m_now;
}

std::optional<std::chrono::seconds> RemainingTime::left(int total) const
{
    if (m_now.done < leastDone || m_now.at - m_start.at < leastTime || m_now.done >= total)
        return std::nullopt;
    const auto each = [this](const Mark& since) {
        return std::chrono::duration<double>(m_now.at - since.at) / std::max(1, m_now.done - since.done);
    };
    const auto left = std::max(each(m_start), each(m_earlier)) * (total - m_now.done);
    return std::chrono::ceil<std::chrono::seconds>(left);
}

QString remainingWords(std::chrono::seconds left)
{
    if (left <= fewSeconds)
        return Words::tr("a few seconds left");
    if (left <= 50s) // in tens, rounded up
        return Words::tr("about %n second(s) left", nullptr, static_cast<int>((left.count() + 9) / 10 * 10));
    return Words::tr("about %n minute(s) left", nullptr, static_cast<int>((left.count() + 59) / 60));
}

} // namespace besace
