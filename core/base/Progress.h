#pragma once

namespace besace {

/// What a long core operation asks of its caller: somewhere to say how far it is, and a word when to stop.
/// The core knows no widget; app/desktop/jobs/Job.h joins this to a QPromise.
class Progress {
public:
    virtual ~Progress() = default;

    /// @p done of @p total units are finished; a total of 0 means "not known yet".
    virtual void report(int /*done*/, int /*total*/) { }
    /// Once true it stays true: the operation returns Error::Code::Cancelled at the next safe point.
    virtual bool cancelled() const { return false; }
};

} // namespace besace
