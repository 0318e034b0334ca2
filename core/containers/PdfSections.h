#pragma once

#include "core/containers/PdfStreams.h"
#include "core/containers/PdfWords.h"

#include <map>
#include <optional>

namespace besace {

/// What the pieces of marked content show, by their page and number. ISO 32000-1, 14.7.4.2
using PdfPieces = std::map<QPDFObjGen, std::map<int, QString>>;

/// The section of a tagged PDF that @p element is, with what stands in it below its title; nothing where it is none, or
/// no files belong to it.
std::optional<PdfSection> pdfSection(QPDFObjectHandle element, const PdfPieces& pieces, PdfBudget& budget);

} // namespace besace
