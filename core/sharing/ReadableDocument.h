#pragma once

#include "core/base/DocumentLoader.h"

namespace besace {

/// What a document from the web says, as plain text for people, at most limits::maxShownTextChars: JSON with its lines
/// set in, the words of a web page without its marks, text as it is. Empty for pictures and other bytes. Nothing is
/// loaded, nothing runs.
QString readableText(const Document& document);

/// The words of a web page: no markup, scripts or styles; one line for each block.
QString wordsOfPage(const QString& html);

} // namespace besace
