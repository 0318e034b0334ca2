#pragma once

#include "core/base/QpdfForClang.h"

#include <QDateTime>
#include <QRectF>
#include <qpdf/QPDFObjectHandle.hh>

/// Short names for what a PDF is made of.
namespace besace::pdf {

using Object = QPDFObjectHandle;

inline Object text(const QString& value) { return Object::newUnicodeString(value.toStdString()); }
inline Object name(const std::string& value) { return Object::newName("/" + value); }
inline Object number(qreal value) { return Object::newReal(value, 2); }
inline Object integer(qsizetype value) { return Object::newInteger(value); }

/// @param box in points from the top left corner
inline Object rectangle(const QRectF& box, qreal pageHeight)
{
    return Object::newArray(
        { number(box.left()), number(pageHeight - box.bottom()), number(box.right()), number(pageHeight - box.top()) });
}

/// ISO 32000-1:2008, 7.9.4
inline std::string date(const QDateTime& utc)
{
    return utc.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

} // namespace besace::pdf
