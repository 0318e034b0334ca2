#pragma once

#include "app/desktop/sharing/ShareJob.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QProgressBar;
class QPushButton;

namespace besace {

class ShareForm;
class ShareList;

/// "Show my badges": what, how, and then a file.
class ShareDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param backpack outlives the dialog
    /// @param chosen the badges that are selected in the window; none: all
    ShareDialog(
        const Backpack& backpack, const QList<BadgeId>& chosen, const QDateTime& now, QWidget* parent = nullptr);
    ~ShareDialog() override;

    ShareOptions options() const;
    void setOptions(const ShareOptions& options);

    /// Closing stops what is being written.
    void done(int result) override;

public slots:
    /// Writes the file there, without asking.
    void save(const QString& path);

private:
    void layOut();
    void updateSeen();
    void askWhere();
    void showResult();
    void say(const QString& text);
    void setBusy(bool busy);
    void openFolder();

    const Backpack& m_backpack;
    QDateTime m_now;
    ShareList* m_list;
    ShareForm* m_form;
    QLabel* m_seen;
    QLabel* m_status;
    QProgressBar* m_bar;
    QPushButton* m_openFolder;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QPushButton* m_close;
    QFutureWatcher<Result<qint64>> m_watcher;
    QString m_path; ///< what is or was written
};

} // namespace besace
