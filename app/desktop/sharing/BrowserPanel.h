#pragma once

#include "app/desktop/sharing/SharePanel.h"
#include "core/sharing/OutputFile.h"

#include <QTemporaryDir>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace besace {

class TextLabel;

/// For web pages. Only a browser draws one as others will see it, and this program carries none: so here are the words
/// that stand in the page, read from what would be saved, and a button that opens just that in the person's browser.
/// It is put into a private folder, which goes when the window is closed.
class BrowserPanel final : public SharePanel {
    Q_OBJECT

public:
    explicit BrowserPanel(QWidget* parent = nullptr);
    ~BrowserPanel() override;

    void setPortfolio(const Portfolio& portfolio) override;
    void setDraft(const Draft& draft) override;

    /// Writes the page where only this person can read it. @return its path; empty where that failed
    QString writeForBrowser();

    /// The words of the page that a visitor sees first.
    static QString wordsOfFirst(const QList<OutputFile>& files);

signals:
    void openWanted(const QUrl& page);

private:
    void open();

    TextLabel* m_explanation;
    QPlainTextEdit* m_words;
    QPushButton* m_open;
    TextLabel* m_problem;
    QList<OutputFile> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace besace
