#pragma once

#include <QString>

namespace besace::examples {

/// Makes all examples below @p folder: `badges/`, what the organisations' sites answer in `documents/` (today) and
/// `documents-2024-05-03/` (that day), and `known-issuers.json`. Needs a QGuiApplication.
void makeExamples(const QString& folder);

} // namespace besace::examples
