#include "core/base/Encoding.h"
#include "core/crypto/Signature.h"

#include <QTest>

#include <openssl/err.h>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::crypto;
using namespace Qt::StringLiterals;

/// The vectors of the Wycheproof project: every valid signature verifies, no invalid one does.
class tst_Signature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void wycheproof_data();
    void wycheproof();
    void derSignaturesAreRefused();
    void everyOtherAlgorithmIsRefused();
    void changedMessageAndSignature();
};

void tst_Signature::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    for (const char* name :
        { "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES256K", "EdDSA", "Ed25519" })
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char* name : { "", "none", "None", "NONE", "HS256", "HS384", "HS512", "RS1", "ES512", "es256", "ES256 ",
             "ES256K-R", "Ed448", "RSA-OAEP", "dir" })
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name) << false;
}

void tst_Signature::names()
{
    QFETCH(QString, name);
    QFETCH(bool, allowed);
    QCOMPARE(signatureAlgorithm(name).has_value(), allowed);
}

void tst_Signature::wycheproof_data()
{
    REQUIRE_CONFORMANCE("wycheproof");
    QTest::addColumn<QString>("file");
    QTest::addColumn<SignatureAlgorithm>("algorithm");
    QTest::addColumn<int>("valid");
    QTest::addColumn<int>("invalid");
    using enum SignatureAlgorithm;
    QTest::newRow("Ed25519") << u"ed25519_test"_s << EdDSA << 88 << 63;
    QTest::newRow("P-256") << u"ecdsa_secp256r1_sha256_p1363_test"_s << ES256 << 173 << 89;
    QTest::newRow("P-384") << u"ecdsa_secp384r1_sha384_p1363_test"_s << ES384 << 193 << 87;
    QTest::newRow("secp256k1") << u"ecdsa_secp256k1_sha256_p1363_test"_s << ES256K << 167 << 85;
    QTest::newRow("RSA 2048 SHA-256") << u"rsa_signature_2048_sha256_test"_s << RS256 << 9 << 249;
    QTest::newRow("RSA 2048 SHA-384") << u"rsa_signature_2048_sha384_test"_s << RS384 << 7 << 250;
    QTest::newRow("RSA 2048 SHA-512") << u"rsa_signature_2048_sha512_test"_s << RS512 << 8 << 250;
    QTest::newRow("RSA 3072 SHA-256") << u"rsa_signature_3072_sha256_test"_s << RS256 << 8 << 250;
    QTest::newRow("RSA 4096 SHA-256") << u"rsa_signature_4096_sha256_test"_s << RS256 << 7 << 250;
    QTest::newRow("PSS 2048 SHA-256") << u"rsa_pss_2048_sha256_mgf1_32_test"_s << PS256 << 63 << 45;
}

static QByteArray hex(const JsonValue& value) { return QByteArray::fromHex(value.toString().toLatin1()); }

void tst_Signature::wycheproof()
{
    QFETCH(QString, file);
    QFETCH(SignatureAlgorithm, algorithm);
    const JsonValue suite = conformanceJson(u"wycheproof/"_s + file + u".json"_s);
    int valid = 0;
    int invalid = 0;
    for (const JsonValue& group : suite[u"testGroups"].array()) {
        const auto key = PublicKey::fromPem(group[u"publicKeyPem"].toString().toLatin1());
        for (const JsonValue& test : group[u"tests"].array()) {
            const QString name
                = u"tcId "_s + QString::number(test[u"tcId"].toDouble()) + u": "_s + test[u"comment"].toString();
            const bool verified = key && verifySignature(algorithm, *key, hex(test[u"msg"]), hex(test[u"sig"]));
            const QString expected = test[u"result"].toString();
            if (expected == u"valid")
                QVERIFY2(verified, qPrintable(name));
            else if (expected == u"invalid")
                QVERIFY2(!verified, qPrintable(name));
            valid += expected == u"valid";
            invalid += expected == u"invalid";
        }
        QCOMPARE(ERR_peek_error(), 0UL);
    }
    QTEST(valid, "valid");
    QTEST(invalid, "invalid");
}

// The ASN.1 form of ECDSA signatures is right in other places, never in JOSE.
void tst_Signature::derSignaturesAreRefused()
{
    REQUIRE_CONFORMANCE("wycheproof");
    const JsonValue suite = conformanceJson(u"wycheproof/ecdsa_secp256r1_sha256_test.json"_s);
    int seen = 0;
    for (const JsonValue& group : suite[u"testGroups"].array()) {
        const auto key = PublicKey::fromPem(group[u"publicKeyPem"].toString().toLatin1());
        QVERIFY(key);
        for (const JsonValue& test : group[u"tests"].array()) {
            QVERIFY(!verifySignature(SignatureAlgorithm::ES256, *key, hex(test[u"msg"]), hex(test[u"sig"])));
            ++seen;
        }
    }
    QCOMPARE(seen, 484);
}

void tst_Signature::everyOtherAlgorithmIsRefused()
{
    REQUIRE_CONFORMANCE("wycheproof");
    using enum SignatureAlgorithm;
    const JsonValue group = conformanceJson(u"wycheproof/rsa_signature_2048_sha256_test.json"_s)[u"testGroups"].at(0);
    const auto key = PublicKey::fromPem(group[u"publicKeyPem"].toString().toLatin1());
    QVERIFY(key);
    const JsonValue& test = group[u"tests"].at(0);
    for (const SignatureAlgorithm algorithm : { RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES256K, EdDSA })
        QCOMPARE(verifySignature(algorithm, *key, hex(test[u"msg"]), hex(test[u"sig"])), algorithm == RS256);
}

// RFC 8032, section 7.1, test 2
void tst_Signature::changedMessageAndSignature()
{
    const auto key = PublicKey::fromEd25519(
        QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    QVERIFY(key);
    const QByteArray signature
        = QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                              "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QVERIFY(verifySignature(SignatureAlgorithm::EdDSA, *key, QByteArray("\x72"), signature));
    QVERIFY(!verifySignature(SignatureAlgorithm::EdDSA, *key, QByteArray("\x73"), signature));
    QVERIFY(!verifySignature(SignatureAlgorithm::EdDSA, *key, QByteArray("\x72"), {}));
    QVERIFY(!verifySignature(SignatureAlgorithm::EdDSA, *key, QByteArray("\x72"), signature + '\0'));
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        QVERIFY(!verifySignature(SignatureAlgorithm::EdDSA, *key, QByteArray("\x72"), changed));
    }
    QCOMPARE(ERR_peek_error(), 0UL);
}

QTEST_GUILESS_MAIN(tst_Signature)
#include "tst_signature.moc"
