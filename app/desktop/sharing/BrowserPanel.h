#pragma once

#include "app/desktop/sharing/SharePanel.h"
#include "core/sharing/OutputFile.h"

#include <QTemporaryDir>

#include <memory>

class QPushButton;

namespace besace {

class StatusLine;
class WebPageView;

/// For web pages: what a visitor sees, drawn from what would be saved, and a button that opens just that in the
/// person's browser. For that it is put into a private folder, which goes when the window is closed.
class BrowserPanel final : public SharePanel {
    Q_OBJECT

public:
    explicit BrowserPanel(QWidget* parent = nullptr);
    ~BrowserPanel() override;

    void setPortfolio(const Portfolio& portfolio) override;
    void setDraft(const Draft& draft) override;

    /// Writes the page where only this person can read it. @return its path; empty where that failed
    QString writeForBrowser();

signals:
    void openWanted(const QUrl& page);

private:
    void open();
    void goTo(const QString& page);
    void goBack();
    void tellLink(int link);

    WebPageView* m_view;
    QPushButton* m_back;
    QPushButton* m_open;
    StatusLine* m_status;
    struct Left {
        QString page;
        int place; ///< where it was scrolled to
    };
    QList<Left> m_before; ///< pages that were on show, the last one at the end
    QList<OutputFile> m_files;
    QString m_first; ///< the page to open
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace besace
