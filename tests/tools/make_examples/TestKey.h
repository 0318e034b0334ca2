#pragma once

#include "core/base/Json.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct evp_pkey_st;

/// Keys whose private part anybody can compute: it is the digest of a label. They sign the example badges and nothing
/// else; whatever they sign proves nothing.
namespace besace::examples {

class TestKey {
public:
    enum class Type {
        Ed25519,
        P256,
        P521, ///< no algorithm of the application's list: a badge that it cannot read
    };

    TestKey(Type type, const QByteArray& label);

    Type type() const { return m_type; }
    QString algorithm() const; ///< JWS `alg`
    QString multikey() const; ///< `z…`
    QString didKey() const; ///< `did:key:z…`
    JsonValue jwk() const; ///< the public part; for P-256
    /// 64 bytes (Ed25519) or r || s. The elliptic curves' signatures differ from run to run.
    QByteArray sign(const QByteArray& message) const;

private:
    QByteArray point(bool compressed) const;
    QByteArray publicBytes() const;
    QByteArray fixedLength(const QByteArray& derSignature) const;

    Type m_type;
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace besace::examples
