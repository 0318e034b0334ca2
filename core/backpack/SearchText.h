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

/// FTS5's MATCH expression for what the person typed: every word, as the beginning of one. Nothing that was typed is
/// taken for an operator. Empty if there are no words.
/// https://www.sqlite.org/fts5.html#full_text_query_syntax
QString matchExpression(const QString& typed);

/// A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// The beginnings of words in @p shown that @p typed finds: where a list marks what it was searched for.
QList<TextRange> wordHits(const QString& shown, const QString& typed);

} // namespace besace
