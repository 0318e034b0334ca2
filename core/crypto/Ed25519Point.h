#pragma once

#include <QByteArrayView>

namespace besace::crypto {

/// Whether 32 bytes are a public key that only its owner can sign for: the one spelling of a point on edwards25519
/// (RFC 8032, section 5.1.3), and not one of the eight points of small order. OpenSSL takes any 32 bytes.
bool isEd25519PublicKey(QByteArrayView bytes);

} // namespace besace::crypto
