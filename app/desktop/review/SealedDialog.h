#pragma once

#include "core/base/Result.h"

#include <QDialog>
#include <QFutureWatcher>

class QLineEdit;
class QPushButton;

namespace besace {

class JobLine;

/// Asks for the password of a backpack, or of a copy, that a person brings. It is accepted once the password opens the
/// file, which nothing is written to.
class SealedDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SealedDialog(QString path, QWidget* parent = nullptr);

    const QString& path() const { return m_path; }
    QString password() const;
    /// Not while a password is being tried.
    void done(int result) override;

private:
    void layOut();
    void tryIt();
    void takeAnswer();
    void updateButtons();

    QString m_path;
    QLineEdit* m_password;
    JobLine* m_line;
    QPushButton* m_leave;
    QPushButton* m_open;
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace besace
