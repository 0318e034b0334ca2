#pragma once

#include "core/base/Progress.h"

namespace besace::cli {

/// "12 / 500" on one line of a terminal, and nothing anywhere else.
class TerminalProgress final : public Progress {
public:
    TerminalProgress();
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    void report(int done, int total) override;

private:
    bool m_isTerminal;
    bool m_shown = false;
};

} // namespace besace::cli
