#pragma once

#include "app/desktop/looks/Tokens.h"

#include <QLabel>

namespace besace {

/// Words on one step of the type scale. They wrap, can be selected with the mouse or the keyboard where asked for, and
/// follow the font and the palette when these change. Whatever is given is shown as it is: nothing in it is markup.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(QWidget* parent = nullptr);
    TextLabel(TextSize size, Ink ink, bool strong, QWidget* parent = nullptr);

    /// @p text may have several lines; they stand apart by lineHeight. A bullet or an arrow before a line is seen, and
    /// not read aloud.
    void setWords(const QString& text);
    QString words() const { return m_words; }
    void setInk(Ink ink);
    /// For a word or two beside an icon or another word: no room between lines.
    void setCompact();
    /// For texts that people copy.
    void setSelectable();

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void alignToReading();
    bool isRunning() const; ///< text of several lines, as opposed to a heading or a word

    TextSize m_size = TextSize::Body;
    Ink m_ink = Ink::Text;
    bool m_strong = false;
    bool m_compact = false;
    bool m_dressing = false;
    QString m_words;
};

/// Lets words that have no blank for very long break anyway: addresses, keys, hostile names.
QString breakable(const QString& text);

/// Parts of which each has a language of its own, in the order in which the program is read.
QString inOneLine(const QStringList& parts, const QString& between);

} // namespace besace
