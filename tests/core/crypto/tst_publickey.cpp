#include "core/base/Encoding.h"
#include "core/crypto/PublicKey.h"

#include <QTest>

#include <openssl/err.h>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::crypto;
using namespace Qt::StringLiterals;

class tst_PublicKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pem_data();
    void pem();
    void pemRefused_data();
    void pemRefused();
    void pemOfOthers();
    void oneKeyManySpellings();
    void ed25519Refused_data();
    void ed25519Refused();
    void pointsRefused_data();
    void pointsRefused();
    void rsaRefused_data();
    void rsaRefused();
    void rsaPkcs1IsDer();
    void wycheproofForms_data();
    void wycheproofForms();
    void cleanup();
};

// Whatever was refused, nobody's later error must be ours.
void tst_PublicKey::cleanup() { QCOMPARE(ERR_peek_error(), 0UL); }

static QByteArray file(const char* name)
{
    const auto bytes = readFile(QString::fromLatin1(TEST_DATA "/") + QLatin1StringView(name), 100'000);
    return bytes ? *bytes : QByteArray();
}

static QByteArray fromHex(const char* hex) { return QByteArray::fromHex(hex); }

// --- PEM

void tst_PublicKey::pem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PublicKey::Type>("type");
    QTest::newRow("RSA SubjectPublicKeyInfo") << file("rsa-spki.pem") << PublicKey::Type::Rsa;
    QTest::newRow("RSA PKCS #1") << file("rsa-pkcs1.pem") << PublicKey::Type::Rsa;
    QTest::newRow("X.509 certificate") << file("rsa-certificate.pem") << PublicKey::Type::Rsa;
    QTest::newRow("P-256") << file("p256.pem") << PublicKey::Type::P256;
    QTest::newRow("P-256 compressed") << file("p256-compressed.pem") << PublicKey::Type::P256;
    QTest::newRow("Ed25519") << file("ed25519.pem") << PublicKey::Type::Ed25519;
    QTest::newRow("Windows line ends") << file("ed25519.pem").replace("\n", "\r\n") << PublicKey::Type::Ed25519;
    QTest::newRow("one line, blanks around") << "\n  " + file("ed25519.pem").trimmed().replace("\n", " ") + "  \n"
                                             << PublicKey::Type::Ed25519;
    // RFC 8410, section 10.1
    QTest::newRow("RFC 8410") << QByteArray("-----BEGIN PUBLIC KEY-----\n"
                                            "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                                            "-----END PUBLIC KEY-----\n")
                              << PublicKey::Type::Ed25519;
}

void tst_PublicKey::pem()
{
    QFETCH(QByteArray, text);
    const auto key = PublicKey::fromPem(text);
    QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
    QTEST(key->type(), "type");
}

void tst_PublicKey::pemRefused_data()
{
    const QByteArray good = file("ed25519.pem");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Code>("code");
    using enum Error::Code;
    QTest::newRow("empty") << QByteArray() << Malformed;
    QTest::newRow("no PEM") << QByteArray("hello") << Malformed;
    QTest::newRow("only the first line") << QByteArray("-----BEGIN PUBLIC KEY-----") << Malformed;
    QTest::newRow("only dashes") << QByteArray("-----BEGIN -----END -----") << Malformed;
    QTest::newRow("empty body") << QByteArray("-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----") << Malformed;
    QTest::newRow("end of another kind") << QByteArray(good).replace("END PUBLIC", "END RSA PUBLIC") << Malformed;
    QTest::newRow("cut off") << good.first(good.size() / 2) << Malformed;
    QTest::newRow("text in front") << "Key:\n" + good << Malformed;
    QTest::newRow("two blocks") << good + good << Malformed;
    QTest::newRow("a header") << QByteArray(good).replace("KEY-----\nM", "KEY-----\nProc-Type: 4\n\nM") << Malformed;
    QTest::newRow("key under the label of another")
        << file("rsa-pkcs1.pem").replace("RSA PUBLIC", "PUBLIC") << Malformed;
    QTest::newRow("key called a certificate") << QByteArray(good).replace("PUBLIC KEY", "CERTIFICATE") << Malformed;
    // RFC 8410, section 10.3
    QTest::newRow("private key") << QByteArray("-----BEGIN PRIVATE KEY-----\n"
                                               "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
                                               "-----END PRIVATE KEY-----\n")
                                 << Malformed;
    QTest::newRow("RSA private key") << QByteArray(good).replace("PUBLIC KEY", "RSA PRIVATE KEY") << Malformed;
    QTest::newRow("encrypted key") << QByteArray(good).replace("PUBLIC KEY", "ENCRYPTED PRIVATE KEY") << Malformed;
    QTest::newRow("RSA of 1024 bits") << file("rsa-1024.pem") << Malformed;
    QTest::newRow("P-521") << file("p521.pem") << Unsupported;
    QTest::newRow("X25519") << file("x25519.pem") << Unsupported;
    QTest::newRow("RSA for PSS only") << file("rsa-pss.pem") << Unsupported;
    QTest::newRow("certificate request") << QByteArray(good).replace("PUBLIC KEY", "CERTIFICATE REQUEST")
                                         << Unsupported;
    QTest::newRow("too long") << QByteArray(70'000, 'A') << TooLarge;
}

void tst_PublicKey::pemRefused()
{
    QFETCH(QByteArray, text);
    const auto key = PublicKey::fromPem(text);
    QVERIFY(!key);
    QTEST(key.error().code, "code");
}

// Keys that other implementations sign their test badges with.
void tst_PublicKey::pemOfOthers()
{
    REQUIRE_CONFORMANCE("openbadges");
    for (const QString& name : { u"mozilla-bakery-tests/rsa-public.pem"_s, u"mozilla-validator-tests/rsa-public.pem"_s,
             u"mozilla-validator-tests/rsa-wrong-public.pem"_s, u"openbadgeslib-tests/test_verify_ecc.pem"_s,
             u"openbadgeslib-tests/test_verify_rsa.pem"_s })
        QVERIFY2(PublicKey::fromPem(conformanceBytes(u"openbadges/"_s + name)), qPrintable(name));
    for (const QString& name : { u"mozilla-bakery-tests/rsa-private.pem"_s, u"openbadgeslib-tests/test_sign_ecc.pem"_s,
             u"openbadgeslib-tests/test_sign_rsa.pem"_s })
        QVERIFY2(!PublicKey::fromPem(conformanceBytes(u"openbadges/"_s + name)), qPrintable(name));
}

void tst_PublicKey::oneKeyManySpellings()
{
    const auto key = PublicKey::fromPem(file("rsa-spki.pem"));
    QVERIFY(*key == *PublicKey::fromPem(file("rsa-pkcs1.pem")));
    QVERIFY(*key == *PublicKey::fromPem(file("rsa-certificate.pem")));
    const auto point = PublicKey::fromPem(file("p256.pem"));
    QVERIFY(*point == *PublicKey::fromPem(file("p256-compressed.pem")));
    // Parameters written out (RFC 3279) are taken only where they are those of the named curve.
    QVERIFY(*point == *PublicKey::fromPem(file("p256-explicit.pem")));
    QVERIFY(!(*key == *point));
    QVERIFY(!(*key == *PublicKey::fromPem(file("ed25519.pem"))));
}

// --- Ed25519

void tst_PublicKey::ed25519Refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray zeros(32, '\0');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("31 bytes") << zeros.first(31);
    QTest::newRow("33 bytes") << QByteArray(33, '\x11');
    // The points of small order: every signature of zeros verifies for them.
    QTest::newRow("order 1") << fromHex("0100000000000000000000000000000000000000000000000000000000000000");
    QTest::newRow("order 2") << fromHex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("order 4") << zeros;
    QTest::newRow("order 4, other sign") << fromHex("0000000000000000000000000000000000000000000000000000000000000080");
    QTest::newRow("order 8") << fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
    QTest::newRow("order 8, other sign") << fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85");
    QTest::newRow("order 8, other") << fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
    QTest::newRow("order 8, other, other sign")
        << fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa");
    QTest::newRow("order 1, negative zero")
        << fromHex("0100000000000000000000000000000000000000000000000000000000000080");
    QTest::newRow("y is p") << fromHex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("y is p + 3") << fromHex("f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("y is 2, not on the curve")
        << fromHex("0200000000000000000000000000000000000000000000000000000000000000");
}

void tst_PublicKey::ed25519Refused()
{
    QFETCH(QByteArray, bytes);
    const auto key = PublicKey::fromEd25519(bytes);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Malformed);
}

// --- elliptic curves

void tst_PublicKey::pointsRefused_data()
{
    QTest::addColumn<PublicKey::Type>("curve");
    QTest::addColumn<QByteArray>("point");
    using enum PublicKey::Type;
    // SEC 2: the generators
    const QByteArray x = fromHex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296");
    const QByteArray y = fromHex("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
    QVERIFY(PublicKey::fromEcPoint(P256, '\x04' + x + y));
    QVERIFY(PublicKey::fromEcPoint(P256, '\x03' + x));
    QVERIFY(PublicKey::fromEcCoordinates(P256, x, y));
    QTest::newRow("empty") << P256 << QByteArray();
    QTest::newRow("infinity") << P256 << QByteArray(1, '\0');
    QTest::newRow("infinity, long") << P256 << QByteArray(65, '\0');
    QTest::newRow("hybrid form") << P256 << '\x07' + x + y;
    QTest::newRow("x and y exchanged") << P256 << '\x04' + y + x;
    QTest::newRow("raw, without the leading byte") << P256 << x + y;
    QTest::newRow("one byte short") << P256 << '\x04' + x + y.first(31);
    QTest::newRow("one byte long") << P256 << '\x04' + x + y + '\0';
    QTest::newRow("the point of another curve") << Secp256k1 << '\x04' + x + y;
    QTest::newRow("x beyond the field") << P256 << '\x02' + QByteArray(32, '\xff');
    QTest::newRow("compressed x without y")
        << P256 << '\x02' + fromHex("0000000000000000000000000000000000000000000000000000000000000007");
    QTest::newRow("P-384 with a P-256 point") << P384 << '\x04' + x + y;
    QTest::newRow("Ed25519 is no such curve") << Ed25519 << '\x04' + x + y;
    QTest::newRow("RSA is no curve") << Rsa << '\x04' + x + y;
}

void tst_PublicKey::pointsRefused()
{
    QFETCH(PublicKey::Type, curve);
    QFETCH(QByteArray, point);
    const auto key = PublicKey::fromEcPoint(curve, point);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Malformed);
}

// --- RSA

void tst_PublicKey::rsaRefused_data()
{
    QTest::addColumn<QByteArray>("modulus");
    QTest::addColumn<QByteArray>("exponent");
    QByteArray modulus(256, '\x35');
    modulus[0] = '\x80';
    const QByteArray f4("\x01\x00\x01", 3);
    QVERIFY(PublicKey::fromRsa(modulus, f4));
    QVERIFY(PublicKey::fromRsa(modulus, "\x03"));
    QTest::newRow("no modulus") << QByteArray() << f4;
    QTest::newRow("no exponent") << modulus << QByteArray();
    QTest::newRow("leading zero") << '\0' + modulus << f4;
    QTest::newRow("exponent with leading zero") << modulus << '\0' + f4;
    QTest::newRow("2047 bits") << QByteArray(256, '\x35') << f4;
    QTest::newRow("2040 bits") << modulus.first(255) << f4;
    QTest::newRow("8200 bits") << modulus.first(1) + QByteArray(1024, '\x35') << f4;
    QTest::newRow("even modulus") << modulus.first(255) + '\x34' << f4;
    QTest::newRow("exponent 1") << modulus << QByteArray("\x01");
    QTest::newRow("exponent 2") << modulus << QByteArray("\x02");
    QTest::newRow("even exponent") << modulus << QByteArray("\x01\x00\x00", 3);
    QTest::newRow("exponent of 65 bits") << modulus << QByteArray(9, '\x01');
}

void tst_PublicKey::rsaRefused()
{
    QFETCH(QByteArray, modulus);
    QFETCH(QByteArray, exponent);
    const auto key = PublicKey::fromRsa(modulus, exponent);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Malformed);
}

void tst_PublicKey::rsaPkcs1IsDer()
{
    QByteArray body = file("rsa-pkcs1.pem");
    body.replace("-----BEGIN RSA PUBLIC KEY-----", "").replace("-----END RSA PUBLIC KEY-----", "").replace("\n", "");
    const auto der = decodeBase64(body);
    QVERIFY(der);
    QVERIFY(PublicKey::fromRsaPkcs1(*der));
    QVERIFY(!PublicKey::fromRsaPkcs1(*der + '\0'));
    QVERIFY(!PublicKey::fromRsaPkcs1(der->chopped(1)));
    QVERIFY(!PublicKey::fromRsaPkcs1({}));
    // BER may write the outer length with a byte more than it takes; DER may not.
    QCOMPARE(der->first(2), QByteArray("\x30\x82"));
    QVERIFY(!PublicKey::fromRsaPkcs1(QByteArray("\x30\x83\x00", 3) + der->sliced(2)));
}

// --- every form in which Wycheproof writes one key

void tst_PublicKey::wycheproofForms_data()
{
    REQUIRE_CONFORMANCE("wycheproof");
    QTest::addColumn<QString>("name");
    QTest::addColumn<PublicKey::Type>("type");
    QTest::newRow("P-256") << u"ecdsa_secp256r1_sha256_p1363_test"_s << PublicKey::Type::P256;
    QTest::newRow("P-384") << u"ecdsa_secp384r1_sha384_p1363_test"_s << PublicKey::Type::P384;
    QTest::newRow("secp256k1") << u"ecdsa_secp256k1_sha256_p1363_test"_s << PublicKey::Type::Secp256k1;
}

void tst_PublicKey::wycheproofForms()
{
    QFETCH(QString, name);
    QFETCH(PublicKey::Type, type);
    const JsonArray groups = conformanceJson(u"wycheproof/"_s + name + u".json"_s)[u"testGroups"].array();
    QVERIFY(groups.size() > 100);
    for (const JsonValue& group : groups) {
        const QByteArray point = QByteArray::fromHex(group[u"publicKey"][u"uncompressed"].toString().toLatin1());
        const qsizetype half = point.size() / 2;
        const QByteArray compressed = ((point.back() & 1) ? '\x03' : '\x02') + point.sliced(1, half);
        const auto key = PublicKey::fromPem(group[u"publicKeyPem"].toString().toLatin1());
        QVERIFY(key);
        QCOMPARE(key->type(), type);
        QVERIFY(*key == *PublicKey::fromEcPoint(type, point));
        QVERIFY(*key == *PublicKey::fromEcPoint(type, compressed));
        QVERIFY(*key == *PublicKey::fromEcCoordinates(type, point.sliced(1, half), point.sliced(1 + half)));
    }
}

QTEST_GUILESS_MAIN(tst_PublicKey)
#include "tst_publickey.moc"
