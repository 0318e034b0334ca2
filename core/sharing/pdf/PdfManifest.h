#pragma once

#include "core/sharing/pdf/PdfFinish.h"

namespace besace::pdf {

/// What the pages say of the badges and which attached file is whose, as JSON for programs and archives: PDF.md
/// describes it. Like the pages it proves nothing; the badges do. Its name is none of the attached files'.
Finish::Attachment manifest(const PortfolioContent& content, const QDateTime& madeAt);

} // namespace besace::pdf
