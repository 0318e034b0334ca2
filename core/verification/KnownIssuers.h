#pragma once

#include "core/base/Json.h"

#include <QList>
#include <QString>

namespace besace {

/// An organisation that the person, or their mission locale, has decided to know.
struct KnownIssuer {
    QString id; ///< DID or URL
    QString name;

    friend bool operator==(const KnownIssuer&, const KnownIssuer&) = default;
};

/// `[{"id": …, "name": …}, …]`, or the DCC registry form `{"registry": {DID: {"name": …}}}`. @return Malformed
Result<QList<KnownIssuer>> parseKnownIssuers(const JsonValue& value);

/// Whether one of @p known is this issuer id: the same DID; or the same URL; or an entry that is a bare origin
/// (`https://example.org`), for an issuer id below it.
const KnownIssuer* findKnownIssuer(const QList<KnownIssuer>& known, const QString& issuerId);

} // namespace besace
