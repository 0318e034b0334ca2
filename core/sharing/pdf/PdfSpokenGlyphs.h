#pragma once

#include "core/sharing/pdf/PdfObjects.h"

#include <QMap>
#include <qpdf/QPDF.hh>

#include <map>

namespace besace::pdf {

using Meanings = QMap<int, char32_t>; ///< a glyph's code → its character

/// Of the fonts of a document: what Qt found that their glyphs mean.
using FontMeanings = std::map<QPDFObjGen, Meanings>;

/// Puts right what glyphs mean where the pages tell it. Qt takes the first of all characters that share a glyph (⼆,
/// the radical, for 二), and none beyond 16 bits (𠮷). Where an actual text (14.9.4) has as many characters as glyphs
/// are drawn for it, and no glyph is known to mean another one, each is its glyph's meaning. What stands in the pages
/// first counts.
void learnFromActualTexts(QPDF& document, FontMeanings& fonts);

} // namespace besace::pdf
