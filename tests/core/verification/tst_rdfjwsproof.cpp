#include "core/verification/ProofSuite.h"
#include "core/verification/RdfSecuredData.h"

#include <QTest>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include "tests/support/Reading.h"
#include "tests/support/SignedCredential.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

using KeyPointer = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// A key that lives as long as one test, and signs what a JWS signs.
class FreshKey {
public:
    explicit FreshKey(const QString& algorithm) : m_algorithm(algorithm), m_key(make(algorithm), EVP_PKEY_free) { }

    crypto::PublicKey publicKey() const
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_PUBKEY(out.get(), m_key.get());
        char* data = nullptr;
        const long size = BIO_get_mem_data(out.get(), &data);
        return *crypto::PublicKey::fromPem(QByteArrayView(data, size));
    }

    QByteArray sign(const QByteArray& message) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        EVP_PKEY_CTX* parameters = nullptr;
        const EVP_MD* digest = m_algorithm == u"ES384"_s ? EVP_sha384() : EVP_sha256();
        EVP_DigestSignInit(context.get(), &parameters, digest, nullptr, m_key.get());
        if (m_algorithm.startsWith(u"PS"_s)) {
            EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
            EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST);
        }
        QByteArray signature(512, '\0');
        size_t size = 512;
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
            reinterpret_cast<const unsigned char*>(message.constData()), static_cast<size_t>(message.size()));
        signature.resize(static_cast<qsizetype>(size));
        return m_algorithm.startsWith(u"ES"_s) ? fixedLength(signature) : signature;
    }

private:
    static EVP_PKEY* make(const QString& algorithm)
    {
        if (algorithm == u"ES256K"_s)
            return EVP_EC_gen("secp256k1");
        if (algorithm == u"ES256"_s)
            return EVP_EC_gen("P-256");
        return algorithm == u"ES384"_s ? EVP_EC_gen("P-384") : EVP_RSA_gen(2048);
    }

    /// r || s
    QByteArray fixedLength(const QByteArray& der) const
    {
        const auto* position = reinterpret_cast<const unsigned char*>(der.constData());
        const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(
            d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size())), ECDSA_SIG_free);
        const int bytes = m_algorithm == u"ES384"_s ? 48 : 32;
        QByteArray both(2 * bytes, '\0');
        auto* out = reinterpret_cast<unsigned char*>(both.data());
        BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, bytes);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + bytes, bytes);
        return both;
    }

    QString m_algorithm;
    KeyPointer m_key;
};

JsonValue credential()
{
    JsonObject document;
    document.insert(u"@context"_s,
        contextsOf({ u"https://www.w3.org/2018/credentials/v1"_s, u"https://w3id.org/security/suites/jws-2020/v1"_s }));
    document.insert(u"type"_s, u"VerifiableCredential"_s);
    document.insert(u"issuanceDate"_s, u"2025-03-12T09:30:00Z"_s);
    return edited(document, u"issuer"_s, u"https://school.example/"_s);
}

JsonValue proofOf(const QString& type)
{
    JsonObject proof;
    proof.insert(u"type"_s, type);
    proof.insert(u"created"_s, u"2025-03-12T09:30:00Z"_s);
    proof.insert(u"verificationMethod"_s, u"https://school.example/#key"_s);
    return edited(proof, u"proofPurpose"_s, u"assertionMethod"_s);
}

/// RFC 7797: the payload goes in as it is.
QString detachedJws(const QString& algorithm, const FreshKey& key, const QByteArray& payload)
{
    const QByteArray header
        = encodeBase64Url(R"({"alg":")" + algorithm.toLatin1() + R"(","b64":false,"crit":["b64"]})");
    return QString::fromLatin1(header + ".." + encodeBase64Url(key.sign(header + '.' + payload)));
}

} // namespace

/// Suites and algorithms for which nobody has published vectors.
class tst_RdfJwsProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
};

void tst_RdfJwsProof::holds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* type, const char* algorithm, const char* reason) {
        QTest::addRow("%s %s", type, algorithm)
            << QString::fromLatin1(type) << QString::fromLatin1(algorithm) << QString::fromLatin1(reason);
    };
    row("EcdsaSecp256k1Signature2019", "ES256K", "signature-valid");
    row("RsaSignature2018", "PS256", "signature-valid");
    row("RsaSignature2018", "RS256", "signature-valid");
    for (const char* algorithm : { "ES256", "ES384", "ES256K", "PS256", "RS256" })
        row("JsonWebSignature2020", algorithm, "signature-valid");
    row("EcdsaSecp256k1Signature2019", "ES256", "algorithm-mismatch");
    row("RsaSignature2018", "ES256K", "algorithm-mismatch");
    row("Ed25519Signature2018", "RS256", "algorithm-mismatch");
}

void tst_RdfJwsProof::holds()
{
    QFETCH(QString, type);
    QFETCH(QString, algorithm);
    QFETCH(QString, reason);
    const FreshKey key(algorithm);
    const QByteArray hashData = hashDataOf(credential(), proofOf(type));
    QCOMPARE(hashData.size(), 64);
    const JsonValue proof = edited(proofOf(type), u"jws"_s, detachedJws(algorithm, key, hashData));
    KeyFinding finding;
    finding.key = key.publicKey();
    const ProofSuite* suite = findSuite(proof);
    QVERIFY(suite);
    QCOMPARE(suite->verify({ credential(), proof, finding }).integrity.reason, reason);
    if (reason != u"signature-valid"_s)
        return;
    const JsonValue changed = edited(credential(), u"issuanceDate"_s, u"2026-03-12T09:30:00Z"_s);
    QCOMPARE(suite->verify({ changed, proof, finding }).integrity.reason, u"signature-invalid"_s);
    finding.key = FreshKey(algorithm).publicKey();
    QCOMPARE(suite->verify({ credential(), proof, finding }).integrity.reason, u"signature-invalid"_s);
}

QTEST_GUILESS_MAIN(tst_RdfJwsProof)
#include "tst_rdfjwsproof.moc"
