#pragma once

#include "core/badge/Badge.h"
#include "core/base/Json.h"

#include <QUrl>

#include <optional>

/// How badges of every version write a text, a picture, a date… in JSON. All of it takes what it finds: null, an array
/// of one, a number where a text should be, an object where an address should be.
namespace besace::fields {

/// The value itself, or the first element that is not null of an array.
const JsonValue& single(const JsonValue& value);
/// The first of @p keys whose member is there and not null; null if none is.
const JsonValue& any(const JsonValue& object, std::initializer_list<QStringView> keys);

/// null, `[]`, `{}` and a blank string hold nothing.
bool isEmpty(const JsonValue& value);

/// A string as written; a number as written; a text's plain form; else empty.
QString string(const JsonValue& value);
/// A string, `@value`/`@language`, several of them, or a language map.
Text text(const JsonValue& value);
/// An address as a string, or the `id` of an object.
QString identifier(const JsonValue& value);
/// Whether there is an object that says more than its own id and type.
bool isEmbedded(const JsonValue& value);
/// `type` or `@type`
QStringList types(const JsonValue& object);
/// The strings and numbers of a list, blanks left out.
QStringList strings(const JsonValue& value);
std::optional<double> number(const JsonValue& value);
/// true or "true"
bool flag(const JsonValue& value);

/// An ISO 8601 string, or epoch seconds as a number or in digits.
std::optional<Instant> date(const JsonValue& value);

/// An address, a data: URI, or an Image object with either as its id.
/// @param base for 0.5, whose addresses are relative to the issuer's origin
Image image(const JsonValue& value, const QUrl& base = {});
/// @p address made absolute with @p base, if it is relative and there is a base
QString absolute(const QString& address, const QUrl& base);

/// http or https
bool isWebAddress(QStringView address);

} // namespace besace::fields
