#pragma once

#include "app/desktop/details/Letter.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace besace {

class TextLabel;

/// A mail that is ready: to be read, changed, copied, or handed to the person's mail program. Besace sends nothing.
class LetterDialog final : public QDialog {
    Q_OBJECT

public:
    /// @param letters the same one in several languages, the one to begin with first
    explicit LetterDialog(QList<Letter> letters, QWidget* parent = nullptr);

signals:
    /// After a click, and never before.
    void mailWanted(const QUrl& url);

private:
    QString aboutAddress() const;
    Letter written() const; ///< with what the person made of the text
    void turnTo(const QString& language);
    void showLetter();
    void copy();

    QList<Letter> m_letters;
    Letter* m_letter; ///< the one on show
    QComboBox* m_language;
    TextLabel* m_subject;
    QPlainTextEdit* m_text;
    TextLabel* m_done; ///< says that it was copied
};

} // namespace besace
