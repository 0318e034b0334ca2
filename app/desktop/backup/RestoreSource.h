#pragma once

#include "app/desktop/backup/RestoreJob.h"
#include "core/backpack/RollingBackups.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace besace {

class TextLabel;

/// Which copy to restore: a file that the person saved, or one of those that Besace made; and its password.
class RestoreSource final : public QWidget {
    Q_OBJECT

public:
    explicit RestoreSource(const QString& backpackPath, QWidget* parent = nullptr);

    /// @param words say why
    void askForPassword(const QString& words);
    bool asksForPassword() const;

public slots:
    /// A file of the person's own, without asking which.
    void chooseFile(const QString& path);

signals:
    void chosen(const CopySource& source);

private:
    void fillLocal(const QList<LocalBackup>& copies);
    QWidget* makeLocal(const QList<LocalBackup>& copies);
    QWidget* makePassword();
    void askWhich();
    void openLocal();
    void tryPassword();

    QListWidget* m_local;
    QPushButton* m_file;
    QWidget* m_passwordPart;
    TextLabel* m_passwordWords;
    QLineEdit* m_password;
    QString m_path; ///< of the file that wants a password
};

} // namespace besace
