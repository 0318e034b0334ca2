#include "core/jsonld/ExpandedIri.h"

#include "core/jsonld/Iri.h"

#include <array>

namespace besace::jsonld {

namespace {

ExpandedIri::Kind kindOf(QStringView text, Keyword keyword)
{
    if (keyword != Keyword::NoKeyword)
        return ExpandedIri::Kind::Keyword;
    if (text.startsWith(u"_:"))
        return ExpandedIri::Kind::BlankNode;
    if (!isIri(text))
        return ExpandedIri::Kind::Relative;
    return isWellFormedIri(text) ? ExpandedIri::Kind::Iri : ExpandedIri::Kind::IllFormedIri;
}

std::array<ExpandedIri, keywordCount> makeKeywords()
{
    std::array<ExpandedIri, keywordCount> all;
    for (size_t i = 1; i < all.size(); ++i)
        all[i] = ExpandedIri::of(textOf(static_cast<Keyword>(i)).toString());
    return all;
}

} // namespace

ExpandedIri ExpandedIri::of(const QString& text)
{
    const Keyword keyword = keywordOf(text);
    return { kindOf(text, keyword), keyword, text, text.toUtf8() };
}

const ExpandedIri& nothing() { return expandedKeyword(Keyword::NoKeyword); }

const ExpandedIri& expandedKeyword(Keyword keyword)
{
    static const std::array<ExpandedIri, keywordCount> all = makeKeywords();
    return all[static_cast<size_t>(keyword)];
}

} // namespace besace::jsonld
