#pragma once

#include "core/sharing/pdf/PdfFinish.h"

class QPDF;

namespace besace::pdf {

/// Says what the document is: title, author, dates, language, the standards it keeps, and in which colours it is
/// painted.
void describe(QPDF& document, const Finish& finish);

} // namespace besace::pdf
