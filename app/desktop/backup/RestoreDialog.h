#pragma once

#include "app/desktop/backup/RestoreJob.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class QPushButton;

namespace besace {

class JobLine;
class RestorePreview;
class RestoreSource;

/// "Restore a copy": which one, what it would bring, and then it comes. Reading and storing are done on another thread.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(QString backpackPath, const QDateTime& now, QWidget* parent = nullptr);
    ~RestoreDialog() override;

    /// While something is being read or stored, this stops it; the next time it closes.
    void done(int result) override;

public slots:
    /// Looks into a file of the person's own.
    void choose(const QString& path);

signals:
    /// The backpack has changed, perhaps in part where it was stopped.
    void restored();

private:
    enum class Step { Choose, Preview, Result };

    void layOut();
    void look(const CopySource& source);
    void restore();
    void start(const QString& words, std::function<Result<Restored>(Progress&)> work);
    void takeOutcome();
    void refuse(const Error& error);
    void goTo(Step step);
    void updateButtons();

    QString m_backpackPath;
    QDateTime m_now;
    Step m_step = Step::Choose;
    RestoreMode m_mode = RestoreMode::Preview; ///< of what runs, or ran last
    OpenCopy m_copy;
    RestoreSource* m_source;
    RestorePreview* m_preview;
    JobLine* m_line;
    QPushButton* m_back;
    QPushButton* m_close;
    QPushButton* m_restore;
    QFutureWatcher<Result<Restored>> m_watcher;
};

} // namespace besace
