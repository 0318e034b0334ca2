#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// The escapes of canonical N-Quads: https://www.w3.org/TR/2024/REC-rdf-canon-20240521/#canonical-quads
namespace besace::rdf {

/// What stands between the quotes of a literal.
/// @return how many bytes were appended: more than `utf8` has, if anything had to be escaped
qsizetype appendEscapedString(QByteArray& text, QByteArrayView utf8);

/// How many bytes at the start of a literal's value are written as they are.
qsizetype plainSize(QByteArrayView utf8);

/// What stands between < and >. No character of an IRI is ever escaped. What IRIREF forbids is, as rdf-canonize 5 does:
/// nothing can slip quads in through an address.
qsizetype appendEscapedIri(QByteArray& text, QByteArrayView utf8);

} // namespace besace::rdf
