#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace besace {

/// What others can read in a PDF that this program made, read out of its bytes: title and author, the texts of its
/// pages as they are drawn, the alternative texts of its pictures. One line a piece.
/// @return Malformed where it is no such PDF
Result<QString> pdfWords(const QByteArray& pdf);

} // namespace besace
