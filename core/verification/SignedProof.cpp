#include "core/verification/SignedProof.h"

#include "core/base/Limits.h"
#include "core/crypto/PublicKey.h"
#include "core/jose/Jws.h"
#include "core/verification/Fetching.h"
#include "core/verification/IssuerKeys.h"
#include "core/verification/LinkedDocuments.h"
#include "core/verification/Reasons.h"
#include "core/verification/SignatureCheck.h"
#include "core/verification/WebAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

IssuerBinding missing(const Error& error)
{
    return neverAsked(error) ? IssuerBinding::NotAsked : IssuerBinding::Unreachable;
}

KeyFinding keyFromPem(const QByteArray& pem, IssuerBinding binding, const QString& name)
{
    const Result<crypto::PublicKey> key = crypto::PublicKey::fromPem(pem);
    if (!key)
        return KeyFinding::none(because("unsupported-key", name));
    return { *key, binding, {}, name, {} };
}

/// 1.x calls it `verify`, 2.x `verification`, and either is met in the other.
const JsonValue& verificationOf(const Badge& badge)
{
    const JsonValue& verification = badge.document[u"verification"];
    return verification.isNull() ? badge.document[u"verify"] : verification;
}

/// 1.x: the key is what `verify.url` answers, a PEM file.
KeyFinding keyAtVerifyUrl(const Badge& badge, const LinkedDocuments& linked, const DocumentLoader& loader)
{
    const QString url = verificationOf(badge)[u"url"].toString();
    if (!isWebAddress(url))
        return KeyFinding::none(because("no-key-named", url));
    const Result<QByteArray> body = fetch(url, loader);
    if (!body)
        return KeyFinding::none(proofNotHad(body.error()));
    const Result<JsonValue> object = parseJson(body->trimmed());
    const QByteArray pem = object ? (*object)[u"publicKeyPem"].toString().toUtf8() : *body;
    IssuerBinding binding = shareAuthority(url, linked.issuerId) ? IssuerBinding::Confirmed : IssuerBinding::Elsewhere;
    if (linked.noBadgeClass || linked.noProfile)
        binding = missing(linked.noBadgeClass ? *linked.noBadgeClass : *linked.noProfile);
    return keyFromPem(pem, binding, url);
}

/// A CryptographicKey as one of the issuer's keys: linked by id, or written out.
QString keyId(const JsonValue& key) { return key.isObject() ? key[u"id"].toString() : key.toString(); }

/// The keys that a Profile lists; not more than a badge may ask documents for.
JsonArray listedKeys(const JsonValue& profile)
{
    JsonArray keys = profile[u"publicKey"].asList();
    if (keys.size() > limits::maxProofs)
        keys.resize(limits::maxProofs);
    return keys;
}

/// What is known of the issuer's keys.
struct KeyRing {
    QString issuerId; ///< where the Profile was asked for
    QString profileId; ///< what the Profile calls itself, if it was read
    JsonArray listed;
    IssuerBinding binding = IssuerBinding::Unconfirmed; ///< what a key of the list is worth
    std::optional<Error> noProfile;
};

KeyRing keyRingOf(const Badge& badge, const LinkedDocuments& linked)
{
    if (!linked.profile.isNull())
        return { badge.issuer.id, linked.profile[u"id"].toString(), listedKeys(linked.profile),
            linked.profileNamesAnother ? IssuerBinding::Unconfirmed : IssuerBinding::Confirmed, std::nullopt };
    // The Profile inside the badge is the signer's own word.
    const JsonArray carried = listedKeys(badge.document[u"badge"][u"issuer"]);
    if (linked.noBadgeClass || linked.noProfile) {
        const Error& error = linked.noBadgeClass ? *linked.noBadgeClass : *linked.noProfile;
        return { badge.issuer.id, {}, carried, missing(error), error };
    }
    return { badge.issuer.id, {}, carried, IssuerBinding::Unconfirmed, std::nullopt };
}

/// The owner must be the issuer who lists the key: each points to the other.
KeyFinding keyOfObject(const JsonValue& key, const KeyRing& ring, const QString& id)
{
    const QString owner = key[u"owner"].toString();
    const bool isIssuers = isSameAddress(owner, ring.issuerId) || owner == ring.profileId;
    if (!owner.isEmpty() && !ring.issuerId.isEmpty() && !isIssuers)
        return KeyFinding::none(because("key-not-the-issuers", id), IssuerBinding::Contradicted);
    const IssuerBinding binding = owner.isEmpty() ? IssuerBinding::Unconfirmed : ring.binding;
    return keyFromPem(key[u"publicKeyPem"].toString().toUtf8(), binding, id);
}

KeyFinding keyById(const JsonValue& key, const KeyRing& ring, const DocumentLoader& loader)
{
    if (key[u"publicKeyPem"].isString())
        return keyOfObject(key, ring, keyId(key));
    if (!isWebAddress(keyId(key)))
        return KeyFinding::none(because("no-key-named", keyId(key)));
    const Result<JsonValue> document = fetchJson(keyId(key), loader);
    if (document)
        return keyOfObject(*document, ring, keyId(key));
    if (document.error().code == Error::Code::Malformed)
        return KeyFinding::none(because("unsupported-key", keyId(key)));
    return KeyFinding::none(proofNotHad(document.error()));
}

/// The key that the badge names as its maker's, if the issuer lists it.
KeyFinding keyOfCreator(const QString& creator, const KeyRing& ring, const DocumentLoader& loader)
{
    const auto listed = std::ranges::find_if(ring.listed, [&](const JsonValue& key) { return keyId(key) == creator; });
    if (listed != ring.listed.end())
        return keyById(*listed, ring, loader);
    const bool sameSite = shareAuthority(creator, ring.issuerId);
    if (ring.binding != IssuerBinding::Confirmed) {
        // Its Profile would tell. Until it is read, a key from somewhere else proves nothing at all.
        if (ring.noProfile && !sameSite)
            return KeyFinding::none(proofNotHad(*ring.noProfile));
        return keyById(JsonValue(creator), ring, loader);
    }
    if (sameSite || ring.listed.empty())
        return KeyFinding::none(because("key-not-listed", creator));
    return KeyFinding::none(because("key-not-the-issuers", creator), IssuerBinding::Contradicted);
}

QList<KeyFinding> keysOf(const Badge& badge, const LinkedDocuments& linked, const DocumentLoader& loader)
{
    if (badge.generation == Generation::V1_0 || badge.generation == Generation::V1_1)
        return { keyAtVerifyUrl(badge, linked, loader) };
    const KeyRing ring = keyRingOf(badge, linked);
    const QString creator = keyId(verificationOf(badge)[u"creator"]);
    if (!creator.isEmpty())
        return { keyOfCreator(creator, ring, loader) };
    QList<KeyFinding> findings;
    for (const JsonValue& key : ring.listed)
        findings.append(keyById(key, ring, loader));
    if (findings.isEmpty())
        findings.append(KeyFinding::none(ring.noProfile ? proofNotHad(*ring.noProfile) : because("no-key-named")));
    return findings;
}

Proof proveWithKey(const jose::Jws& jws, const KeyFinding& finding, const LinkedDocuments& linked)
{
    Proof proof = withoutProof(finding.objection);
    proof.binding = finding.binding;
    proof.issuerId = linked.issuerId;
    proof.issuerProfile = linked.profile;
    if (finding.key)
        proof.integrity = signatureCheck(jose::verify(jws, *finding.key), jws.algorithm() + u' ' + finding.name);
    return proof;
}

} // namespace

Proof proveSigned(Badge& badge, const DocumentLoader& loader)
{
    const Result<jose::Jws> jws = jose::parseCompactJws(badge.payload);
    if (!jws)
        return withoutProof(because("proof-malformed", jws.error().detail));
    if (const auto objection = jose::objection(*jws))
        return withoutProof(signatureCheck(*objection, jws->algorithm()));
    const LinkedDocuments linked = fetchLinked(badge, loader);
    QList<Proof> proofs;
    for (const KeyFinding& finding : keysOf(badge, linked, loader))
        proofs.append(proveWithKey(*jws, finding.unlessWorthless(), linked));
    return strongest(proofs);
}

} // namespace besace
