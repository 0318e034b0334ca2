#pragma once

#include "core/badge/Badge.h"

#include <QUrl>

/// The parts that look alike in several versions.
namespace besace {

/// An issuer of 1.x, a Profile of 2.0 or 3.0, or only its address.
Profile readProfile(const JsonValue& value);

/// A list of AlignmentObject (`name`, `url`, `description` in 1.1; `targetName`… since 2.0).
QList<Alignment> readAlignments(const JsonValue& value);

/// A list of addresses or Evidence objects.
/// @param base for 0.5, whose addresses are relative to the issuer's origin
QList<Evidence> readEvidence(const JsonValue& value, const QUrl& base = {});

/// An address, or an object with `id` and `narrative`.
/// @param base for 0.5
Criteria readCriteria(const JsonValue& value, const QUrl& base = {});

/// A 1.x or 2.x recipient: an identity object, or the bare identity.
std::optional<Recipient> readRecipient(const JsonValue& value);

} // namespace besace
