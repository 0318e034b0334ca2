#pragma once

#include <QString>

namespace besace {

/// A text as it looks: letters of other scripts, digits and pairs of letters that are taken for a Latin letter become
/// that letter; accents and case are dropped. Two texts that look alike have the same skeleton.
/// After https://www.unicode.org/reports/tr39/tr39-30.html#Confusable_Detection, with a table of our own that holds
/// what is used to imitate Latin names.
QString skeleton(const QString& text);

} // namespace besace
