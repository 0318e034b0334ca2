#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace besace {

/// What a PDF shows to people, as far as its fonts say what their signs stand for.
struct PdfWords {
    QString creator; ///< the program that says it made the document
    QString text; ///< one line a page, in the order in which it is drawn, without blanks that only distance makes
};

/// @return Malformed, Unsupported for a PDF with a password
Result<PdfWords> pdfWords(const QByteArray& file);

} // namespace besace
