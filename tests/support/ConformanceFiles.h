#pragma once

#include "core/base/Files.h"
#include "core/base/Json.h"
#include "core/base/Limits.h"

#include "tests/support/Conformance.h"

/// A file of the conformance folder; empty where it cannot be read, which no test takes for an answer.
inline QByteArray conformanceBytes(const QString& path)
{
    const auto bytes = besace::readFile(conformanceDir() + QLatin1Char('/') + path, besace::limits::maxFileBytes);
    return bytes ? *bytes : QByteArray();
}

inline besace::JsonValue conformanceJson(const QString& path)
{
    const auto value = besace::parseJson(conformanceBytes(path));
    return value ? *value : besace::JsonValue();
}
