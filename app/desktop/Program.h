#pragma once

#include "app/common/ChangeSettings.h"
#include "app/desktop/settings/PasswordDialog.h"
#include "app/desktop/settings/Preferences.h"
#include "app/desktop/start/EarlyLook.h"
#include "core/backpack/Password.h"
#include "core/import/Import.h"

#include <QApplication>
#include <QFuture>
#include <QPointer>

#include <functional>
#include <memory>

class QCloseEvent;

namespace besace {

class EndSignals;
class FirstStart;
class IdleLock;
class MainWindow;
class OneWindow;
class UnlockDialog;
class WaitDialog;

/// What main() does once it knows what it was asked: language, looks, the backpack, and the window on it.
class Program final : public QObject {
    Q_OBJECT

public:
    Program(QApplication& application, QString backpackPath);
    ~Program() override;

    /// From here on whoever starts the program for that backpack calls this one. @p oneWindow has called nobody.
    void listen(std::unique_ptr<OneWindow> oneWindow);
    /// Opens the window, once the password is given where there is one; says why where the backpack cannot be opened.
    /// @param look what is looked at already; the window is prepared meanwhile
    /// @return whether there is a window, or a question
    bool open(EarlyLook look = {});
    /// Asks whose computer this is, and which half of the program is wanted; makes the backpack then.
    void begin();
    /// The backpack that was open last is not there: asks for its disk, or whether to go on with another one.
    void beginWithout(const QString& missed);
    /// What opens the desk at which other people's badges are checked. Until it is given, no door leads there.
    void setReviewDesk(std::function<void()> open) { m_openReview = std::move(open); }
    /// What opens the help above a window. Until it is given, there is no button for it.
    void setHelp(std::function<void(QWidget* window)> open) { m_openHelp = std::move(open); }
    void add(const QStringList& paths);
    /// In place of the backpack's window: one in which somebody else's badges are checked, and which keeps nothing.
    void review(const QStringList& paths);
    /// Sessions of that desk which were kept until a day that is over. At each start, whatever it is for.
    static void eraseEndedSessions();
    MainWindow* window() const { return m_window.get(); }
    /// Where a crash leaves its report.
    static QString reportFolder();
    /// In front of all others; somebody started the program once more, perhaps with files.
    void showAgain(const QStringList& paths);

private:
    bool openWindow(const EarlyLook& look, Depth depth = Depth::Light);
    bool openWindow(Depth depth = Depth::Light) { return openWindow({}, depth); }
    Result<Opened> openFile(const QString& path, Depth depth, const EarlyLook& look = {}) const;
    void take(Opened opened);
    void closeWindow();
    /// Another backpack, in the same window; where it cannot be opened, this one stays.
    void change(const QString& path);
    void create(const QString& path);
    void forgetBackpacks();
    /// Not shown yet, and with nothing in it.
    void makeWindow();
    void connectWindow();
    void tell(const Opened& opened);
    /// Where that was left for when the window is there.
    void lookAtIndex();
    /// What is done once the window is there: the copy of the day, the check of the day.
    void tendBackpack(bool endedCleanly);
    void askToRepair();
    void openAgain(Depth depth);
    /// The backpack that was open a moment ago. @return whether it is, or its password is asked for
    bool openSame(Depth depth);
    void speak(const QString& language);
    void sayWhyNot(const Error& error);
    void askForPassword();
    /// A first start once more, for a backpack beside the one whose password is forgotten.
    void beginAnew();
    /// Forgets the password; the window goes until it is given again.
    void lockBackpack();
    void forgetCopied() const;
    void watchForAbsence();
    void changePassword(const PasswordChange& change);
    void takePasswordChange(const PasswordChange& change, const Result<CopiesChanged>& changed);
    void keep();
    void savePreferences();
    void note(const SettingsChange& change);
    /// For what the window has to be made anew. The person is told why not: without its file there would be no window.
    bool canBeginAnew();
    void changeLanguage(const QString& language);
    void changeTextSize(int percent);
    void changeAppearance(Appearance appearance);
    void erase();
    /// The backpack of a first start. @return whether it has no window yet
    bool returnToOwn();
    /// How the program speaks and looks.
    void dress();

    // ProgramStart.cpp
    void connectFirstStart();
    void takeAnswers();
    void openFirstDoor();
    void openSecondDoor();
    void chooseFolder();
    void chooseOwn();
    void makeBackpack(const QString& path);
    void askForFirstPassword(const QString& path);
    void seal(const QString& path, const QString& password);
    /// The window on that backpack; the first start goes.
    void beginWith(const QString& path);
    void goOnWithout(const QString& missed, const QString& answer);
    void complainAtStart(const Error& error, const QString& path);

    // ProgramLeaving.cpp
    void watchSession();
    /// Writes down what is being typed and how the window stands; the session may go on afterwards.
    void saveWork();
    /// Has the window stay while something is not written that the person wrote or chose, and asks what to do.
    void mayClose(QCloseEvent* event);
    void tellOfCrash();
    /// Ends, and leaves nothing of the person on this computer but the backpack.
    void leave();

    QApplication& m_application;
    QString m_backpackPath;
    Preferences m_preferences;
    std::unique_ptr<OneWindow> m_oneWindow;
    std::unique_ptr<EndSignals> m_endSignals;
    std::unique_ptr<FirstStart> m_start; ///< before there is a window
    std::unique_ptr<MainWindow> m_window;
    std::function<void()> m_openReview;
    std::function<void(QWidget*)> m_openHelp;
    std::unique_ptr<IdleLock> m_idle; ///< while the window is on a backpack with a password
    std::unique_ptr<WaitDialog> m_wait;
    QPointer<UnlockDialog> m_question; ///< while there is no window
    const bool m_quits; ///< once the last window is closed
    QStringList m_waiting; ///< files to add once there is one
    bool m_isAsking = false; ///< whether to repair
    bool m_endsAnyhow = false; ///< what cannot be written is lost: the person knows, or nobody can be asked
    QFuture<Result<QString>> m_tending;
};

} // namespace besace
