#include "core/did/DidDocument.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::did;
using namespace Qt::StringLiterals;
using crypto::PublicKey;

class tst_DidDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realDocuments_data();
    void realDocuments();
    void methods_data();
    void methods();
    void methodsRefused_data();
    void methodsRefused();
    void relativeIds();
    void onlyAssertionMethods();
    void legacyPublicKey();
    void oneIdTwoKeys();
    void manyMethods();
    void noDocument_data();
    void noDocument();
};

static JsonValue json(const QByteArray& text)
{
    const auto value = parseJson(text);
    return value ? *value : JsonValue();
}

// --- the thirteen documents that real issuers publish

void tst_DidDocument::realDocuments_data()
{
    REQUIRE_CONFORMANCE("did-web/documents");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("methods");
    QTest::addColumn<int>("usable");
    QTest::newRow("Multikey by reference") << u"credentials.andamio.io/.well-known"_s << 1 << 1;
    QTest::newRow("path form") << u"workshop-maybe.github.io/credential-badges-verifier-spike"_s << 1 << 1;
    QTest::newRow("two purposes") << u"credentials.cognipilot.org/.well-known"_s << 1 << 1;
    QTest::newRow("key id is the key") << u"teachplay.dev/.well-known"_s << 1 << 1;
    QTest::newRow("a path of its own") << u"teachplay.dev/endorsers/tcs"_s << 1 << 1;
    QTest::newRow("embedded only") << u"digitalcredentials.github.io/dcc-did-web"_s << 1 << 1;
    QTest::newRow("embedded and listed") << u"digitalcredentials.github.io/dcc-did-web/multikey"_s << 1 << 1;
    QTest::newRow("a profile too") << u"digitalcredentials.github.io/dcc-did-web/issuer-registry-client-test"_s << 1
                                   << 1;
    QTest::newRow("controlled identifier") << u"ezvc.xyz/.well-known"_s << 1 << 1;
    QTest::newRow("legacy publicKey with PEM") << u"qwed-ai.com/.well-known"_s << 1 << 1;
    QTest::newRow("crv K-256 is no curve") << u"matiastixeira.github.io/.well-known"_s << 0 << 0;
    QTest::newRow("for authentication only") << u"github.com/Metaform/web-did-samples"_s << 1 << 0;
    QTest::newRow("PGP") << u"did.or13.io/.well-known"_s << 0 << 0;
}

void tst_DidDocument::realDocuments()
{
    QFETCH(QString, path);
    const auto document = parseDidDocument(conformanceJson(u"did-web/documents/"_s + path + u"/did.json"_s));
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    QCOMPARE(*didWebAddress(document->id), u"https://"_s + path + u"/did.json"_s);
    QTEST(static_cast<int>(document->verificationMethods.size()), "methods");
    int usable = 0;
    for (const VerificationMethod& method : document->verificationMethods) {
        QVERIFY(method.id.startsWith(document->id + u'#'));
        QVERIFY(document->methodById(method.id));
        usable += document->assertionMethodById(method.id) != nullptr;
    }
    QTEST(usable, "usable");
}

// --- verification methods

static const QByteArray ed25519Jwk
    = R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
// The same key; then the generator of secp256k1.
static const QByteArray ed25519Base58 = "FVen3X669xLzsi6N2V91DoiyzHzg1uAgqiT8jZ9nS96Z";
static const QByteArray secp256k1Hex = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
static const QByteArray pem
    = "-----BEGIN PUBLIC KEY-----\\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\\n"
      "-----END PUBLIC KEY-----";

static QByteArray method(const QByteArray& type, const QByteArray& members)
{
    return R"({"id":"did:example:1#a","controller":"did:example:1","type":")" + type + "\"," + members + '}';
}

void tst_DidDocument::methods_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PublicKey::Type>("type");
    const QByteArray multibase = R"("publicKeyMultibase":"z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw")";
    QTest::newRow("Multikey") << method("Multikey", multibase) << PublicKey::Type::Ed25519;
    QTest::newRow("Multikey in base64url")
        << method("Multikey", R"("publicKeyMultibase":"u7QHXWpgBgrEKt9VL_tPJZAc6DuFy89qmIyWvAhpo9wdRGg")")
        << PublicKey::Type::Ed25519;
    QTest::newRow("Ed25519VerificationKey2020")
        << method("Ed25519VerificationKey2020", multibase) << PublicKey::Type::Ed25519;
    QTest::newRow("Ed25519VerificationKey2018")
        << method("Ed25519VerificationKey2018", "\"publicKeyBase58\":\"" + ed25519Base58 + '"')
        << PublicKey::Type::Ed25519;
    QTest::newRow("JsonWebKey") << method("JsonWebKey", "\"publicKeyJwk\":" + ed25519Jwk) << PublicKey::Type::Ed25519;
    QTest::newRow("JsonWebKey2020") << method("JsonWebKey2020", "\"publicKeyJwk\":" + ed25519Jwk)
                                    << PublicKey::Type::Ed25519;
    QTest::newRow("EcdsaSecp256k1VerificationKey2019") << method("EcdsaSecp256k1VerificationKey2019",
        "\"publicKeyHex\":\"" + secp256k1Hex + '"') << PublicKey::Type::Secp256k1;
    QTest::newRow("EcdsaSecp256r1VerificationKey2019") << method("EcdsaSecp256r1VerificationKey2019",
        R"("publicKeyMultibase":"zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv")")
                                                       << PublicKey::Type::P256;
    QTest::newRow("type in a list of one")
        << method("X", multibase).replace("\"X\"", "[\"Multikey\"]") << PublicKey::Type::Ed25519;
}

void tst_DidDocument::methods()
{
    QFETCH(QByteArray, text);
    const auto read = parseVerificationMethod(json(text), u"did:example:1"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QTEST(read->key.type(), "type");
    QCOMPARE(read->id, u"did:example:1#a"_s);
    QCOMPARE(read->controller, u"did:example:1"_s);
    QCOMPARE(read->jwk.isNull(), !text.contains("publicKeyJwk"));
    if (read->key.type() == PublicKey::Type::Ed25519)
        QVERIFY(read->key
            == parseVerificationMethod(json(method("JsonWebKey", "\"publicKeyJwk\":" + ed25519Jwk)), {})->key);
}

void tst_DidDocument::methodsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Code>("code");
    using enum Error::Code;
    const QByteArray jwk = "\"publicKeyJwk\":" + ed25519Jwk;
    const QByteArray multibase = R"("publicKeyMultibase":"z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw")";
    QTest::newRow("no object") << QByteArray("\"did:example:1#a\"") << Malformed;
    QTest::newRow("no id") << method("JsonWebKey", jwk).replace("\"id\"", "\"kid\"") << Malformed;
    QTest::newRow("id is a bare name") << method("JsonWebKey", jwk).replace("did:example:1#a", "key-1") << Malformed;
    QTest::newRow("no type") << method("", jwk) << Unsupported;
    QTest::newRow("two types") << method("X", jwk).replace("\"X\"", R"(["JsonWebKey","Multikey"])") << Unsupported;
    QTest::newRow("PGP") << method("GpgVerificationKey2020", "\"publicKeyGpg\":\"x\"") << Unsupported;
    QTest::newRow("no key") << method("JsonWebKey", "\"x\":1") << Malformed;
    QTest::newRow("key is null") << method("JsonWebKey", "\"publicKeyJwk\":null") << Malformed;
    QTest::newRow("two forms of the key") << method("JsonWebKey", jwk + ',' + multibase) << Malformed;
    QTest::newRow("private JWK") << method(
        "JsonWebKey", jwk.chopped(1) + R"(,"d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"})")
                                 << Malformed;
    QTest::newRow("private key beside it") << method("JsonWebKey", jwk + R"(,"privateKeyJwk":{})") << Malformed;
    QTest::newRow("secret key beside it")
        << method("Multikey", multibase + R"(,"secretKeyMultibase":"z3u")") << Malformed;
    QTest::newRow("secret key as public one")
        << method("Multikey", R"("publicKeyMultibase":"z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq")")
        << Malformed;
    QTest::newRow("Ed25519 called secp256k1") << method("EcdsaSecp256k1VerificationKey2019", jwk) << Malformed;
    QTest::newRow("Ed25519 called RSA") << method("RsaVerificationKey2018", "\"publicKeyPem\":\"" + pem + '"')
                                        << Malformed;
    QTest::newRow("raw bytes of no type")
        << method("Multikey", "\"publicKeyBase58\":\"" + ed25519Base58 + '"') << Malformed;
    QTest::newRow("X25519") << method(
        "JsonWebKey2020", "\"publicKeyJwk\":" + QByteArray(ed25519Jwk).replace("Ed2", "X2"))
                            << Unsupported;
    QTest::newRow("revoked is no text") << method("Multikey", multibase + ",\"revoked\":true") << Malformed;
    QTest::newRow("expires is no text") << method("Multikey", multibase + ",\"expires\":1735689600") << Malformed;
    QTest::newRow("controller is no text")
        << method("Multikey", multibase).replace("\"did:example:1\"", "{}") << Malformed;
}

void tst_DidDocument::methodsRefused()
{
    QFETCH(QByteArray, text);
    const auto read = parseVerificationMethod(json(text), u"did:example:1"_s);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

// --- documents

static QByteArray document(const QByteArray& members)
{
    return R"({"id":"https://example.org/issuer",)" + members + '}';
}

static QByteArray jwkMethod(const QByteArray& id, const QByteArray& more = {})
{
    return R"({"id":")" + id + R"(","type":"JsonWebKey","controller":"https://example.org/issuer","publicKeyJwk":)"
        + ed25519Jwk + more + '}';
}

void tst_DidDocument::relativeIds()
{
    const auto read = parseDidDocument(json(document("\"verificationMethod\":["
        + jwkMethod("#a", R"(,"expires":"2026-01-01T00:00:00Z","revoked":"2025-01-01T00:00:00Z")")
        + R"(],"assertionMethod":"#a")")));
    QVERIFY(read);
    QCOMPARE(read->assertionMethod, QStringList { u"https://example.org/issuer#a"_s });
    const VerificationMethod* found = read->assertionMethodById(u"https://example.org/issuer#a"_s);
    QVERIFY(found);
    QCOMPARE(found->expires, u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(found->revoked, u"2025-01-01T00:00:00Z"_s);
    QVERIFY(!read->assertionMethodById(u"#a"_s));
    QCOMPARE(absoluteId(u"did:x:1#b"_s, u"did:y:2"_s), u"did:x:1#b"_s);
}

void tst_DidDocument::onlyAssertionMethods()
{
    const auto read = parseDidDocument(json(document("\"verificationMethod\":[" + jwkMethod("#listed") + "],"
        + "\"authentication\":[\"#listed\"," + jwkMethod("#login") + "],\"keyAgreement\":[" + jwkMethod("#agree")
        + "],\"assertionMethod\":[" + jwkMethod("#embedded") + ",\"#missing\",7,null]")));
    QVERIFY(read);
    const auto id = [](const char* fragment) { return u"https://example.org/issuer"_s + QLatin1StringView(fragment); };
    QVERIFY(read->assertionMethodById(id("#embedded")));
    QVERIFY(read->methodById(id("#listed")) && !read->assertionMethodById(id("#listed")));
    QVERIFY(read->methodById(id("#login")) && !read->assertionMethodById(id("#login")));
    QVERIFY(!read->methodById(id("#agree")));
    QVERIFY(!read->assertionMethodById(id("#missing")));
    QCOMPARE(read->assertionMethod, (QStringList { id("#embedded"), id("#missing") }));
}

void tst_DidDocument::legacyPublicKey()
{
    const auto read
        = parseDidDocument(json(document("\"publicKey\":[" + jwkMethod("#old") + "],\"assertionMethod\":[\"#old\"]")));
    QVERIFY(read);
    QVERIFY(read->assertionMethodById(u"https://example.org/issuer#old"_s));
}

void tst_DidDocument::oneIdTwoKeys()
{
    const QByteArray other
        = R"({"id":"#a","type":"EcdsaSecp256k1VerificationKey2019","publicKeyHex":")" + secp256k1Hex + "\"}";
    QVERIFY(!parseDidDocument(json(document("\"verificationMethod\":[" + jwkMethod("#a") + ',' + other + ']'))));
    const auto same = parseDidDocument(json(
        document("\"verificationMethod\":[" + jwkMethod("#a") + "],\"assertionMethod\":[" + jwkMethod("#a") + ']')));
    QVERIFY(same);
    QCOMPARE(same->verificationMethods.size(), 1);
}

void tst_DidDocument::manyMethods()
{
    const auto withMethods = [](int count) {
        QByteArrayList methodTexts;
        for (int i = 0; i < count; ++i)
            methodTexts.append(jwkMethod('#' + QByteArray::number(i)));
        return parseDidDocument(json(document("\"verificationMethod\":[" + methodTexts.join(',') + ']')));
    };
    QVERIFY(withMethods(limits::maxVerificationMethods));
    const auto tooMany = withMethods(limits::maxVerificationMethods + 1);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, Error::Code::TooLarge);
}

void tst_DidDocument::noDocument_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"verificationMethod":[]})");
    QTest::newRow("id is a number") << QByteArray(R"({"id":1})");
    QTest::newRow("id is empty") << QByteArray(R"({"id":""})");
}

void tst_DidDocument::noDocument()
{
    QFETCH(QByteArray, text);
    const auto read = parseDidDocument(json(text));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Malformed);
}

QTEST_GUILESS_MAIN(tst_DidDocument)
#include "tst_diddocument.moc"
