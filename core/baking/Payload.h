#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// The text that a carrier holds.
namespace besace {

enum class PayloadKind {
    Json, ///< starts as a JSON object
    Jws, ///< compact: three base64url parts, the first one a JSON object
    Address, ///< one http or https address and nothing else
    Other,
};

/// Looks at the form only: whether the JSON can be read and the signature holds is found out later.
PayloadKind payloadKind(QByteArrayView text);

/// Without white space at either end, and without a leading byte order mark.
QByteArray trimPayload(const QByteArray& text);

/// The name that a payload is baked under: `openbadgecredential` for a verifiable credential, `clrcredential` for a
/// CLR, `openbadges` for all others.
QString bakingKeyword(const QByteArray& payload);

} // namespace besace
