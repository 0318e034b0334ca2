#pragma once

#include "core/base/Limits.h"
#include "core/base/Result.h"

namespace besace::jsonld {

/// What the contexts of one document may cost, however they are cut up.
class ContextWork {
public:
    /// @return TooLarge once the document has asked for too much
    Result<void> spend(qint64 steps)
    {
        m_left -= steps;
        if (m_left < 0)
            return Error { Error::Code::TooLarge, QStringLiteral("contexts with too many terms") };
        return {};
    }

private:
    qint64 m_left = limits::maxContextWork;
};

} // namespace besace::jsonld
