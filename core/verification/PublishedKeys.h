#pragma once

#include "core/base/DocumentLoader.h"
#include "core/base/Json.h"
#include "core/did/DidDocument.h"

namespace besace {

/// The keys that a document on the web offers for signing credentials.
struct PublishedKeys {
    /// Whose keys the document says they are: `id` of a controlled identifier document, `controller` of a lone
    /// verification method. A JWK or JWK set names nobody: there it is empty.
    QString owner;
    QList<did::VerificationMethod> methods;

    /// The method that a `verificationMethod` or `kid` means: by id, by the id's fragment, by the JWK's own `kid`, or
    /// by its thumbprint (RFC 7638).
    const did::VerificationMethod* find(const QString& name) const;
    bool contain(const crypto::PublicKey& key) const;
};

/// Reads a JWK, a JWK set (RFC 7517), a controlled identifier document or one verification method.
/// @param address where it was, without fragment: relative ids stand on it, and JWKs get their id from it
/// @return Malformed where no key is published there, Unsupported where we know none of them
Result<PublishedKeys> readPublishedKeys(const JsonValue& document, const QString& address);

/// The keys that an issuer publishes for credentials: by its DID, or at the address that is its id.
/// @return also what the loader answers, and Unsupported for an id of another kind
Result<PublishedKeys> publishedKeysOf(const QString& issuerId, const DocumentLoader& loader);

} // namespace besace
