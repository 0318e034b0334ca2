#pragma once

#include <QString>

namespace besace {

/// The words that go with a file of badges in a mail, to be pasted: nobody should have to think them up.
struct CoverLetter {
    QString subject;
    QString text; ///< paragraphs, `\n\n` between them
};

/// @param language of who reads it: `en`, else French
/// @param personName may be empty
/// @param areInside whether the badges themselves are in the file, so that they can be checked
CoverLetter coverLetter(const QString& language, const QString& personName, bool areInside);

} // namespace besace
