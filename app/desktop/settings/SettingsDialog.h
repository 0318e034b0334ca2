#pragma once

#include "app/desktop/settings/PasswordDialog.h"
#include "app/desktop/settings/Preferences.h"

#include <QDialog>

class QVBoxLayout;

namespace besace {

class BackpacksSection;
class CopiesSection;
class InternetSection;
class LooksSection;
class OrganisationsSection;
class PasswordSection;

/// The settings, a section for each matter. They count once the window closes, however it does.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(
        const Preferences& preferences, const QString& backpackPath, const QDateTime& now, QWidget* parent = nullptr);

    /// As they were, with what was chosen here.
    Preferences preferences() const;
    /// Another language or text size begins the window anew: not while it works.
    void setBusy(bool busy);

    /// While a copy is being made, this stops it; the next time it closes.
    void done(int result) override;

signals:
    void passwordWanted(PasswordChange::Kind kind);
    void saveCopyWanted();
    void restoreCopyWanted();
    void organisationsWanted();
    void forgetBackpacksWanted();
    void eraseWanted();

private:
    void addSection(QVBoxLayout& column, const QString& title, QWidget& section);
    QWidget* makeErase();
    void connectSections();

    Preferences m_preferences;
    LooksSection* m_looks;
    InternetSection* m_internet;
    CopiesSection* m_copies;
    BackpacksSection* m_backpacks;
    OrganisationsSection* m_organisations;
    PasswordSection* m_password;
};

} // namespace besace
