#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The few ways in which elements are written. Text becomes HTML in htmlEscaped() and nowhere else.
namespace besace {

/// @param attributes as attribute() makes them, parted by blanks; may be empty
/// @param html what stands inside
QString element(const QString& tag, const QString& attributes, const QString& html);

/// `name="value"`. @param value text
QString attribute(const QString& name, const QString& value);
QString ofClass(const QString& name);

/// ` lang="de"` with its blank; nothing for a language that is not told.
QString inLanguage(const QString& language);

/// `data:image/png;base64,…`
QString dataAddress(const QString& mediaType, const QByteArray& bytes);

/// Each line a `<p>` that finds its own direction.
QString htmlParagraphs(const QStringList& lines);

} // namespace besace
