#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// https://www.w3.org/TR/2014/REC-n-quads-20140225/#sec-grammar
namespace besace::rdf {

/// What stands between the quotes of a literal: [12] STRING_LITERAL_QUOTE with its ECHAR and UCHAR.
/// @return whether it keeps to the grammar
bool unescapeString(QByteArrayView escaped, QByteArray& utf8);

/// What stands between < and >: [10] IRIREF has UCHAR only. Whether the result is an IRI is left to see.
bool unescapeIri(QByteArrayView escaped, QByteArray& utf8);

} // namespace besace::rdf
