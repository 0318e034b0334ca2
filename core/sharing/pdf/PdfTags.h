#pragma once

#include "core/sharing/pdf/PdfFinish.h"
#include "core/sharing/pdf/PdfMarks.h"
#include "core/sharing/pdf/PdfObjects.h"

#include <QHash>

class QPDF;

namespace besace::pdf {

/// Writes the logical structure into a document: ISO 32000-1:2008, 14.7. Links are part of it.
/// @param files by name, the specifications of attached files
void tag(QPDF& document, const Finish& finish, const QHash<QString, Object>& files);

} // namespace besace::pdf
