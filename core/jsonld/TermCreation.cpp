#include "core/jsonld/TermCreation.h"

#include "core/jsonld/SpecificationError.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::jsonld {

namespace {

/// What a context definition says that is no term.
bool isContextEntry(QStringView key)
{
    switch (keywordOf(key)) {
    case Keyword::Base:
    case Keyword::Direction:
    case Keyword::Import:
    case Keyword::Language:
    case Keyword::Propagate:
    case Keyword::Protected:
    case Keyword::Version:
    case Keyword::Vocab:
        return true;
    default:
        return false;
    }
}

/// 4: all that may be said about `@type`
bool mayRedefineType(const JsonValue& value)
{
    const auto isAllowed = [](const JsonObject::Member& member) {
        return member.key == u"@protected"
            || (member.key == u"@container" && member.value.asList().size() == 1
                && member.value.asList().front().toString() == u"@set");
    };
    const JsonObject& members = value.object();
    return !members.isEmpty() && std::all_of(members.begin(), members.end(), isAllowed);
}

/// https://www.rfc-editor.org/rfc/rfc3986#section-2.2
bool endsWithGenDelim(QStringView iri) { return !iri.isEmpty() && QStringView(u":/?#[]@").contains(iri.back()); }

bool containsInnerColon(QStringView term)
{
    const qsizetype colon = term.indexOf(u':', 1);
    return colon > 0 && colon < term.size() - 1;
}

} // namespace

const JsonValue* TermCreation::Draft::entry(QStringView name) const
{
    if (value.isObject())
        return value.object().find(name);
    return name == u"@id" ? &value : nullptr;
}

TermCreation::TermCreation(ContextProcessor& processor, std::shared_ptr<ActiveContext> active, TermLayer& layer,
    const JsonObject& localContext, const ContextCall& call)
    : m_processor(processor)
    , m_active(std::move(active))
    , m_layer(layer)
    , m_call(call)
    , m_protected(localContext[u"@protected"].toBool())
{
    for (const JsonObject::Member& member : localContext) {
        if (isContextEntry(member.key))
            continue;
        m_entries.insert(member.key, { &member.value });
        m_terms.append(member.key);
    }
}

Result<void> TermCreation::createAll()
{
    for (const QString& term : std::as_const(m_terms)) {
        if (const Result<void> created = create(term); !created)
            return created.error();
    }
    return {};
}

Result<void> TermCreation::createIfWaiting(const QString& term)
{
    const auto entry = m_entries.constFind(term);
    return entry == m_entries.cend() || entry->state == State::Defined ? Result<void>() : create(term);
}

Result<void> TermCreation::create(const QString& term)
{
    Entry& entry = m_entries[term];
    if (entry.state == State::Defined) // 1
        return {};
    if (entry.state == State::BeingDefined)
        return specificationError(u"cyclic IRI mapping", term);
    if (term.isEmpty()) // 2
        return specificationError(u"invalid term definition", u"\"\"");
    if (m_depth >= limits::maxTermDependencies)
        return Error { Error::Code::TooLarge, u"terms that need one another: "_s + term };
    if (const Result<void> affordable = m_processor.work().spend(1); !affordable)
        return affordable.error();
    entry.state = State::BeingDefined;
    const JsonValue& value = *entry.value; // 3
    const Keyword keyword = keywordOf(term);
    if (keyword == Keyword::Type ? !mayRedefineType(value) : keyword != Keyword::NoKeyword) // 4, 5
        return specificationError(u"keyword redefinition", term);
    if (keyword == Keyword::NoKeyword && hasKeywordForm(term)) {
        m_active->ignore(u"reserved term "_s + term);
        return {};
    }
    const std::shared_ptr<const TermDefinition> previous = m_active->terms->share(term); // 6
    if (previous)
        m_layer.set(term, nullptr);
    if (!value.isNull() && !value.isString() && !value.isObject()) // 7 to 9
        return specificationError(u"invalid term definition", term);
    Draft draft { term, value, {} }; // 10
    draft.definition.isProtected = m_protected;
    ++m_depth;
    const Result<void> read = readEntries(draft);
    --m_depth;
    if (!read)
        return read.error();
    return store(draft, previous);
}

// 11 to 26
Result<void> TermCreation::readEntries(Draft& draft)
{
    constexpr Result<void> (TermCreation::*steps[])(Draft&) {
        &TermCreation::readProtection,
        &TermCreation::readType,
        &TermCreation::readReverse,
        &TermCreation::readIri,
        &TermCreation::readContainer,
        &TermCreation::readIndex,
        &TermCreation::readScopedContext,
        &TermCreation::readLanguage,
        &TermCreation::readDirection,
        &TermCreation::readNest,
        &TermCreation::readPrefix,
        &TermCreation::refuseOtherEntries,
    };
    for (const auto step : steps) {
        if (const Result<void> read = (this->*step)(draft); !read)
            return read.error();
        if (draft.complete || draft.ignored)
            break;
    }
    return {};
}

// 27, 28
// NOTE: what the specification leaves to 13.7, a term that is a reverse property, goes through 27 as well: it may not
// replace a protected one either.
Result<void> TermCreation::store(const Draft& draft, const std::shared_ptr<const TermDefinition>& previous)
{
    const bool keepPrevious = !m_call.overrideProtected && previous && previous->isProtected;
    if (draft.ignored) {
        m_active->ignore(u"reserved address of "_s + draft.term);
        if (keepPrevious)
            return specificationError(u"protected term redefinition", draft.term);
        return {};
    }
    if (keepPrevious && !draft.definition.sameMeaningAs(*previous)) // 27.1
        return specificationError(u"protected term redefinition", draft.term);
    m_layer.set(draft.term, keepPrevious ? previous : std::make_shared<const TermDefinition>(draft.definition)); // 27.2
    m_entries[draft.term].state = State::Defined; // 28
    return {};
}

/// IRI expansion with what is only about to be defined.
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#iri-expansion
Result<ExpandedIri> TermCreation::expand(const QString& value)
{
    if (!value.startsWith(u'@')) {
        if (const Result<void> created = createIfWaiting(value); !created) // 3
            return created.error();
    }
    const qsizetype colon = value.indexOf(u':');
    const QString prefix = value.left(colon);
    const bool isCompact = colon > 0 && prefix != u"_" && !QStringView(value).sliced(colon + 1).startsWith(u"//");
    if (isCompact && !m_active->find(value)) {
        if (const Result<void> created = createIfWaiting(prefix); !created) // 6.3
            return created.error();
    }
    return expandIri(*m_active, value, IriScope::Vocab, m_iris);
}

// 11
Result<void> TermCreation::readProtection(Draft& draft)
{
    const JsonValue* const isProtected = draft.entry(u"@protected");
    if (!isProtected)
        return {};
    if (!isProtected->isBool())
        return specificationError(u"invalid @protected value", draft.term);
    draft.definition.isProtected = isProtected->toBool();
    return {};
}

// 12
Result<void> TermCreation::readType(Draft& draft)
{
    using Coercion = TermDefinition::Coercion;
    const JsonValue* const value = draft.entry(u"@type");
    if (!value)
        return {};
    if (!value->isString()) // 12.1
        return specificationError(u"invalid type mapping", draft.term);
    const Result<ExpandedIri> type = expand(value->toString()); // 12.2
    if (!type)
        return type.error();
    if (type->is(Keyword::Id))
        draft.definition.coercion = Coercion::Id;
    else if (type->is(Keyword::Json))
        draft.definition.coercion = Coercion::Json;
    else if (type->is(Keyword::None))
        draft.definition.coercion = Coercion::None;
    else if (type->is(Keyword::Vocab))
        draft.definition.coercion = Coercion::Vocab;
    else if (type->hasIriForm())
        draft.definition.coercion = Coercion::Datatype;
    else
        return specificationError(u"invalid type mapping", draft.term); // 12.4
    if (draft.definition.coercion == Coercion::Datatype) // 12.5
        draft.definition.datatype = *type;
    return {};
}

// 13
Result<void> TermCreation::readReverse(Draft& draft)
{
    const JsonValue* const value = draft.entry(u"@reverse");
    if (!value)
        return {};
    if (draft.entry(u"@id") || draft.entry(u"@nest")) // 13.1
        return specificationError(u"invalid reverse property", draft.term);
    if (!value->isString()) // 13.2
        return specificationError(u"invalid IRI mapping", draft.term);
    if (const QString text = value->toString(); hasKeywordForm(text)) { // 13.3
        draft.ignored = true;
        return {};
    }
    const Result<ExpandedIri> iri = expand(value->toString()); // 13.4
    if (!iri)
        return iri.error();
    if (!iri->isResource())
        return specificationError(u"invalid IRI mapping", draft.term);
    draft.definition.iri = *iri;
    if (const JsonValue* const container = draft.entry(u"@container")) { // 13.5
        const QString text = container->toString();
        if (!container->isNull() && text != u"@set" && text != u"@index")
            return specificationError(u"invalid reverse property", draft.term);
        if (text == u"@set")
            draft.definition.containers = Container::Set;
        if (text == u"@index")
            draft.definition.containers = Container::Index;
    }
    draft.definition.reverse = true; // 13.6
    draft.complete = true; // 13.7
    return readIndex(draft); // NOTE: the suite has one with an `@index`, which the step does not read
}

// 14 to 18
Result<void> TermCreation::readIri(Draft& draft)
{
    const JsonValue* const id = draft.entry(u"@id");
    if (!id || (id->isString() && id->toString() == draft.term))
        return deriveIri(draft);
    if (id->isNull()) // 14.1
        return {};
    return readWrittenIri(draft, *id);
}

// 14.2
Result<void> TermCreation::readWrittenIri(Draft& draft, const JsonValue& id)
{
    if (!id.isString()) // 14.2.1
        return specificationError(u"invalid IRI mapping", draft.term);
    const QString text = id.toString();
    if (keywordOf(text) == Keyword::NoKeyword && hasKeywordForm(text)) { // 14.2.2
        draft.ignored = true;
        return {};
    }
    const Result<ExpandedIri> iri = expand(text); // 14.2.3
    if (!iri)
        return iri.error();
    if (iri->kind != ExpandedIri::Kind::Keyword && !iri->isResource())
        return specificationError(u"invalid IRI mapping", draft.term);
    if (iri->is(Keyword::Context))
        return specificationError(u"invalid keyword alias", draft.term);
    draft.definition.iri = *iri;
    if (containsInnerColon(draft.term) || draft.term.contains(u'/')) // 14.2.4
        return checkOwnIri(draft);
    const bool endsLikePrefix
        = iri->kind == ExpandedIri::Kind::BlankNode || (iri->hasIriForm() && endsWithGenDelim(iri->text));
    draft.definition.prefix = !draft.term.contains(u':') && draft.isSimple() && endsLikePrefix; // 14.2.5
    return {};
}

Result<void> TermCreation::checkOwnIri(const Draft& draft)
{
    m_entries[draft.term].state = State::Defined; // 14.2.4.1
    const Result<ExpandedIri> own = expand(draft.term); // 14.2.4.2
    if (!own)
        return own.error();
    if (*own != draft.definition.iri)
        return specificationError(u"invalid IRI mapping", draft.term);
    return {};
}

Result<void> TermCreation::deriveIri(Draft& draft)
{
    const QString& term = draft.term;
    if (const qsizetype colon = term.indexOf(u':'); term.indexOf(u':', 1) > 0) // 15
        return deriveFromPrefix(draft, colon);
    if (term.contains(u'/')) { // 16
        draft.definition.iri = expandIri(*m_active, term, IriScope::Vocab, m_iris);
        if (!draft.definition.iri.hasIriForm())
            return specificationError(u"invalid IRI mapping", term);
        return {};
    }
    if (keywordOf(term) == Keyword::Type) { // 17
        draft.definition.iri = expandedKeyword(Keyword::Type);
        return {};
    }
    if (m_active->vocabulary.kind == ExpandedIri::Kind::Null) // 18
        return specificationError(u"invalid IRI mapping", term);
    draft.definition.iri = ExpandedIri::of(m_active->vocabulary.text, term);
    return {};
}

// 15
Result<void> TermCreation::deriveFromPrefix(Draft& draft, qsizetype colon)
{
    const QString prefix = draft.term.left(colon);
    if (prefix != u"_") {
        if (const Result<void> created = createIfWaiting(prefix); !created) // 15.1
            return created.error();
    }
    const TermDefinition* const definition = m_active->find(prefix);
    if (definition && definition->iri.kind != ExpandedIri::Kind::Null) // 15.2
        draft.definition.iri = ExpandedIri::of(definition->iri.text, QStringView(draft.term).sliced(colon + 1));
    else // 15.3
        draft.definition.iri = ExpandedIri::of(draft.term);
    return {};
}

} // namespace besace::jsonld
