#pragma once

#include "core/sharing/signature/Signature.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace besace {

class TextLabel;

/// The e-mail signature as it will look, to be copied, and how it gets into three programs for e-mail.
class SignaturePanel final : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePanel(QWidget* parent = nullptr);

    /// Makes the signature of it, on another thread.
    void setPortfolio(const Portfolio& portfolio);

signals:
    void made(); ///< what is shown is that of the last portfolio

private:
    void layOut();
    void showSignature(const Result<Signature>& signature);
    void copyWithPictures();
    void copyText();
    void say(const QString& words);

    Signature m_signature;
    int m_wanted = 0; ///< counts portfolios: what comes late is not shown any more
    QTextBrowser* m_preview;
    TextLabel* m_notice;
    QPushButton* m_copy;
    QPushButton* m_copyText;
    TextLabel* m_status;
};

} // namespace besace
