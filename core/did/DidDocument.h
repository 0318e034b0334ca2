#pragma once

#include "core/base/DocumentLoader.h"
#include "core/base/Json.h"
#include "core/crypto/PublicKey.h"

#include <optional>

namespace besace::did {

/// https://www.w3.org/TR/cid-1.0/#verification-methods
struct VerificationMethod {
    QString id; ///< absolute: relative ids are resolved against the document's
    QString type; ///< Multikey, JsonWebKey, JsonWebKey2020, Ed25519VerificationKey2020…
    QString controller;
    crypto::PublicKey key;
    JsonValue jwk; ///< the JWK where it was written as one, to compare thumbprints and kids
    QString expires, revoked; ///< as written; empty where absent
};

/// What we need of a DID document or another controlled identifier document.
struct DidDocument {
    QString id;
    QList<VerificationMethod> verificationMethods; ///< those we can read, embedded ones included
    QStringList assertionMethod; ///< absolute ids listed for it, by reference or embedded

    /// The method of that id, if it is listed for `assertionMethod`.
    const VerificationMethod* assertionMethodById(const QString& methodId) const;
    const VerificationMethod* methodById(const QString& methodId) const;
};

/// `#key-1` stands on @p base; every other id is absolute already.
QString absoluteId(const QString& id, const QString& base);

/// One verification method object, wherever it was found. @p base is the id that relative ids stand on.
/// @return Malformed, or Unsupported for a type or key we do not know
Result<VerificationMethod> parseVerificationMethod(const JsonValue& value, const QString& base);

/// Reads a controlled identifier document. Methods that cannot be read are left out, not fatal.
/// @return Malformed if it has no id
Result<DidDocument> parseDidDocument(const JsonValue& value);

/// A did:key, made without asking anybody. https://w3c-ccg.github.io/did-key-spec/
Result<DidDocument> didKeyDocument(const QString& did);
/// https://github.com/quartzjer/did-jwk/blob/main/spec.md
Result<DidDocument> didJwkDocument(const QString& did);
/// The address of a did:web's document. @return Malformed: IP address, user info, `..`, empty segment…
Result<QString> didWebAddress(const QString& did);

/// The document behind a DID (without fragment): did:key and did:jwk by themselves, did:web through @p loader, its `id`
/// must be the DID.
/// @return Offline or Unreachable where it could not be had, Unsupported for other methods (detail names it), Malformed
Result<DidDocument> resolveDid(const QString& did, const DocumentLoader& loader);

/// The key of a Multikey: multibase, multicodec. Secret keys are refused. https://www.w3.org/TR/cid-1.0/#Multikey
Result<crypto::PublicKey> parseMultikey(const QString& multibase);

} // namespace besace::did
