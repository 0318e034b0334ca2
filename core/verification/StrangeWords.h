#pragma once

#include "core/base/Json.h"

#include <QStringList>

namespace besace {

/// Where a document says something in other words than those of the known contexts: a known meaning under another word
/// (`https://www.w3.org/2018/credentials#validUntil` or a word of its own for `validUntil`), a known word with another
/// meaning, or a part of it put elsewhere (`@included`). To RDF that is all the same, and no signature notices; but
/// badges are read by their words, so that an end date, a status list or a name could be hidden or exchanged.
/// @return the words that lead there, each way with slashes between
QStringList strangeWords(const JsonValue& document);

} // namespace besace
