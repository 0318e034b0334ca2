#pragma once

#include "core/sharing/Preview.h"
#include "core/sharing/pdf/PdfPaperLayout.h"

namespace besace::pdf {

/// @param index and @p width as those of portfolioPage()
PagePicture pagePicture(const PaperLayout& layout, int index, int width);

} // namespace besace::pdf
