#pragma once

#include "core/base/Progress.h"

namespace besace {

/// Says when to stop, and counts nowhere: what a step of a larger work is given.
class UncountedProgress final : public Progress {
public:
    explicit UncountedProgress(const Progress& progress) : m_progress(progress) { }
    bool cancelled() const override { return m_progress.cancelled(); }

private:
    const Progress& m_progress;
};

} // namespace besace
