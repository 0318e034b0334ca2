#include "core/base/Encoding.h"
#include "core/did/DidDocument.h"
#include "core/jose/Jwk.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::did;
using namespace Qt::StringLiterals;

class tst_DidKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyVectors_data();
    void keyVectors();
    void keyUnsupported_data();
    void keyUnsupported();
    void keyRefused_data();
    void keyRefused();
    void keyWithJwk();
};

namespace {

JsonValue json(const QByteArray& text)
{
    const auto value = parseJson(text);
    return value ? *value : JsonValue();
}

const QStringList& keyFiles()
{
    static const QStringList names = { u"ed25519-x25519"_s, u"nist-curves"_s, u"secp256k1"_s, u"rsa"_s };
    return names;
}

QString didKey(const QByteArray& bytes) { return u"did:key:z"_s + QString::fromLatin1(encodeBase58(bytes)); }

} // namespace

void tst_DidKey::keyVectors_data()
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
void tst_DidKey::keyVectors()
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

void tst_DidKey::keyUnsupported_data()
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

void tst_DidKey::keyUnsupported()
{
    QFETCH(QString, did);
    const auto document = didKeyDocument(did);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Unsupported);
}

void tst_DidKey::keyRefused_data()
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

void tst_DidKey::keyRefused()
{
    QFETCH(QString, did);
    const auto document = didKeyDocument(did);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Malformed);
}

// EBSI and walt.id: multicodec jwk_jcs-pub, 0xeb51
void tst_DidKey::keyWithJwk()
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

QTEST_GUILESS_MAIN(tst_DidKey)
#include "tst_didkey.moc"
