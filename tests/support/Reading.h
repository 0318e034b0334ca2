#pragma once

#include "core/base/Files.h"
#include "core/base/Json.h"
#include "core/base/Limits.h"

#include <QTest>

/// The bytes of a file that a test needs; a missing one fails the test by its emptiness.
inline QByteArray bytesOf(const QString& path)
{
    const auto bytes = besace::readFile(path, besace::limits::maxFileBytes);
    return bytes ? *bytes : QByteArray();
}

inline besace::JsonValue jsonOf(const QByteArray& text)
{
    const auto value = besace::parseJson(text.trimmed());
    return value ? *value : besace::JsonValue();
}

inline besace::JsonValue jsonFile(const QString& path) { return jsonOf(bytesOf(path)); }
