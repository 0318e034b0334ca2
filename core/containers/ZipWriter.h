#pragma once

#include "core/base/Progress.h"
#include "core/base/Streams.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace besace {

/// One member of a new ZIP.
struct ZipMember {
    QString name; ///< with `/` between folders; every name once
    QDateTime modified; ///< UTC, in steps of two seconds
    bool pressed = false; ///< deflated; a picture gains nothing by it
};

/// Makes a ZIP. The bytes of a member are asked for when its turn comes, and forgotten when it is written; none may be
/// larger than limits::maxFileBytes. The same members give the same archive.
/// @param bytesOf of the member at that index
/// @return Cancelled, TooLarge, or what @p bytesOf and @p sink answered
Result<void> writeZip(const QList<ZipMember>& members, const std::function<Result<QByteArray>(qsizetype)>& bytesOf,
    ByteSink& sink, Progress& progress);

} // namespace besace
