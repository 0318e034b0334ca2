#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace besace {

/// How long work that is counted will go on. Says nothing before it can be known.
class RemainingTime {
public:
    using Clock = std::chrono::steady_clock;

    void begin(Clock::time_point now = Clock::now());
    /// So many are done by now; called as they are.
    void note(int done, Clock::time_point now = Clock::now());

    /// At the pace until now, or at the last seconds' where that is slower: better a wait that ends early.
    std::optional<std::chrono::seconds> left(int total) const;

private:
    struct Mark {
        int done = 0;
        Clock::time_point at;
    };

    Mark m_start;
    Mark m_earlier; ///< where the last seconds begin
    Mark m_recent; ///< where the next ones will
    Mark m_now;
};

/// "about 2 minutes left"
QString remainingWords(std::chrono::seconds left);

} // namespace besace
