#pragma once

#include "core/base/Json.h"
#include "core/jsonld/ExpandedIri.h"

#include <QFlags>

#include <optional>

namespace besace::jsonld {

enum class Direction : quint8 { NoDirection, LeftToRight, RightToLeft };
QStringView textOf(Direction direction); ///< `ltr`, `rtl` or nothing
/// @return NoDirection for null, nothing for what is no direction
std::optional<Direction> directionOf(const JsonValue& value);

enum class Container : quint8 {
    List = 1,
    Set = 2,
    Index = 4,
    Language = 8,
    Graph = 16,
    Id = 32,
    Type = 64,
};
Q_DECLARE_FLAGS(Containers, Container)
Q_DECLARE_OPERATORS_FOR_FLAGS(Containers)

/// What a context says about a term.
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#context-processing-algorithm
struct TermDefinition {
    enum class Coercion : quint8 { NoType, Id, Vocab, Json, None, Datatype };

    ExpandedIri iri; ///< Null: the term is there to mean nothing
    bool prefix = false; ///< it may begin a compact IRI
    bool isProtected = false;
    bool reverse = false;
    Containers containers;
    Coercion coercion = Coercion::NoType; ///< the type mapping
    ExpandedIri datatype; ///< of Coercion::Datatype only
    std::optional<QString> language; ///< a null text says: none, whatever the context's default is
    std::optional<Direction> direction;
    QString index; ///< the index mapping, or null
    QString nest; ///< or null
    std::optional<JsonValue> localContext; ///< the scoped context
    QString baseUrl; ///< for relative addresses in it

    /// Whether one may be taken for the other although it is protected.
    bool sameMeaningAs(const TermDefinition& other) const;
};

} // namespace besace::jsonld
