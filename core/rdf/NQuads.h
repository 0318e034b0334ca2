#pragma once

#include "core/base/Result.h"
#include "core/rdf/Dataset.h"

/// RDF 1.1 N-Quads: https://www.w3.org/TR/2014/REC-n-quads-20140225/
namespace besace::rdf {

/// Reads strictly; quads keep their order, and a quad that stands twice is there twice.
/// @return Malformed with the number of the line, or TooLarge
Result<Dataset> parseNQuads(QByteArrayView utf8);

/// One line a quad, each term in its canonical form, in the order of the dataset and with its blank node labels:
/// https://www.w3.org/TR/2024/REC-rdf-canon-20240521/#canonical-quads
/// It is no canonical dataset; `canonicalize` makes that.
QByteArray toNQuads(const Dataset& dataset);

} // namespace besace::rdf
