#pragma once

#include "core/base/Error.h"

#include <QStringView>

namespace besace::jsonld {

/// @param code as the specification names it:
/// https://www.w3.org/TR/2020/REC-json-ld11-api-20200716/#jsonlderrorcode
inline Error specificationError(QStringView code, QStringView foundAt)
{
    constexpr qsizetype longestEvidence = 200;
    return { Error::Code::Malformed, QStringView(u"%1: %2").arg(code, foundAt.left(longestEvidence)) };
}

} // namespace besace::jsonld
