#pragma once

#include <QString>

namespace besace {

/// Lets only so many marks stand on a letter as a language needs, so that they do not stand in the lines above and
/// below; whatever is between them that is not to be seen. Goes through a text, or texts that are set one after the
/// other, from its beginning.
class MarksOnLetter {
public:
    /// Whether the next character may stand there.
    bool fits(char32_t character);
    /// The next text without what may not.
    QString fitting(const QString& text);

private:
    int m_count = 0;
    int m_heaped = 0;
};

} // namespace besace
