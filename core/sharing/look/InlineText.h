#pragma once

#include "core/sharing/look/ComputedStyle.h"
#include "core/sharing/look/Scene.h"

namespace besace::look {

/// Gathers what stands in the lines of one paragraph, piece after piece.
class InlineText {
public:
    /// Blanks shrink to one, as a browser shrinks them, but where the style keeps them.
    void add(const QString& text, const Style& style, int link);
    void breakLine(const Style& style);
    /// What only screen readers say.
    void addUnseen(const QString& text);
    /// What the style sheet puts there: seen, and no words of the page.
    void addOrnament(const QString& text, const Style& style);
    /// What is added until the end stays on one line if a line has room for it.
    void beginWhole(const Style& style);
    void endWhole();

    bool hasText() const;
    /// What can be read, unseen words too, in one line.
    QString words() const { return m_words.simplified(); }
    /// @param style of the block that it stands in
    Paragraph paragraph(const Style& style, qreal width) const;
    /// How wide it would be in one line.
    qreal naturalWidth(const Style& style) const;

private:
    void append(const QString& text, const Style& style, int link);

    QString m_text;
    QString m_words;
    QList<Span> m_spans;
    QList<Whole> m_wholes;
};

} // namespace besace::look
