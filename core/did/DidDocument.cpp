#include "core/did/DidDocument.h"

#include "core/base/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace besace::did {

namespace {

Error malformed(const QString& detail) { return { Error::Code::Malformed, u"DID document: "_s + detail }; }

/// Every object that may be a method: listed, listed under the name of before 2020, or written where it is used.
JsonArray methodObjects(const JsonValue& document)
{
    JsonArray found;
    for (const QStringView member : { u"verificationMethod", u"publicKey", u"assertionMethod", u"authentication",
             u"capabilityInvocation", u"capabilityDelegation" }) {
        const JsonArray values = document[member].asList();
        std::ranges::copy_if(
            values, std::back_inserter(found), [](const JsonValue& value) { return value.isObject(); });
    }
    return found;
}

QStringList assertionMethodIds(const JsonValue& document, const QString& id)
{
    QStringList ids;
    for (const JsonValue& value : document[u"assertionMethod"].asList())
        ids.append(absoluteId(value.isObject() ? value[u"id"].toString() : value.toString(), id));
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

} // namespace

const VerificationMethod* DidDocument::methodById(const QString& methodId) const
{
    const auto found = std::ranges::find(verificationMethods, methodId, &VerificationMethod::id);
    return found == verificationMethods.end() ? nullptr : &*found;
}

const VerificationMethod* DidDocument::assertionMethodById(const QString& methodId) const
{
    return assertionMethod.contains(methodId) ? methodById(methodId) : nullptr;
}

Result<DidDocument> parseDidDocument(const JsonValue& value)
{
    DidDocument document;
    document.id = value[u"id"].toString();
    if (document.id.isEmpty())
        return malformed(u"no id"_s);
    const JsonArray objects = methodObjects(value);
    if (objects.size() > limits::maxVerificationMethods)
        return Error { Error::Code::TooLarge, u"verification methods"_s };
    for (const JsonValue& object : objects) {
        Result<VerificationMethod> method = parseVerificationMethod(object, document.id);
        if (!method)
            continue;
        const VerificationMethod* known = document.methodById(method->id);
        if (known && !(known->key == method->key))
            return malformed(u"one id for two keys: "_s + method->id.left(200));
        if (!known)
            document.verificationMethods.append(*std::move(method));
    }
    document.assertionMethod = assertionMethodIds(value, document.id);
    return document;
}

} // namespace besace::did
