#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace besace {

/// What others can read in a PDF that this program made, read out of its bytes: title and author, the texts of its
/// pages as they are drawn, the alternative texts of its pictures. One line a piece, so that an address ends where it
/// ends; other people's files go to pdfWords() of core/containers, which knows less of ours and more of theirs.
/// @return Malformed where it is no such PDF
Result<QString> readBackPdf(const QByteArray& pdf);

} // namespace besace
