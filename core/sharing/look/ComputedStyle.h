#pragma once

#include "core/sharing/look/StyleSheet.h"

#include <QColor>
#include <QFont>
#include <QStringList>

#include <optional>

namespace besace::look {

enum class Display { None, Inline, InlineBlock, Block, Flex, Grid };

/// `100% - 3rem`
struct Length {
    qreal pixels = 0;
    qreal part = 0; ///< of what it stands in

    qreal of(qreal base) const { return pixels + part * base; }
};

/// The least of several lengths; none: `auto`.
struct Size {
    QList<Length> leastOf;

    bool isAuto() const { return leastOf.isEmpty(); }
    qreal of(qreal base) const;
};

/// CSS pixels.
struct Edges {
    qreal top = 0;
    qreal right = 0;
    qreal bottom = 0;
    qreal left = 0;

    qreal across() const { return left + right; }
    qreal along() const { return top + bottom; }
};

/// A column of a grid: so wide, or a share of what is left.
struct Track {
    qreal pixels = 0;
    qreal share = 0;
};

/// What a browser would compute for one element, as far as our pages need it.
struct Style {
    // What an element takes over from the one it stands in.
    QStringList families;
    qreal fontSize = 16;
    int weight = 400;
    bool isItalic = false;
    qreal lineHeight = 0; ///< times the font's size; 0: as the font itself has it
    qreal letterSpacing = 0;
    QColor colour = Qt::black;
    bool isUpperCase = false;
    bool keepsBlanks = false;
    bool isRightToLeft = false;
    QByteArray listMarker = "disc"; ///< of list-style
    qreal underlineOffset = 0; ///< pixels below the base line
    QHash<QByteArray, QByteArray> variables;

    // Its own.
    Display display = Display::Inline;
    bool isUnderlined = false;
    QColor underline; ///< invalid: as the text
    qreal underlineWidth = 1;
    QColor background = Qt::transparent;
    Edges margin, padding, border;
    bool isCentred = false; ///< `margin: 0 auto`
    QColor borderColour;
    qreal corner = 0;
    Size width, height, maxWidth;
    bool isBorderBox = false;
    bool floatsRight = false;
    bool isUnseen = false; ///< for screen readers only
    bool wraps = false;
    qreal rowGap = 0;
    qreal columnGap = 0;
    qreal grow = 0;
    bool mayShrink = true;
    Size basis;
    QList<Track> tracks;
    std::optional<QString> content; ///< of `::after`

    QFont font() const;
    qreal lineStep() const;
    bool isClosedAtTop() const { return padding.top > 0 || border.top > 0; }
    bool isClosedAtBottom() const { return padding.bottom > 0 || border.bottom > 0; }
    bool isInline() const { return display == Display::Inline || display == Display::InlineBlock; }
};

/// Finds what holds for an element: our pages' own rules over those that every browser brings.
class Cascade {
public:
    /// @param css of the page itself
    /// @param systemFamily what `system-ui` is
    Cascade(const QByteArray& css, const Medium& medium, const QString& systemFamily);

    Style styleOf(const Node& node, const Style& parent) const;
    /// Of what stands behind its content; without Style::content there is nothing.
    Style styleAfter(const Node& node, const Style& own) const;

private:
    QList<Declaration> declarationsFor(const Node& node, bool isAfter) const;

    QList<Rule> m_usual;
    QList<Rule> m_rules;
    QString m_systemFamily;
};

} // namespace besace::look
