#pragma once

#include "app/desktop/jobs/Mailbox.h"
#include "core/review/ReviewReading.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <memory>

namespace besace {

/// A badge that was asked about on the web.
struct AskedAgain {
    qsizetype index = 0; ///< in the session
    Verification verification;
};

/// Reads and checks for the review window, one request after another, off the window's thread.
class ReviewJob final : public QObject {
    Q_OBJECT

public:
    explicit ReviewJob(QObject* parent = nullptr);
    /// Sees to it that the work ends soon; does not wait for it.
    ~ReviewJob() override;

    void read(const QList<ImportSource>& sources, const VerificationContext& context,
        std::shared_ptr<const DocumentLoader> loader);
    /// Checks the badges of a session that was kept.
    void readKept(const QList<ReviewItem>& badges, const VerificationContext& context);
    /// Checks badges once more, with what the web answers.
    /// @param badges as handed, with their indexes; the reports in them are not looked at
    void ask(const QList<AskedAgain>& badges, const VerificationContext& context,
        std::shared_ptr<const DocumentLoader> loader);
    /// Also what waits.
    void stop();
    bool isRunning() const { return m_box != nullptr; }
    QFutureWatcherBase& watcher() { return m_watcher; }

signals:
    void found(const QList<ReviewItem>& items);
    void asked(const QList<AskedAgain>& badges);
    /// Nothing runs and nothing waits.
    void finished(bool wasStopped);

private:
    /// Either what was read, or what was asked again.
    struct Finding {
        std::optional<ReviewItem> item;
        std::optional<AskedAgain> again;
    };
    using Box = Mailbox<Finding>;
    using Work = std::function<Result<void>(Progress& progress, Box& box)>;

    void start(Work work);
    void beginNext();
    void takeSome();
    void hand(const QList<Finding>& findings);

    QQueue<Work> m_waiting;
    std::shared_ptr<Box> m_box; ///< while something runs
    QFutureWatcher<Result<void>> m_watcher;
    QTimer m_taking;
    bool m_wasStopped = false;
};

} // namespace besace
