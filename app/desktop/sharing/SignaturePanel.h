#pragma once

#include "app/desktop/sharing/SharePanel.h"
#include "core/sharing/signature/Signature.h"

class QPushButton;
class QTextBrowser;

namespace besace {

class StatusLine;
class TextLabel;

/// The e-mail signature as it will look, to be copied, and how it gets into three programs for e-mail.
class SignaturePanel final : public SharePanel {
    Q_OBJECT

public:
    explicit SignaturePanel(QWidget* parent = nullptr);

    /// Makes the signature of it, on another thread.
    void setPortfolio(const Portfolio& portfolio) override;

signals:
    void made(); ///< what is shown is that of the last portfolio

public slots:
    /// Writes the signature there, and its text beside it, without asking.
    void save(const QString& path);

private:
    void layOut();
    void enableButtons(bool enabled);
    void showSignature(const Result<Signature>& signature);
    void copyWithPictures();
    void copyText();
    void askWhere();

    Signature m_signature;
    int m_wanted = 0; ///< counts portfolios: what comes late is not shown any more
    QTextBrowser* m_preview;
    TextLabel* m_notice;
    QPushButton* m_copy;
    QPushButton* m_copyText;
    QPushButton* m_save;
    StatusLine* m_status;
};

} // namespace besace
