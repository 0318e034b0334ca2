#pragma once

#include "app/desktop/review/ReviewSetup.h"
#include "core/import/Import.h"

#include <QMainWindow>
#include <QSet>

class QCheckBox;
class QPushButton;

namespace besace {

class DropHint;
class JobLine;
class KeptSessions;
struct KeptContent;
class QuestionSearch;
class ReviewAddresses;
class ReviewJob;
class ReviewModel;
class ReviewOrder;
class ReviewSession;
class ReviewTable;
class ReviewTabs;
class SpokenLabel;
class TextLabel;
class Web;

/// "Check badges": an advisor looks at what one person brings. All of it is in memory, and goes when the session is
/// closed: no file of ours, no setting and no list of recent files ever holds any of it, unless the advisor keeps it,
/// sealed and for a time.
class ReviewWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit ReviewWindow(ReviewSetup setup, QWidget* parent = nullptr);
    ~ReviewWindow() override;

    /// Reads these besides what is there already.
    void open(const QList<ImportSource>& sources);
    bool isWorking() const;

public slots:
    /// Ends the session: everything of it is let go, and the window closes.
    void closeSession();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    QWidget* makeHead();
    QWidget* makeOpening();
    QWidget* makeSummary();
    void addShortcuts();
    void connectJob();

    void askSites();
    void makeReport();
    void beginReading();
    void showDetails(int badge);
    void showWhatIsThere();
    /// Badges about which the organisations' sites were not asked.
    int notAsked() const;
    VerificationContext context(bool online) const;
    void forget();

    // ReviewOpening.cpp
    void read(const QList<ImportSource>& sources);
    void chooseFiles();
    void chooseFolder();
    void paste();
    void askForPassword();

    // ReviewQuestions.cpp
    void finish(bool wasStopped);
    void takeQuestions(const ReviewSession& searched);
    /// All questions are there once this is over.
    void waitForQuestions();
    void showOnlyQuestions(bool only);
    QString summary() const;
    /// How many rows the filter leaves; empty where it leaves all.
    QString rowsShown() const;
    void showRows();

    // ReviewKeeping.cpp
    KeptSessions keptSessions() const;
    void eraseEnded();
    void showKeeping();
    void keepSession();
    void showKept();
    void openKept(const KeptContent& content);

    ReviewSetup m_setup;
    Web* m_web;
    ReviewJob* m_job;
    QuestionSearch* m_search;
    ReviewModel* m_model;
    ReviewOrder* m_order;
    bool m_isEnding = false; ///< all is read, and the questions are looked for
    bool m_wasStopped = false;
    QSet<QString> m_leftLocked; ///< files whose password the advisor does not know
    QPushButton* m_openFiles = nullptr;
    QPushButton* m_askSites = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_keptSessions = nullptr;
    QCheckBox* m_onlyQuestions = nullptr;
    ReviewAddresses* m_addresses = nullptr;
    JobLine* m_jobLine = nullptr;
    SpokenLabel* m_summary = nullptr;
    QWidget* m_summaryRow = nullptr;
    TextLabel* m_empty = nullptr;
    ReviewTable* m_table = nullptr;
    ReviewTabs* m_tabs = nullptr;
    DropHint* m_dropHint = nullptr;
};

} // namespace besace
