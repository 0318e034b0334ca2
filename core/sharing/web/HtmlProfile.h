#pragma once

#include "core/sharing/PortfolioContent.h"

namespace besace {

/// The top of a page: who it is about, how to reach them, their photo.
/// @param photo the address of the photo, beside the page or `data:`; empty where there is none
QString htmlHeader(const PortfolioContent& content, const QString& photo);

/// The person's introduction, and the skills.
QString htmlSkills(const PortfolioContent& content);

/// "Léa N. – My badges for a reception job"
QString pageTitle(const PortfolioContent& content);

} // namespace besace
