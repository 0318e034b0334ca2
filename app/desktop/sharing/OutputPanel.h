#pragma once

#include "app/desktop/sharing/SharePanel.h"

#include <functional>

class QPlainTextEdit;

namespace besace {

/// For files that other programs read: what stands in them, as text.
class OutputPanel final : public SharePanel {
    Q_OBJECT

public:
    /// What a person can read of the one file there is.
    using Words = std::function<QString(const QByteArray& file)>;

    explicit OutputPanel(Words words, QWidget* parent = nullptr);

    void setPortfolio(const Portfolio& portfolio) override;
    void setOutput(const QList<OutputFile>& files) override;

private:
    Words m_words;
    QPlainTextEdit* m_text;
};

} // namespace besace
