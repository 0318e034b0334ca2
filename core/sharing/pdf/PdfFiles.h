#pragma once

#include "core/sharing/pdf/PdfFinish.h"
#include "core/sharing/pdf/PdfObjects.h"

#include <QHash>

class QPDF;

namespace besace::pdf {

/// Attaches files, each associated with the document as what it was made from, or as what goes with it: ISO
/// 19005-3:2012, 6.8.
/// @return the specification of each, by its name
QHash<QString, Object> attach(QPDF& document, const Finish& finish);

} // namespace besace::pdf
