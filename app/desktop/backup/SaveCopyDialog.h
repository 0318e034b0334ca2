#pragma once

#include "app/desktop/backup/SaveCopyJob.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>
#include <optional>

class QCheckBox;
class QPushButton;

namespace besace {

class JobLine;
class PasswordFields;
class TextLabel;

/// "Save a copy": with a password or without, and then a file. It is written on another thread, while the window waits.
class SaveCopyDialog final : public QDialog {
    Q_OBJECT

public:
    SaveCopyDialog(QString backpackPath, const QDateTime& now, QWidget* parent = nullptr);
    ~SaveCopyDialog() override;

    /// While a copy is being written, this stops it; the next time it closes.
    void done(int result) override;

public slots:
    /// Writes the file there, without asking.
    void save(const QString& path);

signals:
    void saved(const SavedCopy& copy);

private:
    void layOut();
    void updateButtons();
    void askWhere();
    void showResult();
    void setBusy(bool busy);
    void openFolder();
    /// Empty for a copy that anybody can read.
    QString password() const;

    QString m_backpackPath;
    QDateTime m_now;
    QCheckBox* m_protect;
    TextLabel* m_bare; ///< says that the copy is open to everybody
    PasswordFields* m_fields;
    JobLine* m_line;
    QPushButton* m_openFolder;
    QPushButton* m_close;
    QPushButton* m_save;
    QFutureWatcher<Result<SavedCopy>> m_watcher;
    /// Of what runs, or ran last; nothing where it did not begin. A job that was stopped in its last instant has no
    /// result, and yet the file is there.
    std::shared_ptr<std::optional<Result<SavedCopy>>> m_outcome;
    QString m_path; ///< of the last copy
};

} // namespace besace
