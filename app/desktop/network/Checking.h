#pragma once

#include "app/desktop/jobs/Mailbox.h"
#include "core/import/Recheck.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>
#include <memory>

namespace besace {

/// What came of one list of checks. Each badge is counted once among the first six: one that was not checked is never
/// counted as checked.
struct CheckingOutcome {
    int checked = 0; ///< it is known whether the badge was changed
    int earlierKept = 0; ///< nobody was asked; an earlier check knew it
    int notAsked = 0; ///< nobody was asked, and nothing is known
    int silent = 0; ///< the organisation's site gave no answer to go by
    int notCheckable = 0; ///< without a proof, or not readable
    int notReached = 0; ///< it ended before their turn came
    int cancellationOpen = 0; ///< of the checked: nobody could tell whether the organisation cancelled it
    QList<BadgeId> changed = {}; ///< those with news (changes::news), in the order they were found
    bool wasStopped = false;
    bool online = false; ///< whether sites might be contacted
    bool askedAll = true; ///< whether no question stayed open for want of asking
    std::optional<Error> error = {}; ///< why it ended early
};

/// Checks kept badges in the background, one list after another, and keeps what is found as it comes.
class Checking final : public QObject {
    Q_OBJECT

public:
    struct Request {
        Backpack* backpack = nullptr; ///< outlives this
        QList<BadgeId> ids;
        VerificationContext context;
        /// Called when its turn has come: what the person agrees to meanwhile counts.
        std::function<std::shared_ptr<const DocumentLoader>()> makeLoader;
    };

    explicit Checking(QObject* parent = nullptr);
    /// Sees to it that the work ends soon; does not wait for it.
    ~Checking() override;

    void start(const Request& request);
    /// Also what waits. What was found is kept.
    void stop();
    bool isRunning() const { return m_box != nullptr; }

signals:
    void progressed(int done, int total);
    void stored(); ///< something was kept
    void finished(const CheckingOutcome& outcome);

private:
    void beginNext();
    void takeSome();
    void keep(const Recheck& recheck);
    void count(const Recheck& recheck);
    void end();

    QQueue<Request> m_waiting;
    Request m_current;
    CheckingOutcome m_outcome;
    std::shared_ptr<Mailbox<Recheck>> m_box; ///< while something runs
    QFutureWatcher<Result<void>> m_watcher;
    QTimer m_taking;
};

} // namespace besace
