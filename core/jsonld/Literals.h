#pragma once

#include "core/base/Json.h"

namespace besace::jsonld {

inline constexpr QByteArrayView rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline constexpr QByteArrayView rdfFirst = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
inline constexpr QByteArrayView rdfRest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
inline constexpr QByteArrayView rdfNil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
inline constexpr QByteArrayView rdfValue = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
inline constexpr QByteArrayView rdfLanguage = "http://www.w3.org/1999/02/22-rdf-syntax-ns#language";
inline constexpr QByteArrayView rdfDirection = "http://www.w3.org/1999/02/22-rdf-syntax-ns#direction";
inline constexpr QByteArrayView xsdBoolean = "http://www.w3.org/2001/XMLSchema#boolean";
inline constexpr QByteArrayView xsdDouble = "http://www.w3.org/2001/XMLSchema#double";
inline constexpr QByteArrayView xsdInteger = "http://www.w3.org/2001/XMLSchema#integer";
inline constexpr QByteArrayView rdfJson = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";

/// What a number is as a literal that has no other datatype, or xsd:double.
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#data-round-tripping
struct NumberLiteral {
    QByteArray lexicalForm;
    QByteArrayView datatype;
};
NumberLiteral numberLiteral(double value, bool asDouble);

} // namespace besace::jsonld
