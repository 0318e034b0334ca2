#pragma once

#include "core/base/Result.h"

#include <QDialog>
#include <QFutureWatcher>

class QLineEdit;
class QPushButton;

namespace besace {

class JobLine;

/// Asks for the password of a backpack until it is the right one. It is accepted once the backpack is unlocked.
class UnlockDialog final : public QDialog {
    Q_OBJECT

public:
    explicit UnlockDialog(QString backpackPath, QWidget* parent = nullptr);

    /// Not while a password is being tried: that cannot be stopped, and takes a second.
    void done(int result) override;

signals:
    /// The person no longer knows the password, and has read what that means. Only where there is nothing else to go
    /// back to: no window below.
    void newBackpackWanted();

private:
    void layOut();
    void explainForgotten();
    void tryIt();
    void takeAnswer();
    void updateButtons();

    QString m_backpackPath;
    QLineEdit* m_password;
    JobLine* m_line;
    QPushButton* m_cancel;
    QPushButton* m_open;
    QPushButton* m_forgotten;
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace besace
