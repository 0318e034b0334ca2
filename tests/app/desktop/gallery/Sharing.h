#pragma once

#include "app/desktop/sharing/ShareDialog.h"

namespace besace::gallery {

class Gallery;

/// Until the preview is there, and the list of what others will see.
void waitForDraft(ShareDialog& dialog);
/// "Show my badges", in the sizes of small and usual screens; and printing them, with and without a printer.
void takeSharing(Gallery& gallery, const QString& backpackPath, const QString& language);

} // namespace besace::gallery
