#include "core/jose/Jwk.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::jose;
using namespace Qt::StringLiterals;
using crypto::PublicKey;

class tst_Jwk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void privateMembers_data();
    void privateMembers();
    void permits_data();
    void permits();
    void thumbprints_data();
    void thumbprints();
    void cookbook();
    void wycheproofKeys_data();
    void wycheproofKeys();
};

static JsonValue json(const QByteArray& text)
{
    const auto value = parseJson(text);
    return value ? *value : JsonValue();
}

// RFC 7517, section A.1; RFC 8037, section A.2
static const QByteArray p256 = R"("kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
                               R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM")";
static const QByteArray ed25519 = R"("kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")";
static const QByteArray rsa
    = R"("kty":"RSA","e":"AQAB","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSo)"
      R"(c_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs)"
      R"(8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1j)"
      R"(F44-csFCur-kEgU8awapJzKnqDKgw")";

static QByteArray object(const QByteArray& members, const QByteArray& more = {})
{
    return '{' + members + (more.isEmpty() ? "" : ",") + more + '}';
}

void tst_Jwk::accepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PublicKey::Type>("type");
    QTest::newRow("P-256") << object(p256) << PublicKey::Type::P256;
    QTest::newRow("Ed25519") << object(ed25519) << PublicKey::Type::Ed25519;
    QTest::newRow("RSA") << object(rsa) << PublicKey::Type::Rsa;
    QTest::newRow("for signatures") << object(p256, R"("use":"sig","alg":"ES256","kid":"1","x5t":"abc")")
                                    << PublicKey::Type::P256;
    QTest::newRow("for verifying") << object(rsa, R"("key_ops":["verify"],"alg":"PS512")") << PublicKey::Type::Rsa;
    QTest::newRow("EdDSA") << object(ed25519, R"("alg":"EdDSA")") << PublicKey::Type::Ed25519;
    QTest::newRow("its newer name") << object(ed25519, R"("alg":"Ed25519")") << PublicKey::Type::Ed25519;
}

void tst_Jwk::accepted()
{
    QFETCH(QByteArray, text);
    const auto key = parseJwk(json(text));
    QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
    QTEST(key->type(), "type");
}

void tst_Jwk::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Code>("code");
    using enum Error::Code;
    const auto changed = [](QByteArray members, const char* before, const char* after) {
        return object(members.replace(before, after));
    };
    QTest::newRow("no object") << QByteArray(R"("key")") << Malformed;
    QTest::newRow("empty") << QByteArray("{}") << Malformed;
    QTest::newRow("kty is no text") << QByteArray(R"({"kty":1})") << Malformed;
    QTest::newRow("kty unknown") << changed(p256, "\"EC\"", "\"AKP\"") << Unsupported;
    QTest::newRow("kty in small letters") << changed(p256, "\"EC\"", "\"ec\"") << Unsupported;
    QTest::newRow("kty of another") << changed(p256, "\"EC\"", "\"RSA\"") << Malformed;
    QTest::newRow("oct") << QByteArray(R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ"})") << Malformed;
    QTest::newRow("oct without k") << QByteArray(R"({"kty":"oct"})") << Malformed;
    QTest::newRow("X25519") << changed(ed25519, "Ed25519", "X25519") << Unsupported;
    QTest::newRow("Ed448") << changed(ed25519, "Ed25519", "Ed448") << Unsupported;
    QTest::newRow("P-521") << changed(p256, "P-256", "P-521") << Unsupported;
    QTest::newRow("K-256") << changed(p256, "P-256", "K-256") << Unsupported;
    QTest::newRow("no crv") << changed(p256, "\"crv\"", "\"curve\"") << Unsupported;
    QTest::newRow("point of another curve") << changed(p256, "P-256", "secp256k1") << Malformed;
    QTest::newRow("coordinates of another length") << changed(p256, "P-256", "P-384") << Malformed;
    QTest::newRow("no y") << changed(p256, "\"y\"", "\"z\"") << Malformed;
    QTest::newRow("x is padded") << changed(p256, "qv7D4", "qv7D4=") << Malformed;
    QTest::newRow("x is cut") << changed(p256, "MKBC", "") << Malformed;
    QTest::newRow("x has a leading zero byte") << changed(p256, "\"x\":\"MKBC", "\"x\":\"AAAAMKBC") << Malformed;
    QTest::newRow("x with unused bits") << changed(p256, "qv7D4", "qv7D5") << Malformed;
    QTest::newRow("y is another's") << changed(p256, "4Etl", "4Etm") << Malformed;
    QTest::newRow("x is a number") << changed(ed25519, "\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"", "11")
                                   << Malformed;
    QTest::newRow("n has a leading zero byte") << changed(rsa, "\"n\":\"0vx7", "\"n\":\"AAAA0vx7") << Malformed;
    QTest::newRow("e has leading zero bytes") << changed(rsa, "AQAB", "AAEAAQ") << Malformed;
    QTest::newRow("e is empty") << changed(rsa, "AQAB", "") << Malformed;
    QTest::newRow("e is 1") << changed(rsa, "AQAB", "AQ") << Malformed;
    QTest::newRow("short RSA") << QByteArray(R"({"kty":"RSA","e":"AQAB","n":"0vx7agoebGcQSuuPiLJX"})") << Malformed;
    QTest::newRow("for encryption") << object(p256, R"("use":"enc")") << Malformed;
    QTest::newRow("use is null") << object(p256, R"("use":null)") << Malformed;
    QTest::newRow("not for verifying") << object(p256, R"("key_ops":["sign"])") << Malformed;
    QTest::newRow("key_ops is empty") << object(p256, R"("key_ops":[])") << Malformed;
    QTest::newRow("key_ops is a text") << object(p256, R"("key_ops":"verify")") << Malformed;
    QTest::newRow("key_ops says it twice") << object(p256, R"("key_ops":["verify","verify"])") << Malformed;
    QTest::newRow("key_ops with a number") << object(p256, R"("key_ops":["verify",1])") << Malformed;
    QTest::newRow("alg of another curve") << object(p256, R"("alg":"ES384")") << Malformed;
    QTest::newRow("alg unknown") << object(p256, R"("alg":"ES521")") << Malformed;
    QTest::newRow("alg none") << object(p256, R"("alg":"none")") << Malformed;
    QTest::newRow("alg HMAC") << object(rsa, R"("alg":"HS256")") << Malformed;
    QTest::newRow("alg of encryption") << object(rsa, R"("alg":"RSA-OAEP")") << Malformed;
    QTest::newRow("alg is null") << object(rsa, R"("alg":null)") << Malformed;
}

void tst_Jwk::refused()
{
    QFETCH(QByteArray, text);
    const auto key = parseJwk(json(text));
    QVERIFY(!key);
    QTEST(key.error().code, "code");
}

void tst_Jwk::privateMembers_data()
{
    QTest::addColumn<QByteArray>("member");
    for (const char* name : { "d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv" })
        QTest::newRow(name) << QByteArray(name);
}

void tst_Jwk::privateMembers()
{
    QFETCH(QByteArray, member);
    QVERIFY(!isPrivate(json(object(rsa))));
    for (const QByteArray value : { "\"AQAB\"", "null", "\"\"" }) {
        const JsonValue jwk = json(object(rsa, '"' + member + "\":" + value));
        QVERIFY(isPrivate(jwk));
        const auto key = parseJwk(jwk);
        QVERIFY(!key);
        QCOMPARE(key.error().code, Error::Code::Malformed);
    }
}

void tst_Jwk::permits_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("permitted");
    QTest::newRow("names none") << object(rsa) << u"PS256"_s << true;
    QTest::newRow("its own") << object(rsa, R"("alg":"RS256")") << u"RS256"_s << true;
    QTest::newRow("another of its type") << object(rsa, R"("alg":"RS256")") << u"PS256"_s << false;
    QTest::newRow("two names of one") << object(ed25519, R"("alg":"Ed25519")") << u"EdDSA"_s << true;
    QTest::newRow("none") << object(rsa) << u"none"_s << false;
    QTest::newRow("both unknown") << object(rsa, R"("alg":"none")") << u"none"_s << false;
}

void tst_Jwk::permits()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, name);
    QTEST(permitsAlgorithm(json(members), name), "permitted");
}

void tst_Jwk::thumbprints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("RFC 7638, section 3.1") << object(rsa, R"("alg":"RS256","kid":"2011-04-29")")
                                           << QByteArray("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    QTest::newRow("RFC 8037, section A.3")
        << object(ed25519) << QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    QTest::newRow("another order, more members")
        << QByteArray(R"({"x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","use":"sig","crv":"Ed25519","kty":"OKP"})")
        << QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    QTest::newRow("a member is missing") << QByteArray(R"({"kty":"OKP","crv":"Ed25519"})") << QByteArray();
    QTest::newRow("a member is no text") << QByteArray(R"({"kty":"OKP","crv":"Ed25519","x":1})") << QByteArray();
    QTest::newRow("symmetric") << QByteArray(R"({"kty":"oct","k":"AA"})") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]") << QByteArray();
}

void tst_Jwk::thumbprints()
{
    QFETCH(QByteArray, text);
    QTEST(thumbprint(json(text)), "expected");
}

void tst_Jwk::cookbook()
{
    REQUIRE_CONFORMANCE("jose-cookbook");
    const auto read = [](const QString& name) { return conformanceJson(u"jose-cookbook/jwk/"_s + name + u".json"_s); };
    QVERIFY(parseJwk(read(u"3_3.rsa_public_key"_s)));
    const auto p521 = parseJwk(read(u"3_1.ec_public_key"_s));
    QVERIFY(!p521);
    QCOMPARE(p521.error().code, Error::Code::Unsupported);
    for (const QString& name : { u"3_2.ec_private_key"_s, u"3_4.rsa_private_key"_s,
             u"3_5.symmetric_key_mac_computation"_s, u"3_6.symmetric_key_encryption"_s }) {
        QVERIFY2(isPrivate(read(name)), qPrintable(name));
        const auto key = parseJwk(read(name));
        QVERIFY2(!key && key.error().code == Error::Code::Malformed, qPrintable(name));
    }
}

// Wycheproof writes each key both as PEM and as JWK.
void tst_Jwk::wycheproofKeys_data()
{
    REQUIRE_CONFORMANCE("wycheproof");
    QTest::addColumn<QString>("name");
    for (const char* name : { "ed25519_test", "ecdsa_secp256r1_sha256_p1363_test", "ecdsa_secp384r1_sha384_p1363_test",
             "ecdsa_secp256k1_sha256_p1363_test", "rsa_pss_2048_sha256_mgf1_32_test" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Jwk::wycheproofKeys()
{
    QFETCH(QString, name);
    int compared = 0;
    const JsonValue suite = conformanceJson(u"wycheproof/"_s + name + u".json"_s);
    for (const JsonValue& group : suite[u"testGroups"].array()) {
        JsonObject jwk = group[u"publicKeyJwk"].object();
        if (jwk[u"crv"].toString() == u"P-256K") // a name of an early draft of RFC 8812
            jwk.insert(u"crv"_s, u"secp256k1"_s);
        const auto pem = PublicKey::fromPem(group[u"publicKeyPem"].toString().toLatin1());
        if (jwk.isEmpty())
            continue;
        const auto key = parseJwk(jwk);
        QVERIFY2(key.has_value() == pem.has_value(), qPrintable(group[u"publicKeyPem"].toString()));
        QVERIFY(!key || *key == *pem);
        ++compared;
    }
    QVERIFY(compared > 0);
}

QTEST_GUILESS_MAIN(tst_Jwk)
#include "tst_jwk.moc"
