#pragma once

#include "app/desktop/sharing/ShareJob.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QHash>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace besace {

class ShareDone;
class ShareDraft;
class ShareForm;
class SharePanel;
class ShareView;
class ShareWhat;
struct Draft;

/// "Show my badges": what, how, what it looks like, and then a file.
class ShareDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param backpack outlives the dialog; what is shown of it is read over a connection of its own
    /// @param chosen the badges that are selected in the window; none: all
    ShareDialog(
        const Backpack& backpack, const QList<BadgeId>& chosen, const QDateTime& now, QWidget* parent = nullptr);
    ~ShareDialog() override;

    ShareOptions options() const;
    /// Where they hold no e-mail address, the person's first one that the backpack knows is offered; it stays hidden
    /// until the person shows it.
    void setOptions(const ShareOptions& options);
    /// The options without an address that the backpack knows anyway: it is kept there, and nowhere else.
    ShareOptions optionsToKeep() const;
    /// Shows the badges of a collection instead.
    void chooseCollection(const QString& name);

    /// Closing stops what is being written.
    void done(int result) override;

public slots:
    /// Writes the file or the folder there, without asking.
    void save(const QString& path);

signals:
    void drafted(); ///< what would be saved is there

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void nameParts();
    void layOut();
    QWidget* previewColumn();
    QLayout* buttonRow();
    void connectParts();
    void change();
    void changeKind();
    void makeDraft();
    SharePanel& panel(); ///< of the kind that is chosen
    ShareWanted wanted() const;
    void takePortfolio(const Portfolio& portfolio);
    void showDraft(const Draft& draft);
    void showFailure(const Error& error, const Draft& draft);
    void updateSave();
    void print();
    void askWhere();
    void showResult();
    void say(const QString& text);
    void setBusy(bool busy);

    QString m_ownAddress; ///< the person's, that the backpack knows; may be empty
    std::shared_ptr<ShareSource> m_source; ///< jobs hold it, too
    QDateTime m_now;
    ShareWhat* m_what;
    ShareForm* m_form;
    ShareDraft* m_draft;
    QStackedWidget* m_panels;
    QHash<QString, SharePanel*> m_panelOf; ///< by the kind's id; made when it is first chosen
    ShareView* m_view;
    ShareDone* m_done;
    QLabel* m_status;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_close;
    QFutureWatcher<Result<qint64>> m_watcher;
    QFuture<Result<Portfolio>> m_gathering; ///< for the next draft
    Portfolio m_portfolio; ///< that the draft is made of
    QString m_path; ///< what is or was written
};

} // namespace besace
