#pragma once

#include "app/desktop/sharing/SharePanel.h"

class QPlainTextEdit;
class QPushButton;

namespace besace {

class StatusLine;
class WebPageView;

/// For files that other programs read: what stands in them, as text. A piece for a blog is also seen, as in a page that
/// has no style of its own.
class OutputPanel final : public SharePanel {
    Q_OBJECT

public:
    /// Whether all of the text may be copied, to be pasted elsewhere.
    enum class Copying { None, Whole };
    explicit OutputPanel(Copying copying, QWidget* parent = nullptr);

    void setPortfolio(const Portfolio& portfolio) override;
    void setDraft(const Draft& draft) override;

private:
    QLayout* copyRow();
    QWidget* makeLook();
    void copy();

    QString m_words; ///< as they are: the field shows some signs as others
    WebPageView* m_look = nullptr; ///< only where it is a piece of a page
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    StatusLine* m_status;
};

} // namespace besace
