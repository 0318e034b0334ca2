#pragma once

#include "core/base/Encoding.h"
#include "core/base/Json.h"

#include <QByteArray>
#include <QString>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

/// An Ed25519 key whose private part is 32 times one byte: it signs what tests need, and proves nothing to anybody.
class TestSigner {
public:
    explicit TestSigner(char label)
        : m_key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                    reinterpret_cast<const unsigned char*>(QByteArray(32, label).constData()), 32),
            EVP_PKEY_free)
    {
    }

    QByteArray publicBytes() const
    {
        QByteArray bytes(32, '\0');
        size_t size = 32;
        EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char*>(bytes.data()), &size);
        return bytes;
    }

    QByteArray sign(const QByteArray& message) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get());
        QByteArray signature(64, '\0');
        size_t size = 64;
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
            reinterpret_cast<const unsigned char*>(message.constData()), static_cast<size_t>(message.size()));
        return signature;
    }

    QString multikey() const
    {
        return QLatin1Char('z') + QString::fromLatin1(besace::encodeBase58("\xed\x01" + publicBytes()));
    }
    QString didKey() const { return QLatin1String("did:key:") + multikey(); }
    /// `did:key:z…#z…`
    QString didKeyMethod() const { return didKey() + QLatin1Char('#') + multikey(); }

    QByteArray jwk(const QByteArray& more = {}) const
    {
        return R"({"kty":"OKP","crv":"Ed25519","x":")" + besace::encodeBase64Url(publicBytes()) + '"' + more + '}';
    }

    QByteArray pem() const
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_PUBKEY(out.get(), m_key.get());
        char* data = nullptr;
        const long size = BIO_get_mem_data(out.get(), &data);
        return { data, static_cast<qsizetype>(size) };
    }

    /// @param header members after `alg`, each with a comma in front
    QByteArray jws(const QByteArray& payload, const QByteArray& header = {}) const
    {
        const QByteArray input
            = besace::encodeBase64Url(R"({"alg":"EdDSA")" + header + '}') + '.' + besace::encodeBase64Url(payload);
        return input + '.' + besace::encodeBase64Url(sign(input));
    }

private:
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
};
