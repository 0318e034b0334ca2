#pragma once

#include "app/desktop/settings/Preferences.h"
#include "core/backpack/OpenBackpack.h"
#include "core/import/Import.h"

#include <QApplication>
#include <QFuture>

#include <memory>

namespace besace {

class MainWindow;

/// What main() does once it knows what it was asked: language, looks, the backpack, and the window on it.
class Program final : public QObject {
    Q_OBJECT

public:
    Program(QApplication& application, QString backpackPath);
    ~Program() override;

    /// Opens the window; says why where the backpack cannot be opened. @return whether there is a window
    bool open();
    void add(const QStringList& paths);
    MainWindow* window() const { return m_window.get(); }
    /// In front of all others; somebody started the program once more, perhaps with files.
    void showAgain(const QStringList& paths);

private:
    bool openWindow(Depth depth = Depth::Light);
    void makeWindow(Backpack backpack);
    void tell(const Opened& opened);
    /// What is done once the window is there: the copy of the day, the check of the day.
    void tendBackpack(bool endedCleanly);
    void askToRepair();
    void openAgain(Depth depth);
    void speak(const QString& language);
    void sayWhyNot(const Error& error);
    void keep();
    void savePreferences();
    void changeLanguage(const QString& language);
    void changeTextSize(int percent);
    void changeAppearance(Appearance appearance);
    void erase();
    /// How the program speaks and looks.
    void dress();

    QApplication& m_application;
    QString m_backpackPath;
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
    bool m_isAsking = false; ///< whether to repair
    QFuture<Result<QString>> m_tending;
};

} // namespace besace
