#pragma once

#include <QLabel>

namespace besace {

/// What stands in the status bar, on one line. Where there is no room for all of it, what matters most stands there;
/// screen readers get all of it, and so does who points at it.
class StatusWords final : public QLabel {
    Q_OBJECT

public:
    explicit StatusWords(QWidget* parent = nullptr);

    /// @param brief what is shown where @p words do not fit
    void setWords(const QString& words, const QString& brief);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString m_words;
    QString m_brief;
};

} // namespace besace
