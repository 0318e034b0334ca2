#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace besace::mail {

/// A structured value: `text/plain; charset=utf-8`.
struct Value {
    QByteArray type; ///< in lower case, before the first semicolon
    QHash<QByteArray, QByteArray> parameters; ///< names in lower case

    /// A parameter as text, however it was put into ASCII: RFC 2231 (`name*`, `name*0`, `name*1*`) or, against the
    /// rules and common, RFC 2047.
    QString text(const QByteArray& parameter) const;
};

/// The header and the body of a message or of one of its parts.
struct Entity {
    QHash<QByteArray, QByteArray> fields; ///< the first of each name, unfolded; names in lower case
    QByteArrayView body;

    Value value(const QByteArray& field) const;
};

/// Splits at the first empty line. A line that is no header field ends the header, too.
Entity splitEntity(QByteArrayView bytes);

Value parseValue(const QByteArray& value);

/// RFC 2047: `=?utf-8?Q?bl=C3=A9?=`
QString decodeWords(const QByteArray& text);

} // namespace besace::mail
