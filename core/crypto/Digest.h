#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

struct evp_md_ctx_st;

namespace besace::crypto {

enum class DigestAlgorithm { Md5, Sha1, Sha256, Sha384, Sha512 };

/// The raw digest, 16 to 64 bytes. MD5 and SHA-1 are here for old recipient hashes only; nothing is signed with them.
QByteArray digest(DigestAlgorithm algorithm, QByteArrayView bytes);

/// The same for many short messages: what a digest needs is made ready once. Not for two threads at a time.
class Hasher {
public:
    explicit Hasher(DigestAlgorithm algorithm);
    ~Hasher();
    Q_DISABLE_COPY_MOVE(Hasher)

    /// Good until the next call; empty where OpenSSL has no such digest.
    QByteArrayView digest(QByteArrayView bytes);

private:
    struct FreeContext {
        void operator()(evp_md_ctx_st* context) const;
    };

    DigestAlgorithm m_algorithm;
    std::unique_ptr<evp_md_ctx_st, FreeContext> m_context;
    std::array<unsigned char, 64> m_result {};
};

inline QByteArray sha256(QByteArrayView bytes) { return digest(DigestAlgorithm::Sha256, bytes); }

} // namespace besace::crypto
