#include "core/jsonld/Keyword.h"

#include <algorithm>
#include <array>

namespace besace::jsonld {

namespace {
constexpr std::array<QStringView, keywordCount> keywords {
    u"",
    u"@base",
    u"@container",
    u"@context",
    u"@direction",
    u"@graph",
    u"@id",
    u"@import",
    u"@included",
    u"@index",
    u"@json",
    u"@language",
    u"@list",
    u"@nest",
    u"@none",
    u"@prefix",
    u"@propagate",
    u"@protected",
    u"@reverse",
    u"@set",
    u"@type",
    u"@value",
    u"@version",
    u"@vocab",
};

bool isLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z' && c.unicode() < 0x80;
}
} // namespace

Keyword keywordOf(QStringView text)
{
    if (!text.startsWith(u'@'))
        return Keyword::NoKeyword;
    const auto* const found = std::find(keywords.begin(), keywords.end(), text);
    return found == keywords.end() ? Keyword::NoKeyword : static_cast<Keyword>(found - keywords.begin());
}

QStringView textOf(Keyword keyword) { return keywords[static_cast<size_t>(keyword)]; }

bool hasKeywordForm(QStringView text)
{
    return text.size() > 1 && text.front() == u'@' && std::all_of(text.begin() + 1, text.end(), isLetter);
}

} // namespace besace::jsonld
