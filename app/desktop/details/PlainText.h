#pragma once

#include <QString>

/// What a badge says, made fit to be shown: words only, whatever the issuer put into them.
namespace besace {

/// One line: control characters and bidirectional overrides gone (they could make a name read as another), blanks
/// simplified, at most 200 characters.
QString oneLine(const QString& text);

/// Text of many lines as a text field lays it out in time: pictures inside a badge are lines of a million characters.
/// Longer lines, and longer texts, are cut, and say so.
QString shownLines(const QString& text);

/// Markdown as plain words: marks of emphasis, headings and code go, list items get a bullet, a link becomes its words
/// with the address behind them, a picture becomes its description. HTML stays visible as what it is. Linear in the
/// text's length; at most 20,000 characters come out.
QString plainFromMarkdown(const QString& markdown);

} // namespace besace
