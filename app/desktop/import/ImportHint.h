#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace besace {

class SpokenLabel;

/// What a person can do about one line, in whole sentences; and, for a badge whose address is hidden, a field to try
/// their own.
class ImportHint final : public QFrame {
    Q_OBJECT

public:
    explicit ImportHint(QWidget* parent = nullptr);

    /// Shows the text and gives it the focus, so that it is read out.
    void explain(const QString& text);
    void askForAddress(const QString& text);
    void refuse(const QString& address);

signals:
    void addressTried(const QString& address);
    void closed();

private:
    void tryAddress();

    SpokenLabel* m_text;
    QWidget* m_form;
    QLineEdit* m_address;
    QPushButton* m_try;
};

} // namespace besace
