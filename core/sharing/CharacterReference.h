#pragma once

#include <QString>

namespace besace {

/// With its `;`.
inline constexpr qsizetype longestReference = 10;

/// What `&name;` or `&#number;` stands for in a page, for the names that French and English pages use.
/// @param name without `&` and `;`
/// @return empty where it is none
QString characterReference(QStringView name);

/// A text or an attribute of a page as people read it.
QString withoutReferences(const QString& html);

} // namespace besace
