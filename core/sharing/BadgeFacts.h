#pragma once

#include "core/backpack/Backpack.h"

#include <QDate>

namespace besace {

/// How long the name of a skill may be, and how many of them are shown.
inline constexpr qsizetype maxSkillChars = 80;
inline constexpr qsizetype maxSkills = 24;

/// What a badge says, for other programs: one value each, cleaned, empty where the badge does not say it.
struct BadgeFacts {
    QString id; ///< the badge's own: an http(s) address or a `urn:`
    bool isVerifiableCredential = false; ///< Open Badges 3.0; else an assertion of an earlier version
    QString issuerAddress; ///< http(s)
    QString criteriaAddress; ///< http(s)
    QDate givenOn; ///< UTC
    QDate validUntil; ///< UTC
    QString controlCode; ///< `7K3M 9QXF 2TPA`
    QStringList skills; ///< as the badge names them, each once
};

/// @param language of texts that the badge has in several
BadgeFacts badgeFacts(const StoredBadge& stored, const QString& language);

} // namespace besace
