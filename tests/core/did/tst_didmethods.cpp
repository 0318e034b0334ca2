#include "core/base/Encoding.h"
#include "core/did/DidDocument.h"
#include "core/jose/Jws.h"

#include <QTest>

#include "tests/core/did/OneDocument.h"
#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::did;
using namespace Qt::StringLiterals;

/// did:jwk, methods that are none of ours, and all of them on what others signed.
class tst_DidMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jwkVectors_data();
    void jwkVectors();
    void jwkRefused_data();
    void jwkRefused();
    void jwkForEncryption();
    void otherDids_data();
    void otherDids();
    void signaturesOfOthers_data();
    void signaturesOfOthers();
};

namespace {

QString didJwk(const QByteArray& jwk) { return u"did:jwk:"_s + QString::fromLatin1(encodeBase64Url(jwk)); }

} // namespace

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

// Every JWT of the collection whose key is in its kid, and what other software says of it.
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
