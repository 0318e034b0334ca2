#pragma once

#include "core/did/DidDocument.h"

namespace besace::did {

/// What a multibase key holds: a key, and the JWK it was written as, if it was.
struct Multikey {
    crypto::PublicKey key;
    JsonValue jwk; ///< null unless the multicodec is jwk_jcs-pub
};

/// `z` or `u`, multicodec, key. @return Malformed, or Unsupported for a key that cannot sign or that we do not know
Result<Multikey> decodeMultikey(const QString& multibase);

} // namespace besace::did
