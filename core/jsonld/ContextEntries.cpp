#include "core/jsonld/ContextEntries.h"

#include "core/jsonld/Iri.h"
#include "core/jsonld/IriExpansion.h"
#include "core/jsonld/SpecificationError.h"

using namespace Qt::StringLiterals;

namespace besace::jsonld {

namespace {

// 5.7
Result<void> readBase(ActiveContext& result, const JsonValue& value)
{
    const QString base = value.toString();
    if (value.isNull()) // 5.7.2
        result.baseIri = QString();
    else if (value.isString() && isIri(base)) // 5.7.3
        result.baseIri = base;
    else if (value.isString() && !result.baseIri.isNull()) // 5.7.4
        result.baseIri = resolveIri(result.baseIri, base);
    else // 5.7.5
        return specificationError(u"invalid base IRI", base);
    return {};
}

// 5.8
Result<void> readVocabulary(ActiveContext& result, const JsonValue& value)
{
    if (value.isNull()) { // 5.8.2
        result.vocabulary = nothing();
        return {};
    }
    IriStore store; // 5.8.3
    const ExpandedIri& vocabulary
        = expandIri(result, value.toString(), IriScope::Vocab | IriScope::DocumentRelative, store);
    const bool isPrefix = vocabulary.kind != ExpandedIri::Kind::Null && vocabulary.kind != ExpandedIri::Kind::Keyword;
    if (!value.isString() || !isPrefix)
        return specificationError(u"invalid vocab mapping", value.toString());
    // NOTE: one that stays relative is no error, as in the suite's own expectations; nothing below it makes a quad.
    if (vocabulary.kind == ExpandedIri::Kind::Relative)
        result.ignore(u"relative @vocab "_s + vocabulary.text);
    result.vocabulary = vocabulary;
    return {};
}

// 5.9
Result<void> readLanguage(ActiveContext& result, const JsonValue& value)
{
    if (!value.isNull() && !value.isString())
        return specificationError(u"invalid default language", u"@language");
    result.defaultLanguage = normalizedLanguage(value.toString());
    return {};
}

// 5.10
Result<void> readDirection(ActiveContext& result, const JsonValue& value)
{
    const std::optional<Direction> direction = directionOf(value);
    if (!direction)
        return specificationError(u"invalid base direction", value.toString());
    result.defaultDirection = *direction;
    return {};
}

// 5.11
Result<void> checkPropagation(ActiveContext&, const JsonValue& value)
{
    if (!value.isBool())
        return specificationError(u"invalid @propagate value", value.toString());
    return {};
}

Result<void> checkProtection(ActiveContext&, const JsonValue& value)
{
    if (!value.isBool())
        return specificationError(u"invalid @protected value", value.toString());
    return {};
}

} // namespace

QString normalizedLanguage(const QString& tag) { return tag.isNull() ? tag : tag.toLower(); }

Result<void> readContextEntries(ActiveContext& result, const JsonObject& context, bool mayHaveBase)
{
    struct Reader {
        QStringView entry;
        Result<void> (*read)(ActiveContext&, const JsonValue&);
    };
    constexpr Reader readers[] {
        { u"@base", readBase },
        { u"@vocab", readVocabulary },
        { u"@language", readLanguage },
        { u"@direction", readDirection },
        { u"@propagate", checkPropagation },
        { u"@protected", checkProtection },
    };
    for (const Reader& reader : readers) {
        const JsonValue* const value = context.find(reader.entry);
        if (!value || (reader.read == readBase && !mayHaveBase))
            continue;
        if (const Result<void> read = reader.read(result, *value); !read)
            return read.error();
    }
    return {};
}

} // namespace besace::jsonld
