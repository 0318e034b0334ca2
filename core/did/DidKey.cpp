#include "core/did/DidDocument.h"
#include "core/did/Multikey.h"

using namespace Qt::StringLiterals;

namespace besace::did {

// https://w3c-ccg.github.io/did-key-spec/#document-creation-algorithm
Result<DidDocument> didKeyDocument(const QString& did)
{
    static const QString prefix = u"did:key:"_s;
    if (!did.startsWith(prefix))
        return Error { Error::Code::Malformed, u"no did:key"_s };
    const QString multibase = did.sliced(prefix.size());
    const Result<Multikey> multikey = decodeMultikey(multibase);
    if (!multikey)
        return multikey.error();
    const QString id = did + u'#' + multibase;
    const QString type = multikey->jwk.isNull() ? u"Multikey"_s : u"JsonWebKey"_s;
    return DidDocument { did, { VerificationMethod { id, type, did, multikey->key, multikey->jwk, {}, {} } }, { id } };
}

} // namespace besace::did
