#pragma once

#include "core/containers/Intake.h"

namespace besace {

/// The files inside a portfolio page of ours: `<a class="besace-file" download="NAME" href="data:MEDIA;base64,DATA">`.
/// Nothing of the page is shown or run; any link with a `download` and a `data:` address counts.
/// @return TooLarge, Cancelled
Result<void> openHtmlPortfolio(const QByteArray& page, Intake& intake);

} // namespace besace
