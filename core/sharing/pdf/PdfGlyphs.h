#pragma once

#include <QFont>
#include <QList>
#include <QMap>
#include <QString>

namespace besace::pdf {

/// A text as the fonts at hand can draw it. Our own font has Latin, Greek and Cyrillic; other scripts are drawn with
/// fonts of the system where it has them. A sign that none of them has is drawn as an empty square: its meaning stays
/// in the text behind the page.
class DrawableText {
public:
    /// How the line runs that a text is part of. Where some of it runs from right to left, brackets are drawn as their
    /// mirror images.
    enum class Direction { LeftToRight, Mixed };
    static Direction directionOf(const QString& line);

    DrawableText(const QString& written, const QFont& font, Direction direction);

    const QString& shown() const { return m_shown; }

    /// A part of shown().
    struct Stretch {
        int from = 0;
        int length = 0;
        QString actualText; ///< what it reads as, where its glyphs do not tell; else empty
    };
    /// In a line of mixed direction each letter is one: there are readers that order only letters.
    QList<Stretch> stretches(int from, int length) const;

private:
    void add(const QString& grapheme, const QString& drawn, bool speaks);
    QString actualText(int from, int to) const;

    Direction m_direction;
    QString m_shown;
    QMap<int, QString> m_actual; ///< what the grapheme that begins there reads as, where its glyphs do not tell
    QList<Stretch> m_stretches;
};

} // namespace besace::pdf
