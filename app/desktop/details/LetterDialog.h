#pragma once

#include "app/desktop/details/Letter.h"

#include <QDialog>

class QPlainTextEdit;

namespace besace {

class TextLabel;

/// A mail that is ready: to be read, changed, copied, or handed to the person's mail program. Besace sends nothing.
class LetterDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LetterDialog(Letter letter, QWidget* parent = nullptr);

signals:
    /// After a click, and never before.
    void mailWanted(const QUrl& url);

private:
    QString aboutAddress() const;
    Letter written() const; ///< with what the person made of the text
    void copy();

    Letter m_letter;
    QPlainTextEdit* m_text;
    TextLabel* m_done; ///< says that it was copied
};

} // namespace besace
