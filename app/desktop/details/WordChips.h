#pragma once

#include <QWidget>

class QCompleter;
class QLineEdit;
class QPushButton;

namespace besace {

class FlowLayout;
class TextLabel;

/// The person's own words as chips that can be taken away, and a field to add one.
class WordChips final : public QWidget {
    Q_OBJECT

public:
    /// What it is called, also in the empty field; what that means; and what adding one is called.
    struct Texts {
        QString name;
        QString hint;
        QString add;
    };

    explicit WordChips(const Texts& texts, QWidget* parent = nullptr);

    void setWords(const QStringList& words);
    QStringList words() const { return m_words; }
    /// What may be meant while something is typed.
    void setSuggestions(const QStringList& suggestions);

signals:
    void wordsChanged(const QStringList& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHint();
    void addTyped();
    void removeWord(const QString& word);
    void showChips();

    QWidget* m_chips;
    FlowLayout* m_flow;
    QLineEdit* m_field;
    QPushButton* m_add;
    TextLabel* m_refusal;
    QStringList m_words;
};

} // namespace besace
