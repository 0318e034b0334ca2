#include "core/jsonld/IriExpansion.h"

#include "core/jsonld/Iri.h"

namespace besace::jsonld {

namespace {

/// Steps 6.1 to 6.5. @return nullptr where the value is none of these
const ExpandedIri* expandCompactIri(
    const ActiveContext& context, const QString& value, qsizetype colon, IriStore& store)
{
    const QStringView prefix = QStringView(value).first(colon);
    const QStringView suffix = QStringView(value).sliced(colon + 1);
    if (prefix == u"_" || suffix.startsWith(u"//")) // 6.2
        return &store.keep(ExpandedIri::of(value));
    const TermDefinition* const definition = context.find(prefix);
    if (definition && definition->prefix && definition->iri.kind != ExpandedIri::Kind::Null) // 6.4
        return &store.keep(ExpandedIri::of(definition->iri.text, suffix));
    if (isIri(value)) // 6.5
        return &store.keep(ExpandedIri::of(value));
    return nullptr;
}

} // namespace

const ExpandedIri& IriStore::keep(ExpandedIri iri)
{
    m_size += iri.text.size();
    return m_iris.emplace_back(std::move(iri));
}

const ExpandedIri& expandIri(const ActiveContext& context, const QString& value, IriScopes scopes, IriStore& store)
{
    if (value.startsWith(u'@')) {
        if (const Keyword keyword = keywordOf(value); keyword != Keyword::NoKeyword) // 1
            return expandedKeyword(keyword);
        if (hasKeywordForm(value)) // 2
            return nothing();
    }
    const TermDefinition* const definition = context.find(value);
    if (definition && (scopes & IriScope::Vocab || definition->iri.kind == ExpandedIri::Kind::Keyword)) // 4, 5
        return definition->iri;
    if (const qsizetype colon = value.indexOf(u':'); colon > 0) { // 6
        if (const ExpandedIri* const iri = expandCompactIri(context, value, colon, store))
            return *iri;
    }
    if (scopes & IriScope::Vocab && context.vocabulary.kind != ExpandedIri::Kind::Null) // 7
        return store.keep(ExpandedIri::of(context.vocabulary.text, value));
    if (scopes & IriScope::DocumentRelative && !context.baseIri.isNull()) // 8
        return store.keep(ExpandedIri::of(resolveIri(context.baseIri, value)));
    return store.keep(ExpandedIri::of(value)); // 9
}

} // namespace besace::jsonld
