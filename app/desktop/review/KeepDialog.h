#pragma once

#include "core/review/KeptSessions.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QLocale>

class QComboBox;
class QPushButton;

namespace besace {

class JobLine;
class PasswordFields;

/// Asks until when a session is kept, why, and with which password. It is accepted once the session is kept.
class KeepDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p session outlives this
    KeepDialog(const ReviewSession& session, KeptSessions folder, const QDate& today, const QLocale& locale,
        QWidget* parent = nullptr);

    /// Once it is accepted.
    const KeptSession& kept() const { return m_kept; }
    /// Not while it is being sealed: that takes a second.
    void done(int result) override;

private:
    void layOut();
    void fillEnds(const QLocale& locale);
    void fillReasons();
    void keep();
    void takeAnswer();
    void updateButtons();

    const ReviewSession& m_session;
    KeptSessions m_folder;
    QDate m_today;
    QComboBox* m_end;
    QComboBox* m_reason;
    PasswordFields* m_password;
    JobLine* m_line;
    QPushButton* m_cancel;
    QPushButton* m_keep;
    QFutureWatcher<Result<KeptSession>> m_watcher;
    KeptSession m_kept;
};

} // namespace besace
