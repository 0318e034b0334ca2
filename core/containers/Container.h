#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace besace {

/// `png` `svg` `json` `jws` `pdf` `zip` `eml` `html`, by content; a text that is one address is `json`. Empty for
/// anything else.
QString containerName(const QByteArray& bytes);

/// One file that may hold a badge: the carrier itself, or one taken from inside.
struct CarriedFile {
    QString member; ///< its name inside a ZIP, PDF, e-mail or portfolio; empty if the file is the carrier itself
    QByteArray bytes; ///< byte for byte as they were stored: PNG, SVG, SVGZ, JSON, JWS text, or an address
    /// Why a member that may be a badge could not be taken out (encrypted, damaged, too large, a third archive inside
    /// another); there are no bytes then.
    std::optional<Error> problem = {};

    friend bool operator==(const CarriedFile&, const CarriedFile&) = default;
};

/// Takes apart whatever somebody hands us: pictures, JSON and JWS text come back as one CarriedFile; ZIP (nested once),
/// PDF (attachments, Info key `openbadges`, XMP `openbadges:assertion`), e-mail files and our own HTML portfolio as
/// many. Members that are no possible carrier are left out, and so are the pictures without a badge that decorate a
/// message or an office document.
/// @return NoBadge if there is nothing to look at, Malformed for a damaged archive, TooLarge, Cancelled; the first
/// member's problem if no member could be taken out
Result<QList<CarriedFile>> openContainer(const QByteArray& bytes, Progress& progress);

/// The documents for people, PDF and HTML, that @p bytes is or holds: whole, to see what they show. What cannot be
/// opened is left out.
QList<QByteArray> pagesIn(const QByteArray& bytes, Progress& progress);

} // namespace besace
