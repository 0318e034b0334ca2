#include "core/jsonld/TermDefinition.h"

#include "core/base/Jcs.h"

namespace besace::jsonld {

namespace {

/// Canonical texts are compared, as that takes no time that grows with the square of the members.
bool sameContext(const std::optional<JsonValue>& left, const std::optional<JsonValue>& right)
{
    if (!left || !right)
        return left.has_value() == right.has_value();
    const bool shared = left->isObject() && right->isObject() && &left->object() == &right->object();
    return shared || canonicalizeJson(*left) == canonicalizeJson(*right);
}

} // namespace

QStringView textOf(Direction direction)
{
    switch (direction) {
    case Direction::NoDirection:
        break;
    case Direction::LeftToRight:
        return u"ltr";
    case Direction::RightToLeft:
        return u"rtl";
    }
    return {};
}

std::optional<Direction> directionOf(const JsonValue& value)
{
    if (value.isNull())
        return Direction::NoDirection;
    const QString text = value.toString();
    if (text == u"ltr")
        return Direction::LeftToRight;
    if (text == u"rtl")
        return Direction::RightToLeft;
    return {};
}

// NOTE: the base URL of a scoped context is not compared: the same context under two addresses is the same.
bool TermDefinition::sameMeaningAs(const TermDefinition& other) const
{
    return iri == other.iri && prefix == other.prefix && reverse == other.reverse && containers == other.containers
        && coercion == other.coercion && datatype == other.datatype && language == other.language
        && direction == other.direction && index == other.index && nest == other.nest
        && sameContext(localContext, other.localContext);
}

} // namespace besace::jsonld
