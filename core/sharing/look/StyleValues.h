#pragma once

#include "core/sharing/look/ComputedStyle.h"

namespace besace::look {

/// Sets what @p declaration says; nothing where it says what our pages do not need.
/// @param declaration without variables
/// @param systemFamily what `system-ui` is
void apply(const Declaration& declaration, const QString& systemFamily, Style& style);

/// Whether apply() knows that property.
bool isRead(const QByteArray& name);

/// Whether it has to be set before the others: what is measured in `em` depends on it.
bool setsFont(const QByteArray& name);

/// With the value of each `var(--name)` in its place.
QByteArray withoutVariables(const QByteArray& value, const QHash<QByteArray, QByteArray>& variables);

} // namespace besace::look
