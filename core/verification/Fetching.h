#pragma once

#include "core/base/DocumentLoader.h"
#include "core/base/Json.h"
#include "core/verification/VerificationReport.h"

namespace besace {

/// Whether a document was asked for and could not be had, or never asked for.
bool neverAsked(const Error& error);

/// What an address answers. @return the loader's error; Unreachable where a redirect led out of TLS, for then anybody
/// may have answered
Result<Document> ask(const QString& url, const DocumentLoader& loader);

/// A document that answered 200. @return as ask(); Unreachable for another status, which the detail names
Result<QByteArray> fetch(const QString& url, const DocumentLoader& loader);

/// JSON from a server. Nobody signs these bytes: a byte order mark in front of them is a habit, not a twist.
Result<JsonValue> parseFetchedJson(const QByteArray& body);

/// fetch() as JSON. @return also Malformed
Result<JsonValue> fetchJson(const QString& url, const DocumentLoader& loader);

/// `proof-not-asked`, `proof-unreachable` or `proof-site-untrusted`
Check proofNotHad(const Error& error);
/// Whether that is the answer of a proof that was asked for and could not be had.
bool isProofUnreachable(const Check& integrity);
/// `status-not-asked` or `status-unreachable`
Check statusNotHad(const Error& error);

} // namespace besace
