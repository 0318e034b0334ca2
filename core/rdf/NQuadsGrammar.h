#pragma once

#include <QByteArrayView>

/// The terminals of https://www.w3.org/TR/2014/REC-n-quads-20140225/#sec-grammar, for text that is valid UTF-8.
namespace besace::rdf {

/// Between < and >, without escapes. N-Quads has no base: the IRI begins with its scheme.
bool isAbsoluteIri(QByteArrayView utf8);

/// BLANK_NODE_LABEL without "_:"
bool isBlankNodeLabel(QByteArrayView utf8);

/// LANGTAG without "@"
bool isLanguageTag(QByteArrayView utf8);

/// How many bytes at the start of `utf8` a blank node label behind "_:" could reach to; a full stop at the end of a
/// label belongs to the statement.
qsizetype blankNodeLabelSize(QByteArrayView utf8);

/// The same for what stands behind "@".
qsizetype languageTagSize(QByteArrayView utf8);

} // namespace besace::rdf
