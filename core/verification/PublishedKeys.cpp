#include "core/verification/PublishedKeys.h"

#include "core/jose/Jwk.h"
#include "core/verification/Fetching.h"
#include "core/verification/WebAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

bool isCalled(const did::VerificationMethod& method, const QString& name)
{
    const QString bare = name.startsWith(u'#') ? name.sliced(1) : name;
    return method.id == name || fragmentOf(method.id) == bare || method.jwk[u"kid"].toString() == name
        || (method.jwk.isObject() && QString::fromLatin1(jose::thumbprint(method.jwk)) == bare);
}

Result<did::VerificationMethod> methodFromJwk(const JsonValue& jwk, const QString& id)
{
    if (jose::isPrivate(jwk))
        return Error { Error::Code::Malformed, u"private key"_s };
    Result<crypto::PublicKey> key = jose::parseJwk(jwk);
    if (!key)
        return key.error();
    return did::VerificationMethod { id, u"JsonWebKey"_s, {}, *std::move(key), jwk, {}, {} };
}

Result<PublishedKeys> readJwkSet(const JsonValue& document, const QString& address)
{
    PublishedKeys keys;
    for (const JsonValue& jwk : document[u"keys"].array()) {
        if (const auto method = methodFromJwk(jwk, address + u'#' + jwk[u"kid"].toString()))
            keys.methods.append(*method);
    }
    if (keys.methods.isEmpty())
        return Error { Error::Code::Unsupported, address };
    return keys;
}

PublishedKeys keysForAssertions(const did::DidDocument& document)
{
    PublishedKeys keys { document.id, {} };
    for (const did::VerificationMethod& method : document.verificationMethods) {
        if (document.assertionMethodById(method.id))
            keys.methods.append(method);
    }
    return keys;
}

Result<PublishedKeys> readDocument(const JsonValue& value)
{
    const Result<did::DidDocument> document = did::parseDidDocument(value);
    if (!document)
        return document.error();
    return keysForAssertions(*document);
}

Result<PublishedKeys> readLoneMethod(const JsonValue& value, const QString& address)
{
    const Result<did::VerificationMethod> method = did::parseVerificationMethod(value, address);
    if (!method)
        return method.error();
    return PublishedKeys { method->controller, { *method } };
}

bool isAnyOf(const JsonValue& value, std::initializer_list<QStringView> names)
{
    return std::ranges::any_of(names, [&](QStringView name) { return !value[name].isNull(); });
}

} // namespace

const did::VerificationMethod* PublishedKeys::find(const QString& name) const
{
    const auto it = std::ranges::find_if(methods, [&](const auto& method) { return isCalled(method, name); });
    return name.isEmpty() || it == methods.end() ? nullptr : &*it;
}

bool PublishedKeys::contain(const crypto::PublicKey& key) const
{
    return std::ranges::any_of(methods, [&](const auto& method) { return method.key == key; });
}

Result<PublishedKeys> readPublishedKeys(const JsonValue& document, const QString& address)
{
    if (document[u"keys"].isArray())
        return readJwkSet(document, address);
    if (document[u"kty"].isString()) {
        const Result<did::VerificationMethod> method = methodFromJwk(document, address);
        if (!method)
            return method.error();
        return PublishedKeys { {}, { *method } };
    }
    if (isAnyOf(document, { u"verificationMethod", u"assertionMethod" }))
        return readDocument(document);
    if (isAnyOf(document, { u"publicKeyMultibase", u"publicKeyJwk", u"publicKeyBase58" }))
        return readLoneMethod(document, address);
    return Error { Error::Code::Malformed, u"no key at "_s + address };
}

Result<PublishedKeys> publishedKeysOf(const QString& issuerId, const DocumentLoader& loader)
{
    if (issuerId.startsWith(u"did:"_s)) {
        const Result<did::DidDocument> document = did::resolveDid(issuerId, loader);
        if (!document)
            return document.error();
        return keysForAssertions(*document);
    }
    if (!isWebAddress(issuerId))
        return Error { Error::Code::Unsupported, issuerId };
    const QString address = withoutFragment(issuerId);
    const Result<JsonValue> document = fetchJson(address, loader);
    if (!document)
        return document.error();
    return readPublishedKeys(*document, address);
}

} // namespace besace
