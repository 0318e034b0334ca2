#include "core/jsonld/LanguageTag.h"

#include <algorithm>

namespace besace::jsonld {

namespace {

constexpr qsizetype longestSubtag = 8;

bool isLetter(QChar c) { return c.unicode() < 0x80 && c.isLetter(); }
bool isLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

bool isSubtag(QStringView text, bool (*isAllowed)(QChar))
{
    return !text.isEmpty() && text.size() <= longestSubtag && std::all_of(text.begin(), text.end(), isAllowed);
}

} // namespace

bool isLanguageTag(QStringView text)
{
    qsizetype dash = text.indexOf(u'-');
    if (!isSubtag(text.left(dash), isLetter))
        return false;
    while (dash >= 0) {
        text = text.sliced(dash + 1);
        dash = text.indexOf(u'-');
        if (!isSubtag(text.left(dash), isLetterOrDigit))
            return false;
    }
    return true;
}

} // namespace besace::jsonld
