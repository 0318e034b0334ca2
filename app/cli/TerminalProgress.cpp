#include "app/cli/TerminalProgress.h"

#include <cstdio>
#include <unistd.h>

namespace besace::cli {

TerminalProgress::TerminalProgress() : m_isTerminal(isatty(STDERR_FILENO) == 1) { }

TerminalProgress::~TerminalProgress()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
}

void TerminalProgress::report(int done, int total)
{
    if (!m_isTerminal || total < 2)
        return;
    std::fprintf(stderr, "\r%d / %d", done, total);
    m_shown = true;
}

} // namespace besace::cli
