#pragma once

#include <QString>

/// IRI references: https://www.rfc-editor.org/rfc/rfc3987#section-2.2
namespace besace::jsonld {

/// Has the form of an IRI: it begins with a scheme and a colon, and has no blanks and no control characters.
bool isIri(QStringView text);

/// Given the form of an IRI: whether RDF can hold it.
/// NOTE: as N-Quads have it, plus that there is one fragment at most. What RFC 3987 has against a stray percent sign,
/// brackets and private characters is left out: real addresses have them, and they do no harm.
bool isWellFormedIri(QStringView iri);

/// Resolves a reference against a base IRI, and does no more to it: no case, percent or scheme normalization.
/// https://www.rfc-editor.org/rfc/rfc3986#section-5.2
QString resolveIri(QStringView base, QStringView reference);

} // namespace besace::jsonld
