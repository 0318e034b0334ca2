#include "core/verification/IssuerKeys.h"

#include "core/jose/Jwk.h"
#include "core/verification/Fetching.h"
#include "core/verification/PublishedKeys.h"
#include "core/verification/Reasons.h"
#include "core/verification/WebAddress.h"
#include "core/verification/WorthlessKeys.h"

using namespace Qt::StringLiterals;

namespace besace {

using reasons::because;

namespace {

bool isDid(const QString& id) { return id.startsWith(u"did:"_s); }

/// A DID that is its own document: nobody stands behind it but the key.
bool carriesItsKey(const QString& did) { return did.startsWith(u"did:key:"_s) || did.startsWith(u"did:jwk:"_s); }

KeyFinding found(const crypto::PublicKey& key, IssuerBinding binding, const QString& name)
{
    return { key, binding, {}, name, {} };
}

KeyFinding found(const did::VerificationMethod& method, IssuerBinding binding, const QString& name)
{
    return { method.key, binding, {}, name, method.jwk };
}

KeyFinding somebodyElses(const QString& name)
{
    return KeyFinding::none(because("key-not-the-issuers", name), IssuerBinding::Contradicted);
}

/// Why a DID gave no document.
Check didObjection(const QString& did, const Error& error)
{
    switch (error.code) {
    case Error::Code::Unsupported:
        return because(carriesItsKey(did) ? "unsupported-key" : "unsupported-did-method", error.detail);
    case Error::Code::Malformed:
        return because(carriesItsKey(did) ? "unsupported-key" : "key-not-listed", error.detail);
    default:
        return proofNotHad(error);
    }
}

/// Why an address gave no key.
Check addressObjection(const Error& error)
{
    switch (error.code) {
    case Error::Code::Unsupported:
        return because("unsupported-key", error.detail);
    case Error::Code::Malformed:
        return because("key-not-listed", error.detail);
    default:
        return proofNotHad(error);
    }
}

/// Whether a key had been given up by the time it signed. When that was is the proof's own word; without it, a key that
/// has an end is refused.
bool wornOut(const did::VerificationMethod& method, const std::optional<QDateTime>& signedAt)
{
    for (const QString& text : { method.revoked, method.expires }) {
        if (text.isEmpty())
            continue;
        const Result<Instant> end = parseInstant(text);
        if (!end || !signedAt || end->utc <= *signedAt)
            return true;
    }
    return false;
}

/// A key that came with the badge: bound if the issuer publishes the same one.
KeyFinding carriedKey(
    const crypto::PublicKey& key, const QString& name, const QString& issuerId, const DocumentLoader& loader)
{
    const Result<PublishedKeys> published = publishedKeysOf(issuerId, loader);
    if (!published || published->methods.isEmpty())
        return found(key, IssuerBinding::Unconfirmed, name);
    if (published->contain(key))
        return found(
            key, isDid(issuerId) || isHttps(issuerId) ? IssuerBinding::Confirmed : IssuerBinding::Unconfirmed, name);
    if (carriesItsKey(issuerId))
        return somebodyElses(name);
    return KeyFinding::none(because("key-not-listed", name));
}

/// What a DID document says against a method that it does not offer for credentials.
KeyFinding notOffered(const did::DidDocument& document, const QString& name)
{
    if (document.methodById(name))
        return KeyFinding::none(because("proof-purpose-wrong", name));
    return KeyFinding::none(
        because(document.assertionMethod.contains(name) ? "unsupported-key" : "key-not-listed", name));
}

/// The method a DID URL means; without a fragment the only one there is.
const did::VerificationMethod* methodOf(const did::DidDocument& document, const QString& didUrl)
{
    if (!fragmentOf(didUrl).isEmpty())
        return document.assertionMethodById(didUrl);
    return document.assertionMethod.size() == 1 ? document.assertionMethodById(document.assertionMethod.first())
                                                : nullptr;
}

/// Whether a DID can be ruled out as the issuer's key without asking anybody.
bool isSomebodyElses(const QString& did, const QString& issuerId)
{
    if (isDid(issuerId))
        return did != issuerId;
    return isWebAddress(issuerId) && !carriesItsKey(did) && !authorityOf(did).isEmpty()
        && !shareAuthority(did, issuerId);
}

// https://www.w3.org/TR/2025/REC-cid-1.0-20250515/#retrieve-verification-method
KeyFinding keyOfDidUrl(const QString& didUrl, const QString& issuerId, const std::optional<QDateTime>& signedAt,
    const DocumentLoader& loader)
{
    const QString did = withoutFragment(didUrl);
    if (isSomebodyElses(did, issuerId))
        return somebodyElses(didUrl);
    const Result<did::DidDocument> document = did::resolveDid(did, loader);
    if (!document)
        return KeyFinding::none(didObjection(did, document.error()));
    const did::VerificationMethod* method = methodOf(*document, didUrl);
    if (!method)
        return notOffered(*document, didUrl);
    if (wornOut(*method, signedAt))
        return KeyFinding::none(because("key-revoked", method->id));
    if (!method->controller.isEmpty() && method->controller != document->id)
        return somebodyElses(method->id);
    if (did == issuerId || shareAuthority(did, issuerId))
        return found(*method, IssuerBinding::Confirmed, method->id);
    return carriedKey(method->key, method->id, issuerId, loader);
}

/// `https://example.edu/issuer#z6Mk…`: the fragment is the key itself. Whoever wrote the badge wrote that as well.
std::optional<crypto::PublicKey> keyInFragment(const QString& url)
{
    const Result<crypto::PublicKey> key = did::parseMultikey(fragmentOf(url));
    if (!key)
        return std::nullopt;
    return *key;
}

/// Whether what an address says may speak for the issuer: it must lie on the issuer's own site.
bool isOnAnotherSite(const QString& url, const QString& issuerId)
{
    return (isDid(issuerId) || isWebAddress(issuerId)) && !shareAuthority(url, issuerId);
}

KeyFinding keyOfDocument(const PublishedKeys& published, const QString& url, const QString& issuerId,
    const std::optional<QDateTime>& signedAt)
{
    if (!published.owner.isEmpty() && published.owner != issuerId)
        return somebodyElses(url);
    const bool onlyOne = published.methods.size() == 1 && fragmentOf(url).isEmpty();
    const did::VerificationMethod* method = onlyOne ? &published.methods.first() : published.find(url);
    if (!method)
        method = published.find(fragmentOf(url));
    if (!method)
        return KeyFinding::none(because("key-not-listed", url));
    if (wornOut(*method, signedAt))
        return KeyFinding::none(because("key-revoked", method->id));
    const bool proven = isHttps(url) && shareAuthority(url, issuerId);
    return found(*method, proven ? IssuerBinding::Confirmed : IssuerBinding::Unconfirmed, url);
}

KeyFinding keyOfAddress(
    const QString& url, const QString& issuerId, const std::optional<QDateTime>& signedAt, const DocumentLoader& loader)
{
    if (isOnAnotherSite(url, issuerId))
        return somebodyElses(url);
    const QString address = withoutFragment(url);
    const Result<JsonValue> document = fetchJson(address, loader);
    const Result<PublishedKeys> published = document ? readPublishedKeys(*document, address) : document.error();
    if (published)
        return keyOfDocument(*published, url, issuerId, signedAt);
    if (document && jose::isPrivate(*document))
        return KeyFinding::none(because("private-key-published", url));
    if (const auto key = keyInFragment(url))
        return found(*key, IssuerBinding::Unconfirmed, url);
    return KeyFinding::none(addressObjection(published.error()));
}

/// A `kid` that is no address: a hint which of the issuer's keys it is (RFC 7515, section 4.1.4). An empty one fits
/// where there is only one key.
KeyFinding keyByHint(const QString& hint, const QString& issuerId, const std::optional<QDateTime>& signedAt,
    const DocumentLoader& loader)
{
    if (!isDid(issuerId) && !isWebAddress(issuerId))
        return KeyFinding::none(because("no-key-named", hint));
    const Result<PublishedKeys> published = publishedKeysOf(issuerId, loader);
    if (!published)
        return KeyFinding::none(
            isDid(issuerId) ? didObjection(issuerId, published.error()) : addressObjection(published.error()));
    const did::VerificationMethod* method = published->find(hint);
    if (!method && published->methods.size() == 1)
        method = &published->methods.first();
    if (!method)
        return KeyFinding::none(because("key-not-listed", hint));
    if (wornOut(*method, signedAt))
        return KeyFinding::none(because("key-revoked", method->id));
    const bool proven = isDid(issuerId) || isHttps(issuerId);
    return found(*method, proven ? IssuerBinding::Confirmed : IssuerBinding::Unconfirmed, method->id);
}

KeyFinding keyOfHeaderJwk(const JsonValue& jwk, const QString& issuerId, const DocumentLoader& loader)
{
    const Result<crypto::PublicKey> key = jose::parseJwk(jwk);
    if (!key)
        return KeyFinding::none(because("unsupported-key", key.error().detail));
    KeyFinding finding = carriedKey(*key, u"jwk"_s, issuerId, loader);
    finding.jwk = jwk;
    return finding;
}

/// The issuer's document could not be had, or names nothing that helps.
bool leadsNowhere(const KeyFinding& finding) { return !finding.key && finding.objection.answer == Answer::Unchecked; }

bool isSameKey(const JsonValue& jwk, const crypto::PublicKey& key)
{
    const Result<crypto::PublicKey> carried = jose::parseJwk(jwk);
    return carried && *carried == key;
}

KeyFinding keyByKid(
    const QString& kid, const QString& issuerId, const std::optional<QDateTime>& signedAt, const DocumentLoader& loader)
{
    if (isDid(kid))
        return keyOfDidUrl(kid, issuerId, signedAt, loader);
    if (isWebAddress(kid))
        return keyOfAddress(kid, issuerId, signedAt, loader);
    return keyByHint(kid, issuerId, signedAt, loader);
}

KeyFinding keyWithoutKid(const JsonValue& jwk, const QString& issuerId, const std::optional<QDateTime>& signedAt,
    const DocumentLoader& loader)
{
    if (!jwk.isNull())
        return keyOfHeaderJwk(jwk, issuerId, loader);
    if (isDid(issuerId))
        return keyByHint({}, issuerId, signedAt, loader);
    return KeyFinding::none(because("no-key-named"));
}

} // namespace

KeyFinding KeyFinding::none(Check objection, IssuerBinding binding)
{
    return { std::nullopt, binding, std::move(objection), {}, {} };
}

KeyFinding KeyFinding::tiedUnlessWorthless() const
{
    const auto publication = key ? publicationOfPrivateKey(*key) : std::nullopt;
    if (!publication)
        return *this;
    KeyFinding worthless = *this;
    worthless.binding = IssuerBinding::Worthless;
    worthless.name += u": "_s + *publication;
    return worthless;
}

KeyFinding keyOfVerificationMethod(const QString& methodUrl, const QString& issuerId,
    const std::optional<QDateTime>& signedAt, const DocumentLoader& loader)
{
    if (isDid(methodUrl))
        return keyOfDidUrl(methodUrl, issuerId, signedAt, loader);
    if (isWebAddress(methodUrl))
        return keyOfAddress(methodUrl, issuerId, signedAt, loader);
    return KeyFinding::none(because("no-key-named", methodUrl));
}

KeyFinding keyOfJwt(const jose::Jws& jws, const QString& issuerId, const std::optional<QDateTime>& signedAt,
    const DocumentLoader& loader)
{
    const JsonValue& jwk = jws.header[u"jwk"];
    if (jose::isPrivate(jwk))
        return KeyFinding::none(because("private-key-published", u"jwk"_s));
    const QString kid = jws.keyId();
    if (kid.isEmpty())
        return keyWithoutKid(jwk, issuerId, signedAt, loader);
    KeyFinding finding = keyByKid(kid, issuerId, signedAt, loader);
    if (jwk.isNull())
        return finding;
    // A hint that leads nowhere leaves the key that came along. An address that does not answer is waited for.
    if (leadsNowhere(finding) && !isDid(kid) && !isWebAddress(kid))
        return keyOfHeaderJwk(jwk, issuerId, loader);
    if (finding.key && !isSameKey(jwk, *finding.key))
        return KeyFinding::none(because("proof-malformed", u"kid, jwk"_s));
    return finding;
}

} // namespace besace
