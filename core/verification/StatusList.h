#pragma once

#include "core/base/DocumentLoader.h"
#include "core/base/Json.h"
#include "core/verification/VerificationReport.h"

namespace besace {

/// Whether lookUpStatusList knows this type of `credentialStatus`.
bool isStatusListEntry(const QString& type);

/// Whether an entry cancels nothing: the purposes `message` and `refresh`.
bool isInformative(const JsonValue& entry);

/// What one entry came to.
struct StatusFinding {
    Check check; ///< for a purpose that only informs: `not-revoked`, or why the list could not be read
    QList<Note> notes;
};

/// Checks one BitstringStatusListEntry, StatusList2021Entry or RevocationList2020Status: fetches the list, which must
/// be a credential that verifies, and be the issuer's own, and looks the entry up.
/// https://www.w3.org/TR/2025/REC-vc-bitstring-status-list-20250515/#validate-algorithm
StatusFinding lookUpStatusList(
    const JsonValue& entry, const QString& issuerId, const QDateTime& now, const DocumentLoader& loader);

} // namespace besace
