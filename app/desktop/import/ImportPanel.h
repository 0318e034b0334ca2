#pragma once

#include "app/desktop/import/Confirmation.h"
#include "app/desktop/import/ImportRow.h"
#include "app/desktop/import/RemainingTime.h"
#include "app/desktop/jobs/Mailbox.h"
#include "core/import/Import.h"

#include <QFutureWatcher>
#include <QQueue>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace besace {

class ImportHint;
class ImportList;
class ImportModel;
class SpokenLabel;

/// "Adding badges": one screen, one line a file as it is read, one action a line. Reading, checking and storing happen
/// on other threads, over a connection of their own; this one shows what became of it.
class ImportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPanel(QWidget* parent = nullptr);
    ~ImportPanel() override;

    /// Begins, or, while an import is running, waits its turn. @p backpack is a file, and outlives this panel; what is
    /// found goes there through another connection.
    void start(QList<ImportSource> sources, Backpack& backpack, VerificationContext context,
        std::shared_ptr<const DocumentLoader> loader);
    bool isRunning() const { return m_box != nullptr; }

public slots:
    /// Soon no more files are read; what was found so far is kept.
    void stop();

signals:
    /// The person has read the summary and goes on.
    void finished(QList<BadgeId> added);
    void showBadge(BadgeId id);
    /// An address became the person's, and its badges theirs.
    void identityAdded();
    /// Badges were stored: lists elsewhere are no longer up to date.
    void stored();

private:
    struct Request {
        QList<ImportSource> sources;
        Backpack* backpack = nullptr;
        VerificationContext context;
        std::shared_ptr<const DocumentLoader> loader;
    };

    void layOut();
    void beginNext();
    void reset();
    void showProgress();
    /// Shows what was stored since the last look.
    void takeSome();
    void jobEnded();
    void showSummary();

    void act(int row);
    void tryAddress(const QString& address);
    void takeConfirmed(const QString& address, const Result<QList<Confirmed>>& confirmed);

    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_reading;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    ImportModel* m_model;
    ImportList* m_list;
    ImportHint* m_hint;
    SpokenLabel* m_summary;
    QPushButton* m_done;

    QQueue<Request> m_requests; ///< the first one is running
    std::shared_ptr<Mailbox<ImportRow>> m_box; ///< null while nothing runs
    QFutureWatcher<Result<void>> m_watcher;
    QTimer m_taking;
    RemainingTime m_remaining;
    QList<BadgeId> m_added;
    bool m_wasStopped = false;
    std::optional<Error> m_failure; ///< why an import ended early
    Request m_last; ///< what the actions of the lines need
};

} // namespace besace
