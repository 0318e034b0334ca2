#pragma once

#include "core/badge/Badge.h"

namespace besace {

/// The words of one badge, as the full-text index keeps them.
struct SearchText {
    QString name;
    QString organisation;
    QString skills;
    QString description;
    QString criteria;
    QString tags;
    QString year;
};

/// All that a person may search a badge by, in every language it was written in.
SearchText searchText(const Badge& badge);

/// Letters that one types differently from how they are written: œ as oe, ß as ss, full-width as usual ones.
QString spelledOut(const QString& text);

/// What names are ordered by: without accents and case.
QString orderKey(const QString& text);

/// A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// The words of @p shown that a search for @p typed finds: all that begin with a word typed, accents and case apart.
QList<TextRange> hitsIn(const QString& shown, const QString& typed);

/// The first hit with a few words on either side, on one line, with … where something is left out; empty without a hit.
QString aroundHit(const QString& text, const QString& typed);

/// FTS5's MATCH expression for what the person typed: every word, as the beginning of one. Nothing that was typed is
/// taken for an operator. Empty if there are no words.
/// https://www.sqlite.org/fts5.html#full_text_query_syntax
QString matchExpression(const QString& typed);

} // namespace besace
