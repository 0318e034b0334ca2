#pragma once

#include "core/base/Json.h"

#include <QList>
#include <QString>

namespace besace {

/// An organisation that the person, or their mission locale, has decided to know.
struct KnownIssuer {
    QString id; ///< DID or URL; or a domain, or a public key as a Multikey
    QString name;

    friend bool operator==(const KnownIssuer&, const KnownIssuer&) = default;
};

/// `[{"id": …, "name": …}, …]`, also as `issuers`, or the DCC's `{"registry": {DID: {"name": …}}}`. @return Malformed
Result<QList<KnownIssuer>> parseKnownIssuers(const JsonValue& value);

/// The same from a file that people hand round: a byte order mark in front is no fault, and neither is an organisation
/// that stands in it twice, as in the DCC's own registry. Who signed it is not looked at: SignedIssuers.h.
Result<QList<KnownIssuer>> readKnownIssuers(const QByteArray& file);

/// The same list as a file to be handed round: readKnownIssuers() takes it. UTF-8.
QByteArray knownIssuersFile(const QList<KnownIssuer>& issuers);

/// Whether findKnownIssuer() could ever find an issuer by it: a DID, an http(s) address, a domain, a key.
bool canNameIssuer(const QString& id);

/// Its name as people read it; empty where it has none, or only its key stands there.
QString readableName(const KnownIssuer& issuer);
/// The domain of the site that it is known by; empty where it is known by a key.
QString siteOf(const KnownIssuer& issuer);

/// Whether one of @p known is this issuer id: the same DID; or the same URL; or an entry that is a bare origin
/// (`https://example.org`), for an issuer id below it; a domain, for every https address and did:web of that site; a
/// key, for its did:key.
const KnownIssuer* findKnownIssuer(const QList<KnownIssuer>& known, const QString& issuerId);

} // namespace besace
