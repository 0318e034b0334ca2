#pragma once

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Tokens.h"

#include <QLabel>
#include <QVBoxLayout>

/// What the columns of "Show my badges" have in common.
namespace besace {

/// Longer ones are nobody's name or title, and do not fit the page.
inline constexpr int maxShareLineChars = 120;

inline void addField(QVBoxLayout& column, const QString& label, QWidget& field)
{
    column.addWidget(fieldName(label, field));
    column.addWidget(&field);
    column.addSpacing(space::inside);
}

} // namespace besace
