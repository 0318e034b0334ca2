#pragma once

#include "core/verification/VerificationReport.h"

#include <QColor>
#include <QFont>

class QPalette;

namespace besace {

/// The colours of the whole program. They stand here and nowhere else.
struct Tokens {
    bool isDark = false;
    bool isHighContrast = false;
    QColor page; ///< behind everything
    QColor surface; ///< cards, panes, fields
    QColor raised; ///< tags, hover
    QColor line; ///< separators only, never the sole cue
    QColor control; ///< outlines that show where a control is: 3:1 on all grounds
    QColor text;
    QColor muted;
    QColor accent; ///< one main button a window, selection, links, focus ring
    QColor onAccent;
    QColor genuine;
    QColor caution;
    QColor bad;
    QColor unknown;

    static const Tokens& light();
    static const Tokens& dark();
    /// The system's own colours where it asks for high contrast; else white and yellow on black.
    static const Tokens& highContrast();
    /// The tokens that a widget's palette was made from.
    static const Tokens& of(const QPalette& palette);

    QPalette palette() const;
    /// A quiet ground of that colour, on which text, muted and the colour itself stay readable.
    QColor tint(const QColor& colour) const;
};

/// What words and shapes are painted in.
enum class Ink { Text, Muted, Accent, Genuine, Caution, Bad, Unknown };
Ink inkOf(State state);
Ink inkOf(Answer answer);
QColor colourOf(Ink ink, const Tokens& tokens);

/// A grid of 4 pixels.
namespace space {
inline constexpr int inside = 8;
inline constexpr int between = 12;
inline constexpr int edge = 16;
inline constexpr int section = 24;
inline constexpr int corner = 8;
inline constexpr int cardCorner = 12;
inline constexpr int smallestTarget = 24; ///< of what stands inside something else: WCAG 2.2, criterion 2.5.8
inline constexpr int target = 32; ///< the least height of what is clicked
inline constexpr int focusRing = 3;
} // namespace space

/// Steps of the type scale: each is 1.2 times the one before.
enum class TextSize { Body, Lead, Title, Head, Display };

/// The system's font, at 10.5 pt at least; @p base is what the system (or the person) asks for.
QFont baseFont(QFont base);
/// A step above the application's font.
QFont scaled(QFont base, TextSize size, bool strong = false);
/// Height of a line of running text, in percent: room to breathe, for readers who need it.
inline constexpr int lineHeight = 145;

} // namespace besace
