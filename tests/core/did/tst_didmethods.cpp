#include "core/base/Encoding.h"
#include "core/base/Jcs.h"
#include "core/did/DidDocument.h"
#include "core/jose/Jwk.h"
#include "core/jose/Jws.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::did;
using namespace Qt::StringLiterals;
using crypto::PublicKey;

/// Answers every address with one document, and remembers what was asked.
class OneDocument final : public DocumentLoader {
public:
    explicit OneDocument(Result<Document> answer) : m_answer(std::move(answer)) { }
    Result<Document> load(const QString& url) const override
    {
        asked.append(url);
        return m_answer;
    }
    mutable QStringList asked;

private:
    Result<Document> m_answer;
};

class tst_DidMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyVectors_data();
    void keyVectors();
    void keyUnsupported_data();
    void keyUnsupported();
    void keyRefused_data();
    void keyRefused();
    void keyWithJwk();
    void jwkVectors_data();
    void jwkVectors();
    void jwkRefused_data();
    void jwkRefused();
    void jwkForEncryption();
    void webAddress_data();
    void webAddress();
    void webAddressRefused_data();
    void webAddressRefused();
    void webDocuments();
    void webAnswers_data();
    void webAnswers();
    void webIdDiffers();
    void otherDids_data();
    void otherDids();
    void signaturesOfOthers_data();
    void signaturesOfOthers();
};

static JsonValue json(const QByteArray& text)
{
    const auto value = parseJson(text);
    return value ? *value : JsonValue();
}

// --- did:key

static const QStringList& keyFiles()
{
    static const QStringList names = { u"ed25519-x25519"_s, u"nist-curves"_s, u"secp256k1"_s, u"rsa"_s };
    return names;
}

void tst_DidMethods::keyVectors_data()
{
    REQUIRE_CONFORMANCE("did-key/test-vectors");
    QTest::addColumn<QString>("did");
    QTest::addColumn<JsonValue>("expected");
    int rows = 0;
    for (const QString& file : keyFiles()) {
        const JsonValue vectors = conformanceJson(u"did-key/test-vectors/"_s + file + u".json"_s);
        for (const auto& [did, vector] : vectors.object()) {
            if (did.startsWith(u"did:key:z2J9")) // P-521, below
                continue;
            QTest::newRow(qPrintable(file + u' ' + did.left(20))) << did << vector[u"didDocument"];
            ++rows;
        }
    }
    QCOMPARE(rows, 18);
}

// The document that the vectors print is read like anybody's, and must say the same of the same id.
void tst_DidMethods::keyVectors()
{
    QFETCH(QString, did);
    QFETCH(JsonValue, expected);
    const auto made = didKeyDocument(did);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const auto printed = parseDidDocument(expected);
    QVERIFY(printed);
    QCOMPARE(made->id, printed->id);
    QCOMPARE(made->assertionMethod, printed->assertionMethod);
    const VerificationMethod* own = made->assertionMethodById(did + u'#' + did.section(u':', 2));
    const VerificationMethod* theirs = printed->assertionMethodById(printed->assertionMethod.constFirst());
    QVERIFY(own && theirs);
    QCOMPARE(own->controller, theirs->controller);
    QVERIFY(own->key == theirs->key);
    QVERIFY(!made->methodById(did));
    QVERIFY(!made->methodById(did + u"#0"_s));
}

void tst_DidMethods::keyUnsupported_data()
{
    REQUIRE_CONFORMANCE("did-key/test-vectors");
    QTest::addColumn<QString>("did");
    const auto add = [](const QString& did) { QTest::newRow(qPrintable(did.left(24))) << did; };
    const JsonValue nist = conformanceJson(u"did-key/test-vectors/nist-curves.json"_s);
    for (const auto& [did, vector] : nist.object()) {
        if (did.startsWith(u"did:key:z2J9"))
            add(did);
    }
    const JsonValue bls = conformanceJson(u"did-key/test-vectors/bls12381.json"_s);
    for (const auto& [did, vector] : bls.object())
        add(did);
    const JsonValue x25519 = conformanceJson(u"did-key/test-vectors/x25519.json"_s);
    for (const auto& [did, vector] : x25519[u"didDocument"].object())
        add(did);
}

void tst_DidMethods::keyUnsupported()
{
    QFETCH(QString, did);
    const auto document = didKeyDocument(did);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Unsupported);
}

static QString didKey(const QByteArray& bytes) { return u"did:key:z"_s + QString::fromLatin1(encodeBase58(bytes)); }

void tst_DidMethods::keyRefused_data()
{
    QTest::addColumn<QString>("did");
    const QByteArray ed25519 = *decodeBase64Url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    const QByteArray point = QByteArray::fromHex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296");
    QVERIFY(didKeyDocument(didKey("\xed\x01" + ed25519)));
    QVERIFY(didKeyDocument(u"did:key:u"_s + QString::fromLatin1(encodeBase64Url("\xed\x01" + ed25519))));
    QVERIFY(didKeyDocument(didKey("\x80\x24\x03" + point)));
    QTest::newRow("empty") << QString();
    QTest::newRow("no key") << u"did:key:"_s;
    QTest::newRow("another method") << u"did:web:example.org"_s;
    QTest::newRow("with its fragment") << didKey("\xed\x01" + ed25519) + u"#x"_s;
    QTest::newRow("with a path") << didKey("\xed\x01" + ed25519) + u"/x"_s;
    QTest::newRow("with a line end") << didKey("\xed\x01" + ed25519) + u'\n';
    QTest::newRow("base58 with a zero") << u"did:key:z0"_s + didKey("\xed\x01" + ed25519).sliced(9);
    QTest::newRow("beyond ASCII") << didKey("\xed\x01" + ed25519) + u'\u00e9';
    QTest::newRow("hexadecimal") << u"did:key:fed01"_s + QString::fromLatin1(ed25519.toHex());
    QTest::newRow("no multicodec") << didKey({});
    QTest::newRow("multicodec only") << didKey("\xed\x01");
    QTest::newRow("multicodec not in its shortest form") << didKey(QByteArray("\xed\x81\x00", 3) + ed25519);
    QTest::newRow("31 bytes") << didKey("\xed\x01" + ed25519.first(31));
    QTest::newRow("33 bytes") << didKey("\xed\x01" + ed25519 + 'x');
    QTest::newRow("point of small order") << didKey("\xed\x01" + QByteArray(32, '\0'));
    QTest::newRow("secret key") << didKey(QByteArray("\x80\x26") + ed25519);
    QTest::newRow("P-256 bytes called P-384") << didKey("\x81\x24\x03" + point);
    QTest::newRow("not on the curve") << didKey("\x80\x24\x02" + QByteArray(31, '\0') + '\x07');
    QTest::newRow("uncompressed point") << didKey("\x80\x24\x04" + point
        + QByteArray::fromHex("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));
    QTest::newRow("RSA that is no DER") << didKey("\x85\x24" + point);
}

void tst_DidMethods::keyRefused()
{
    QFETCH(QString, did);
    const auto document = didKeyDocument(did);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Malformed);
}

// EBSI and walt.id: multicodec jwk_jcs-pub, 0xeb51
void tst_DidMethods::keyWithJwk()
{
    const QByteArray jwk = R"({"crv":"P-256","kty":"EC","x":"ngy44T1vxAT6Di4nr-UaM9K3Tlnz9pkoksDokKFkmNc",)"
                           R"("y":"QCRfOKlSM31GTkb4JHx3nXB4G_jSPMsbdjzlkT_UpPc"})";
    const QString did
        = u"did:key:z2dmzD81cgPx8Vki7JbuuMmFYrWPgYoytykUZ3eyqht1j9KbsEYvdrjxMjQ4tpnje9BDBTzuNDP3knn6qLZErzd4"
          "bJ5go2CChoPjd5GAH3zpFJP5fuwSk66U5Pq6EhF4nKnHzDnznEP8fX99nZGgwbAh1o7Gj1X52Tdhf7U4KTk66xsA5r"_s;
    QCOMPARE(didKey("\xd1\xd6\x03" + jwk), did);
    const auto document = didKeyDocument(did);
    QVERIFY(document);
    const VerificationMethod& method = document->verificationMethods.constFirst();
    QCOMPARE(method.type, u"JsonWebKey"_s);
    QVERIFY(method.jwk == json(jwk));
    QVERIFY(method.key == *jose::parseJwk(json(jwk)));
    QVERIFY(!didKeyDocument(didKey("\xd1\xd6\x03" + QByteArray(jwk).replace(",\"kty\"", ", \"kty\""))));
    QVERIFY(!didKeyDocument(didKey("\xd1\xd6\x03" + QByteArray(jwk).replace("{\"crv", "{\"d\":\"AA\",\"crv"))));
}

// --- did:jwk

void tst_DidMethods::jwkVectors_data()
{
    REQUIRE_CONFORMANCE("did-jwk");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("signs");
    QTest::newRow("P-256") << u"example-1"_s << true;
    QTest::newRow("X25519 for encryption") << u"example-2"_s << false;
}

void tst_DidMethods::jwkVectors()
{
    QFETCH(QString, file);
    QFETCH(bool, signs);
    const JsonValue printed = conformanceJson(u"did-jwk/"_s + file + u".json"_s);
    const QString did = printed[u"id"].toString();
    const auto document = didJwkDocument(did);
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    QCOMPARE(document->id, did);
    QCOMPARE(document->assertionMethod, printed[u"assertionMethod"].strings());
    QCOMPARE(document->assertionMethodById(did + u"#0"_s) != nullptr, signs);
    if (signs)
        QVERIFY(
            document->verificationMethods.constFirst().jwk == printed[u"verificationMethod"].at(0)[u"publicKeyJwk"]);
}

static QString didJwk(const QByteArray& jwk) { return u"did:jwk:"_s + QString::fromLatin1(encodeBase64Url(jwk)); }

void tst_DidMethods::jwkRefused_data()
{
    QTest::addColumn<QString>("did");
    QTest::addColumn<Error::Code>("code");
    using enum Error::Code;
    const QByteArray jwk = R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
    QVERIFY(didJwkDocument(didJwk(jwk)));
    QTest::newRow("empty") << u"did:jwk:"_s << Malformed;
    QTest::newRow("another method") << u"did:key:z6Mk"_s << Malformed;
    QTest::newRow("with its fragment") << didJwk(jwk) + u"#0"_s << Malformed;
    QTest::newRow("padded") << didJwk(jwk) + u'=' << Malformed;
    QTest::newRow("no JSON") << didJwk("key") << Malformed;
    QTest::newRow("private") << didJwk(QByteArray(jwk).replace("}", ",\"d\":\"AA\"}")) << Malformed;
    QTest::newRow("private, for encryption")
        << didJwk(QByteArray(jwk).replace("}", ",\"use\":\"enc\",\"d\":\"AA\"}")) << Malformed;
    QTest::newRow("symmetric") << didJwk(R"({"kty":"oct","k":"AA"})") << Malformed;
    QTest::newRow("a name twice") << didJwk(QByteArray(jwk).replace("}", ",\"kty\":\"OKP\"}")) << Malformed;
    QTest::newRow("X25519") << didJwk(QByteArray(jwk).replace("Ed25519", "X25519")) << Unsupported;
    QTest::newRow("too long") << didJwk(QByteArray(70'000, ' ')) << TooLarge;
}

void tst_DidMethods::jwkRefused()
{
    QFETCH(QString, did);
    const auto document = didJwkDocument(did);
    QVERIFY(!document);
    QTEST(document.error().code, "code");
}

void tst_DidMethods::jwkForEncryption()
{
    const auto document = didJwkDocument(
        didJwk(R"({"kty":"OKP","crv":"Ed25519","use":"enc","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})"));
    QVERIFY(document);
    QVERIFY(document->assertionMethod.isEmpty());
    QVERIFY(document->verificationMethods.isEmpty());
}

// --- did:web

void tst_DidMethods::webAddress_data()
{
    QTest::addColumn<QString>("did");
    QTest::addColumn<QString>("address");
    const auto row
        = [](const char* name, const QString& did, const QString& address) { QTest::newRow(name) << did << address; };
    // https://w3c-ccg.github.io/did-method-web/, the examples of "Create" and "Read"
    row("host", u"did:web:w3c-ccg.github.io"_s, u"https://w3c-ccg.github.io/.well-known/did.json"_s);
    row("path", u"did:web:w3c-ccg.github.io:user:alice"_s, u"https://w3c-ccg.github.io/user/alice/did.json"_s);
    row("port", u"did:web:example.com%3A3000:user:alice"_s, u"https://example.com:3000/user/alice/did.json"_s);
    row("port in small letters", u"did:web:example.com%3a3000"_s, u"https://example.com:3000/.well-known/did.json"_s);
    row("capitals", u"did:web:Example.COM:User"_s, u"https://example.com/User/did.json"_s);
    row("local host", u"did:web:localhost%3A8443"_s, u"https://localhost:8443/.well-known/did.json"_s);
    row("punycode", u"did:web:xn--bcher-kva.example"_s, u"https://xn--bcher-kva.example/.well-known/did.json"_s);
    row("digits in a host", u"did:web:4.example"_s, u"https://4.example/.well-known/did.json"_s);
    row("dots in a path", u"did:web:example.com:a.b:...c"_s, u"https://example.com/a.b/...c/did.json"_s);
    row("encoded path", u"did:web:example.com:caf%C3%A9"_s, u"https://example.com/caf%C3%A9/did.json"_s);
}

void tst_DidMethods::webAddress()
{
    QFETCH(QString, did);
    const auto address = didWebAddress(did);
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QTEST(*address, "address");
}

void tst_DidMethods::webAddressRefused_data()
{
    QTest::addColumn<QString>("rest");
    for (const char* rest :
        { "", ":", ":a", "example.com:", "example.com::a", "example.com:a:", "127.0.0.1", "127.1", "2130706433",
            "0x7f000001", "0x7f.1", "1.2.3.0x", "10.0.0.1%3A80", "%5B%3A%3A1%5D", "[::1]", "user%40example.com",
            "user@example.com", "user%3Apassword%40example.com", "example.com%2F..", "example.com/a", "example.com%3A",
            "example.com%3A0", "example.com%3A080", "example.com%3A65536", "example.com%3A80%3A80", "example.com%3Aa",
            "%65xample.com", "-a.example", "a-.example", "a..example", "example.com.", ".example.com", "exa_mple.com",
            "example.com:..", "example.com:.", "example.com:%2E%2E", "example.com:%2e.", "example.com:a%2Fb",
            "example.com:a%5Cb", "example.com:a%00b", "example.com:a%3Fb", "example.com:a%23b", "example.com:%",
            "example.com:%4", "example.com:%zz", "example.com:%FF", "example.com:%25", "example.com:a b",
            "example.com#key", "example.com?x=1", "example.com:a?x=1", "example.com\n", "example.com:a\n" })
        QTest::newRow(*rest ? QByteArray(rest).toPercentEncoding(":%[]@/?#=").constData() : "empty")
            << QString::fromLatin1(rest);
    QTest::newRow("beyond ASCII") << u"b\u00fccher.example"_s;
    QTest::newRow("full-width digits") << u"\uff11\uff12\uff17.0.0.1"_s;
    QTest::newRow("long label") << QString(64, u'a') + u".example"_s;
    QTest::newRow("long host") << QString(u"a."_s).repeated(130) + u"example"_s;
    QTest::newRow("very long") << u"example.com:"_s + QString(4000, u'a');
}

void tst_DidMethods::webAddressRefused()
{
    QFETCH(QString, rest);
    const auto address = didWebAddress(u"did:web:"_s + rest);
    QVERIFY2(!address, address ? qPrintable(*address) : "");
    QCOMPARE(address.error().code, Error::Code::Malformed);
}

static const QByteArray simpleDocument
    = R"({"id":"did:web:example.com","assertionMethod":[{"id":"#k","type":"Multikey",)"
      R"("controller":"did:web:example.com","publicKeyMultibase":)"
      R"("z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw"}]})";

void tst_DidMethods::webDocuments()
{
    const OneDocument loader(Document { u"https://example.com/.well-known/did.json"_s, 200, {}, simpleDocument });
    const auto document = resolveDid(u"did:web:example.com"_s, loader);
    QVERIFY(document);
    QVERIFY(document->assertionMethodById(u"did:web:example.com#k"_s));
    QCOMPARE(loader.asked, QStringList { u"https://example.com/.well-known/did.json"_s });
}

void tst_DidMethods::webAnswers_data()
{
    QTest::addColumn<Result<Document>>("answer");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("detail");
    using enum Error::Code;
    const QString url = u"https://example.com/.well-known/did.json"_s;
    const auto row = [](const char* name, const Result<Document>& answer, Error::Code code, const QString& detail) {
        QTest::newRow(name) << answer << code << detail;
    };
    row("offline", Error { Offline, url }, Offline, url);
    row("no answer", Error { Unreachable, url }, Unreachable, url);
    row("404", Document { url, 404, {}, simpleDocument }, Unreachable, u"HTTP 404 not found"_s);
    row("410", Document { url, 410, {}, simpleDocument }, Unreachable, u"HTTP 410 gone"_s);
    row("500", Document { url, 500, {}, simpleDocument }, Unreachable, u"HTTP 500"_s);
    row("203", Document { url, 203, {}, simpleDocument }, Unreachable, u"HTTP 203"_s);
    row("led out of TLS", Document { u"HTTP://example.com/did.json"_s, 200, {}, simpleDocument }, Unreachable,
        u"TLS"_s);
    row("a web page", Document { url, 200, {}, "<!DOCTYPE html>" }, Malformed, {});
    row("empty", Document { url, 200, {}, {} }, Malformed, {});
    row("no document", Document { url, 200, {}, "[]" }, Malformed, {});
    row("a name twice", Document { url, 200, {}, R"({"id":"did:web:example.com","id":"did:web:example.com"})" },
        Malformed, {});
}

void tst_DidMethods::webAnswers()
{
    QFETCH(Result<Document>, answer);
    QFETCH(QString, detail);
    const auto document = resolveDid(u"did:web:example.com"_s, OneDocument(answer));
    QVERIFY(!document);
    QTEST(document.error().code, "code");
    QVERIFY2(document.error().detail.contains(detail), qPrintable(document.error().detail));
}

void tst_DidMethods::webIdDiffers()
{
    for (const QString& did : { u"did:web:example.org"_s, u"did:web:example.com:a"_s, u"did:web:Example.com"_s }) {
        const auto document = resolveDid(did, OneDocument(Document { u"https://x/"_s, 200, {}, simpleDocument }));
        QVERIFY2(!document, qPrintable(did));
        QCOMPARE(document.error().code, Error::Code::Malformed);
    }
}

// --- the others

void tst_DidMethods::otherDids_data()
{
    QTest::addColumn<QString>("did");
    QTest::addColumn<Error::Code>("code");
    using enum Error::Code;
    QTest::newRow("ebsi") << u"did:ebsi:zvHWX359A3CvfJnCYaAiAde"_s << Unsupported;
    QTest::newRow("ion") << u"did:ion:EiClkZMDxPKqC9c-umQfTkR8"_s << Unsupported;
    QTest::newRow("ethr") << u"did:ethr:0xb9c5714089478a327f09197987f16f9e5d936e8a"_s << Unsupported;
    QTest::newRow("empty") << QString() << Malformed;
    QTest::newRow("no DID") << u"https://example.com"_s << Malformed;
    QTest::newRow("no method") << u"did::x"_s << Malformed;
    QTest::newRow("nothing behind") << u"did:web:"_s << Malformed;
    QTest::newRow("method in capitals") << u"did:WEB:example.com"_s << Malformed;
    QTest::newRow("fragment") << u"did:web:example.com#key"_s << Malformed;
    QTest::newRow("query") << u"did:web:example.com?versionId=1"_s << Malformed;
    QTest::newRow("line end") << u"did:ebsi:z\n"_s << Malformed;
    QTest::newRow("very long") << u"did:ebsi:"_s + QString(200'000, u'z') << TooLarge;
}

void tst_DidMethods::otherDids()
{
    QFETCH(QString, did);
    const OneDocument loader(Document { {}, 200, {}, simpleDocument });
    const auto document = resolveDid(did, loader);
    QVERIFY(!document);
    QTEST(document.error().code, "code");
    if (document.error().code == Error::Code::Unsupported)
        QVERIFY(document.error().detail.contains(did.section(u':', 1, 1)));
    QVERIFY(loader.asked.isEmpty());
}

// --- every JWT of the collection whose key is in its kid, and what other software says of it

void tst_DidMethods::signaturesOfOthers_data()
{
    REQUIRE_CONFORMANCE("expected");
    QTest::addColumn<QString>("kid");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("valid");
    const JsonValue list = conformanceJson(u"expected/jwt.json"_s);
    int rows = 0;
    for (const JsonValue& entry : list.array()) {
        // Two have the DER of a SubjectPublicKeyInfo under the multicodec of a point: no did:key, and refused.
        if (entry[u"signatureValid"].isNull() || entry[u"keyFrom"].toString().contains(u"non-standard"))
            continue;
        QTest::newRow(qPrintable(entry[u"file"].toString()))
            << entry[u"kid"].toString() << entry[u"file"].toString() << entry[u"signatureValid"].toBool();
        ++rows;
    }
    QCOMPARE(rows, 40);
}

void tst_DidMethods::signaturesOfOthers()
{
    QFETCH(QString, kid);
    QFETCH(QString, file);
    QFETCH(bool, valid);
    const auto jws = jose::parseCompactJws(conformanceBytes(file).trimmed());
    if (!jws) { // one signature was changed into letters that are no base64url
        QVERIFY2(!valid, qPrintable(jws.error().detail));
        return;
    }
    const auto document = resolveDid(kid.section(u'#', 0, 0), NoDocuments());
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    // One did:jwk is followed by the JWK's own kid: the method of that id does not exist, its key does.
    QCOMPARE(document->verificationMethods.size(), 1);
    const VerificationMethod& method = document->verificationMethods.constFirst();
    const bool named = !kid.contains(u'#') || document->assertionMethodById(kid) == &method;
    QCOMPARE(named, !file.contains(u"presentationSessionInfo"));
    QCOMPARE(jose::verify(*jws, method.key) == jose::JwsVerdict::Valid, valid);
}

QTEST_GUILESS_MAIN(tst_DidMethods)
#include "tst_didmethods.moc"
