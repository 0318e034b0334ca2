#pragma once

#include "app/desktop/backpack/BackpackPage.h"
#include "app/desktop/backpack/KeptPlace.h"
#include "app/desktop/import/Confirmation.h"
#include "app/desktop/network/Checking.h"
#include "app/desktop/settings/PasswordDialog.h"
#include "app/desktop/settings/Preferences.h"
#include "app/desktop/sharing/ShareMemory.h"
#include "app/desktop/trial/Trial.h"
#include "core/import/Import.h"
#include "core/verification/SignedIssuers.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <optional>

class QActionGroup;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace besace {

class BadgeActions;
class Banner;
class CheckingLine;
class CollectionActions;
class Deeds;
class DropHint;
class Header;
class ImportPanel;
struct Printable;
class StatusWords;
class UndoActions;

/// What the window works with; main() and tests decide.
struct DeskSetup {
    QString trialPath; ///< of the backpack for example badges
    Clock clock;
    QLocale locale;
    WebFactory web; ///< empty: there is no internet
    Preferences preferences;
    std::optional<QDateTime> lastCopy = {}; ///< UTC: when the person last saved one
    std::optional<QDateTime> copyPutOff = {}; ///< UTC: when they last said that they would do it later
    ShareOptions sharing = {}; ///< as it was chosen last time
    QString name = {}; ///< of the backpack, for the window's title; empty for the person's own
    QStringList recent = {}; ///< paths of other backpacks, the last one first
    bool hasPassword = false; ///< so that it can be locked
    QStringList crashReports = {}; ///< paths
    ListSigner listSigner = {}; ///< whose lists of organisations are taken
    KeptPlace kept = {}; ///< where the backpack is
    bool hasReview = false; ///< there is a desk to check other people's badges at
};

/// The job seeker's desk: one window, whose middle is the task at hand.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// All of it but what the backpack tells, so that it can be made while that is still being looked at.
    explicit MainWindow(DeskSetup setup);
    MainWindow(Backpack backpack, DeskSetup setup);
    ~MainWindow() override;

    /// Once, and before it is shown.
    void open(Backpack backpack);
    /// In the backpack that was opened nothing is searched for before that look was taken.
    void searchAfter(const LeftLook& look);
    void add(const QList<ImportSource>& sources);
    /// Opens the trial backpack, and fills it where it is empty.
    void tryExamples();
    bool isTrial() const { return m_trial.has_value() && m_inTrial; }
    BackpackPage& page() { return *m_page; }
    void saveWords(); ///< what is being typed now
    /// Why something that the person wrote about a badge is not stored; nothing if all of it is.
    std::optional<Error> whyWordsAreUnkept() const;
    /// Something reads or stores: the window cannot begin anew.
    bool isWorking() const;
    void say(const QString& sentence); ///< in the status bar, and to screen readers

    /// As they are now, to be kept.
    Preferences preferences() const;

signals:
    /// The program begins again in another language.
    void languageChosen(const QString& language);
    void textSizeChosen(int percent); ///< the same
    void appearanceChosen(Appearance appearance);
    /// The person closes the window. Whoever hears it directly may have it stay, by ignoring the event.
    void closeWanted(QCloseEvent* event);
    void closed();
    void copySaved(const QDateTime& savedAt);
    void sharingChosen(const ShareOptions& options, ShareMemory memory); ///< to be remembered for the backpack
    void listSignerChosen(const ListSigner& signer); ///< to be remembered
    void copyPutOff(const QDateTime& now); ///< the reminder comes again in a month
    void backpackWanted(const QString& path); ///< another one, that is there
    void newBackpackWanted(const QString& path);
    void forgetBackpacksWanted();
    void lockWanted(); ///< until the password is given again
    void passwordChangeWanted(const PasswordChange& change);
    /// Everything is to go; the person has typed the word.
    void eraseWanted();
    /// The program ends and leaves nothing of the person on this computer; they were asked.
    void leaveWanted();
    void reviewWanted(); ///< the desk at which other people's badges are checked
    /// The backpack's file is not as it was written: it must be opened again.
    void damageFound();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void makeBanners();
    void makeMenus();
    void makeFileMenu();
    void addBackpacks(QMenu& menu);
    void fillRecent();
    void forgetBackpacks();
    void makeEditMenu();
    void makeBadgeMenu();
    void makeCollectionMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void takeAppearance(Appearance appearance);
    void connectPage();
    void connectImport();
    void connectDeeds();

    Backpack& backpack();
    /// The trial has a web of its own.
    VerificationContext context(Asking asking);
    std::shared_ptr<const DocumentLoader> loader(Asking asking) const;

    void chooseFiles();
    void chooseFolder();
    void paste();
    void share();
    void keepSharing(const ShareOptions& options);
    void print();
    void offerToPrint(const QList<Printable>& offers);
    void saveReminders(); ///< of the ends of badges, for the person's calendar
    void writeReminders(const QString& path);
    void saveCopy();
    void restoreCopy();
    void showRestoring(const QString& path); ///< of that copy; empty: of the one that the person chooses then
    void chooseBackpack();
    void chooseNewBackpack();
    /// @return whether what was dropped or handed over is a backpack: it is opened then
    bool openedBackpack(const QList<ImportSource>& sources);
    /// @return whether it is a copy: what restoring it would bring is shown then
    bool openedCopy(const QList<ImportSource>& sources);
    void openSettings();
    void takeSettings(const Preferences& chosen);
    void eraseEverything();
    void openOrganisations();
    /// Once the person says that they do know it.
    void askToKnow(const KnownIssuer& issuer);
    void leave();
    void askForPassword(PasswordChange::Kind kind);
    void makeCopyReminder();
    void remindOfCopy();
    QString whereKept() const;
    QString copyState() const; ///< "Last copy: never."
    void showPage();
    void finishImport(const QList<BadgeId>& added);

    void fillTrial();
    void takeExamples(const Result<QList<trial::Example>>& examples);
    void emptyTrial();
    void leaveTrial();
    void useBackpack(bool trial);

    void connectChecking();
    void checkAgain(const QList<BadgeId>& ids, Asking asking);
    void stopChecking();
    /// Reading is local and immediate. What only the web can tell is asked for when that is done.
    void checkOnline(const QList<BadgeId>& added);
    void takeOutcome(const CheckingOutcome& outcome);
    void showNews(const QList<BadgeId>& changed);
    void chooseSites();
    void giveIdentity(const QString& identity);
    void takeConfirmed(const QString& identity, const Result<QList<Confirmed>>& confirmed);
    QList<BadgeId> everyBadge();

    void updateActions();
    void updateStatus();
    void complain(const Error& error);
    void about();

    std::optional<Backpack> m_own; ///< as soon as it is open
    LeftLook m_indexLook; ///< at that one
    std::optional<Backpack> m_trial; ///< stays open once used: jobs may still write to it
    bool m_inTrial = false;
    QTimer m_refreshing;
    bool m_busy = false; ///< the trial is being filled, or an address is tried
    DeskSetup m_setup;

    Web* m_web;
    Deeds* m_deeds = nullptr;
    UndoActions* m_undo = nullptr;
    BadgeActions* m_badgeActions = nullptr;
    CollectionActions* m_collectionActions = nullptr;
    Checking* m_checking = nullptr;
    CheckingLine* m_checkingLine = nullptr;
    Header* m_header = nullptr;
    Banner* m_trialBanner = nullptr;
    Banner* m_problem = nullptr;
    Banner* m_copyReminder = nullptr;
    Banner* m_news = nullptr; ///< what the last check found to have changed
    QString m_whileChecking; ///< what the person did that the check came of: told again with its outcome
    QList<BadgeId> m_changed; ///< the badges that it is about
    QStackedWidget* m_stack = nullptr;
    BackpackPage* m_page = nullptr;
    ImportPanel* m_import = nullptr;
    DropHint* m_dropHint = nullptr;
    StatusWords* m_status = nullptr;
    QPushButton* m_saveCopyButton = nullptr;

    QAction* m_share = nullptr;
    QAction* m_print = nullptr;
    QAction* m_saveCopy = nullptr;
    QAction* m_restoreCopy = nullptr;
    QAction* m_newBackpack = nullptr;
    QAction* m_openBackpack = nullptr;
    QMenu* m_recent = nullptr;
    QAction* m_lock = nullptr;
    QAction* m_leave = nullptr;
    QAction* m_check = nullptr;
    QAction* m_try = nullptr;
    QAction* m_leaveTrial = nullptr;
    QAction* m_emptyTrial = nullptr;
    QActionGroup* m_sorts = nullptr;
    QActionGroup* m_forms = nullptr;
    QActionGroup* m_appearances = nullptr;
    QActionGroup* m_languages = nullptr;
};

} // namespace besace
