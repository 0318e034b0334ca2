#include "core/jsonld/ActiveContext.h"

#include "core/base/Limits.h"

namespace besace::jsonld {

namespace {
constexpr qsizetype mostListedAliases = 8;
} // namespace

void KeywordAliases::update(const TermLayer& layer)
{
    for (const TermLayer::Entry& entry : layer.entries()) {
        if (!complete)
            return;
        if (!terms.isEmpty())
            terms.removeAll(entry.term);
        if (entry.definition && entry.definition->iri.is(keyword))
            terms.append(entry.term);
        complete = terms.size() <= mostListedAliases;
    }
}

bool ActiveContext::means(const KeywordAliases& aliases, const QString& key) const
{
    if (key.startsWith(u'@'))
        return key == textOf(aliases.keyword);
    if (aliases.complete)
        return aliases.terms.contains(key);
    const TermDefinition* const definition = find(key);
    return definition && definition->iri.is(aliases.keyword);
}

void ActiveContext::ignore(const QString& text)
{
    if (ignored.size() < limits::maxDroppedNamed)
        ignored.append(text);
}

} // namespace besace::jsonld
