#pragma once

class QPDF;

namespace besace::pdf {

/// Corrects what QPdfWriter says of the fonts that it embeds:
/// - a subset is called one wherever it is named: ISO 32000-1:2008, 9.6.4;
/// - a list of its glyphs, which need not be there and is short of some, goes: ISO 19005-3:2012, 6.2.11.4.2;
/// - each glyph means a character, of those that share it the one that is written, and a space is not a tabulator:
///   ISO 19005-3:2012, 6.2.11.7.2.
/// Where pages have actual texts, they have to be there already.
void correctFonts(QPDF& document);

} // namespace besace::pdf
