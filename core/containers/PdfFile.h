#pragma once

#include "core/containers/Intake.h"

namespace besace {

/// Hands @p intake what a PDF carries: attachments of the document and of its pages, and what Open Badge Factory writes
/// into PDF badges, the Info key `openbadges` and the XMP property `openbadges:assertion`. The pages are not looked at.
/// @return Malformed, Unsupported (needs a password), TooLarge, Cancelled
Result<void> openPdf(const QByteArray& file, Intake& intake);

} // namespace besace
