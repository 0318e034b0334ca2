#include "core/base/Encoding.h"
#include "core/did/DidDocument.h"

#include <cstdlib>

using namespace besace;
using namespace Qt::StringLiterals;

static void readDocument(QByteArrayView bytes)
{
    const auto json = parseJson(bytes);
    if (!json)
        return;
    const auto document = did::parseDidDocument(*json);
    if (!document)
        return;
    if (document->id.isEmpty())
        std::abort();
    for (const did::VerificationMethod& method : document->verificationMethods) {
        const did::VerificationMethod* found = document->methodById(method.id);
        if (!found || !(found->key == method.key) || !method.id.contains(u':'))
            std::abort();
    }
}

static void readDid(const QString& text)
{
    const auto document = did::resolveDid(text, NoDocuments());
    if (document && (document->id != text || document->verificationMethods.size() > 1))
        std::abort();
    const auto address = did::didWebAddress(text);
    if (address
        && (!address->startsWith(u"https://"_s) || !address->endsWith(u"/did.json"_s) || address->contains(u"/../"_s)))
        std::abort();
}

// The first byte tells what the rest is: a DID document, a DID, or what follows did:key:, did:jwk: or did:web:.
extern "C" int LLVMFuzzerTestOneInput(const char* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView rest(data + 1, static_cast<qsizetype>(size - 1));
    const QString text = QString::fromUtf8(rest);
    switch (data[0]) {
    case 'k':
        readDid(u"did:key:"_s + text);
        break;
    case 'j':
        readDid(u"did:jwk:"_s + text);
        break;
    case 'w':
        readDid(u"did:web:"_s + text);
        break;
    case 'd':
        readDid(text);
        break;
    default:
        readDocument(rest);
    }
    return 0;
}
