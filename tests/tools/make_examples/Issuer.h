#pragma once

#include "tests/tools/make_examples/Credential.h"
#include "tests/tools/make_examples/Mirror.h"
#include "tests/tools/make_examples/TestKey.h"

namespace besace::examples {

/// An organisation of ours with its key.
struct Issuer {
    Organisation organisation;
    TestKey key;
    QString keyId; ///< verification method: a DID URL
};

/// Its key is in the DID document on its site.
Issuer didWebIssuer(TestKey::Type type, const QString& name, const QString& host);
/// Its key is its name: nobody needs to be asked.
Issuer didKeyIssuer(TestKey::Type type, const QString& name, const QString& host);

/// Puts the DID document of a did:web on its site.
void publishKey(const Issuer& issuer, Mirror& mirror);

/// Open Badges 3.0 with an embedded proof, eddsa-jcs-2022.
QByteArray jcsBadge(const Grant& grant, const Issuer& issuer);
/// Open Badges 3.0 as a VC-JWT.
QByteArray jwtBadge(const Grant& grant, const Issuer& issuer);

} // namespace besace::examples
