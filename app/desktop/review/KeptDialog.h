#pragma once

#include "core/review/KeptSessions.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QLocale>

#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace besace {

class JobLine;
class TextLabel;

/// The sessions that were kept: opened with their password, erased before their day, and the journal of what was
/// erased. It is accepted once one is open.
class KeptDialog final : public QDialog {
    Q_OBJECT

public:
    KeptDialog(KeptSessions folder, const QDate& today, const QLocale& locale, QWidget* parent = nullptr);

    /// Once it is accepted.
    const KeptContent& content() const { return m_content; }
    /// Not while a password is being tried.
    void done(int result) override;

private:
    void layOut();
    QWidget* makeJournal();
    /// Reads the folder, once for all that is on show.
    void fill();
    void fillJournal();
    QString lineOf(const KeptSession& kept) const;
    void tryIt();
    void takeAnswer();
    void erase();
    void updateButtons();

    KeptSessions m_folder;
    QDate m_today;
    QLocale m_locale;
    QListWidget* m_list;
    QLineEdit* m_password;
    JobLine* m_line;
    TextLabel* m_journal = nullptr; ///< once somebody looked at it
    QPushButton* m_erase;
    QPushButton* m_close;
    QPushButton* m_open;
    QFutureWatcher<Result<KeptContent>> m_watcher;
    KeptContent m_content;
    std::optional<Error> m_unread; ///< why the folder cannot be read
};

} // namespace besace
