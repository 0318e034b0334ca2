#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace besace::crypto {

enum class DigestAlgorithm { Md5, Sha1, Sha256, Sha384, Sha512 };

/// The raw digest, 16 to 64 bytes. MD5 and SHA-1 are here for old recipient hashes only; nothing is signed with them.
QByteArray digest(DigestAlgorithm algorithm, QByteArrayView bytes);

inline QByteArray sha256(QByteArrayView bytes) { return digest(DigestAlgorithm::Sha256, bytes); }

} // namespace besace::crypto
