#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QTextLayout>

class QPainter;

namespace besace {

/// Words for a place in a list, and how they stand there. Sizes in device-independent pixels.
struct WordsWanted {
    QString text;
    QFont font;
    int width = 0;
    int lineHeight = 0;
    qsizetype lines = 1; ///< at most; the last one is cut short with "…"
    Qt::Alignment side = Qt::AlignLeft; ///< as it is seen: left, right or in the middle
    QString searched = {}; ///< of these words a line is drawn under what a search for that finds
    QColor marked = {}; ///< the colour of what was found

    friend bool operator==(const WordsWanted&, const WordsWanted&) = default;
};

/// Words that are laid out, each line in its own direction.
class LaidWords {
public:
    explicit LaidWords(const WordsWanted& wanted);

    int lines() const { return m_layout.lineCount(); }
    int width() const; ///< of the longest line
    void paint(QPainter& painter, const QPoint& topLeft, const QColor& colour) const;

private:
    QTextLayout m_layout;
};

/// Remembers how words were laid out: a list paints the same ones again with each letter that somebody types and with
/// each turn of the wheel, and to shape them is most of that work.
class CardWords {
public:
    CardWords();

    /// Holds until the next call.
    const LaidWords& laidOut(const WordsWanted& wanted);

private:
    QCache<WordsWanted, LaidWords> m_known;
};

} // namespace besace
