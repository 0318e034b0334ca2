#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace besace {

/// `png` `svg` `json` `jws` `pdf` `zip` `eml` `html`, by content.
QString containerName(const QByteArray& bytes);

/// One file that may hold a badge: the carrier itself, or one taken from inside.
struct CarriedFile {
    QString member; ///< its name inside a ZIP, PDF, e-mail or portfolio; empty if the file is the carrier itself
    QByteArray bytes; ///< byte for byte as they were stored: PNG, SVG, SVGZ, JSON, JWS text

    friend bool operator==(const CarriedFile&, const CarriedFile&) = default;
};

/// Takes apart whatever somebody hands us: pictures, JSON and JWS text come back as one CarriedFile; ZIP (nested once),
/// PDF (attachments, Info key `openbadges`, XMP `openbadges:assertion`), e-mail files and our own HTML portfolio as
/// many. Members that are no possible carrier are left out.
/// @return NoBadge if there is nothing to look at, Malformed for a damaged archive, TooLarge, Cancelled
Result<QList<CarriedFile>> openContainer(const QByteArray& bytes, Progress& progress);

} // namespace besace
