#include "core/badge/Badge.h"
#include "core/base/Limits.h"

#include "tests/core/badge/Fixtures.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// What is a badge, of which version, and what is none.
class tst_BadgeRecognition : public QObject {
    Q_OBJECT

private slots:
    void readBadge_generation_data();
    void readBadge_generation();
    void readBadge_securing_data();
    void readBadge_securing();
    void readBadge_noBadge_data();
    void readBadge_noBadge();
    void readBadge_address_data();
    void readBadge_address();
    void readBadge_repeatedNames_data();
    void readBadge_repeatedNames();
    void readBadge_blanksAround_data();
    void readBadge_blanksAround();
    void readBadge_jwsInJsonString();
    void readBadge_jwsWithBadSignatureText();
    void readBadge_tooLarge();
    void readBadge_manyRepeatedNames();
};

static const char assertion20[] = R"("recipient": {"identity": "a@example.org"}, "badge": "https://example.org/b")";

void tst_BadgeRecognition::readBadge_generation_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("generation");
    const auto add = [](const char* row, const char* json, const QString& generation) {
        QTest::newRow(row) << QByteArray(json) << generation;
    };
    add("0.5 as small as it gets", R"({"recipient": "a@example.org", "badge": {"name": "B"}})", u"0.5"_s);
    add("0.5 with an object as recipient", R"({"recipient": {"identity": "x"}, "badge": {"issuer": {"name": "I"}}})",
        u"0.5"_s);
    add("1.0 with a recipient of 0.5", R"({"uid": "1", "recipient": "a", "badge": "http://b", "verify": {}})",
        u"1.0"_s);
    add("1.0 without a badge", R"({"uid": "1", "recipient": {"identity": "a"}, "verify": {"type": "hosted"}})",
        u"1.0"_s);
    add("1.0 without a recipient", R"({"uid": "1", "verify": {"type": "hosted"}})", u"1.0"_s);
    add("1.0 that only says where it is", R"({"verify": {"url": "https://example.org/1"}})", u"1.0"_s);
    add("1.0 without verify", R"({"recipient": {"identity": "a"}, "badge": "http://b"})", u"1.0"_s);
    add("1.1 by an old address of its context",
        R"({"@context": "https://openbadgespec.org/v1/context.json", "type": "Assertion", "badge": "http://b"})",
        u"1.1"_s);
    add("2.0 without @context", R"({"type": "Assertion", "recipient": {}, "badge": "http://b"})", u"2.0"_s);
    add("2.0 with context for @context",
        R"({"context": "https://w3id.org/openbadges/v2", "type": "Assertion", "badge": "http://b"})", u"2.0"_s);
    add("2.0 of an unknown type",
        R"({"@context": "https://w3id.org/openbadges/v2", "type": "X", "recipient": {"a": 1}, "badge": "http://b"})",
        u"2.0"_s);
    add("2.0 with @type",
        R"({"@context": "https://w3id.org/openbadges/v2", "@type": "Assertion", "badge": "http://b"})", u"2.0"_s);
    add("2.1 by its own context",
        R"({"@context": "https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld", "type": "Assertion", "badge": "http://b"})",
        u"2.1"_s);
    add("3.0 without type",
        R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "credentialSubject": {"achievement": {"name": "A"}}})",
        u"3.0"_s);
    add("3.0 by its context", R"({"@context": ["https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"], "credentialSubject": {}})",
        u"3.0"_s);
    add("3.0 with an assertion's members too", R"({"@context": ["https://www.w3.org/2018/credentials/v1"],
        "type": ["VerifiableCredential", "OpenBadgeCredential"], "recipient": {"a": 1}, "badge": "http://b"})",
        u"3.0"_s);
    add("another credential", R"({"@context": "https://www.w3.org/2018/credentials/v1", "type": "VerifiableCredential",
        "credentialSubject": {}})",
        u"unknown"_s);
    add("a learner record", R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential",
        "ClrCredential"], "credentialSubject": {}})",
        u"3.0"_s);
}

void tst_BadgeRecognition::readBadge_generation()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, generation);
    const Result<Badge> badge = readBadge(json);
    QVERIFY2(badge, badge ? "" : qPrintable(badge.error().detail));
    QCOMPARE(generationName(badge->generation), generation);
}

void tst_BadgeRecognition::readBadge_securing_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("securing");
    QTest::addColumn<QString>("suite");
    QTest::addColumn<QString>("hostedUrl");
    const QByteArray start
        = QByteArray(R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", )") + assertion20;
    const QString url = u"https://example.org/a"_s;
    const auto add20 = [&](const char* row, const char* rest, const QString& securing, const QString& hostedUrl) {
        QTest::newRow(row) << start + rest + "}" << securing << QString() << hostedUrl;
    };
    add20(
        "2.0 hosted", R"(, "id": "https://example.org/a", "verification": {"type": "HostedBadge"})", u"hosted"_s, url);
    add20("2.0 Hosted, as Apache writes it", R"(, "id": "https://example.org/a", "verification": {"type": "Hosted"})",
        u"hosted"_s, url);
    add20("2.0 with an address and no verification", R"(, "id": "https://example.org/a")", u"hosted"_s, url);
    add20("2.0 without an address", R"(, "id": "urn:uuid:1", "verification": {"type": "hosted"})", u"none"_s, {});
    add20("2.0 that was signed, without its signature",
        R"(, "id": "https://example.org/a", "verification": {"type": ["SignedBadge"]})", u"none"_s, {});
    add20("2.0 with the address of 1.x",
        R"(, "id": "urn:1", "verify": {"type": "hosted", "url": "https://example.org/a"})", u"hosted"_s, url);

    const QByteArray old = R"({"@context": "https://w3id.org/openbadges/v1", "type": "Assertion", "badge": "http://b",
        "id": "https://example.org/other", "verify": {"type": "hosted", "url": "https://example.org/a"}})";
    QTest::newRow("1.1 with two addresses") << old << u"hosted"_s << QString() << url;
    QTest::newRow("2.0 signed") << jwsOf(R"({"alg":"RS256"})", start + "}") << u"jws"_s << u"RS256"_s << QString();
    QTest::newRow("2.0 in a JWT's vc claim")
        << jwsOf(R"({"alg":"EdDSA"})", R"({"vc":)" + start + "}}") << u"vc-jwt"_s << u"EdDSA"_s << QString();
    QTest::newRow("signed with none") << jwsOf(R"({"alg":"none"})", start + "}") << u"jws"_s << u"none"_s << QString();

    const QByteArray credential
        = R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "credentialSubject": {}, "proof": )";
    const auto add30 = [&](const char* row, const char* proof, const QString& securing, const QString& suite) {
        QTest::newRow(row) << credential + proof + "}" << securing << suite << QString();
    };
    add30("3.0, proof null", "null", u"none"_s, {});
    add30("3.0, proof empty", "[{}, null]", u"none"_s, {});
    add30("3.0, a suite we do not know", R"({"type": "DataIntegrityProof", "cryptosuite": "bbs-2023"})",
        u"data-integrity"_s, u"bbs-2023"_s);
    add30("3.0, a legacy type", R"({"type": "Ed25519Signature2018", "cryptosuite": "eddsa-jcs-2022"})",
        u"data-integrity"_s, u"Ed25519Signature2018"_s);
    add30("3.0, a proof without a type", R"({"proofValue": "z"})", u"data-integrity"_s, {});
    add30("3.0, the second proof is easier", R"([{"type": "BbsBlsSignature2020"},
        {"type": "DataIntegrityProof", "cryptosuite": "ecdsa-jcs-2019"}])",
        u"data-integrity"_s, u"ecdsa-jcs-2019"_s);
    QTest::newRow("3.0 in a JWT that has a proof inside")
        << jwsOf(R"({"alg":"ES256"})", credential + R"({"type": "X"}})") << u"vc-jwt"_s << u"ES256"_s << QString();
}

void tst_BadgeRecognition::readBadge_securing()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, securing);
    QFETCH(const QString, suite);
    QFETCH(const QString, hostedUrl);
    const Result<Badge> badge = readBadge(payload);
    QVERIFY2(badge, badge ? "" : qPrintable(badge.error().detail));
    QCOMPARE(securingName(badge->securing), securing);
    QCOMPARE(badge->suite, suite);
    const bool isJws = badge->securing == Securing::Jws || badge->securing == Securing::VcJwt;
    QCOMPARE(badge->claims.isObject(), isJws);
    QVERIFY(!isJws || badge->document == badge->claims || badge->document == badge->claims[u"vc"]);
    QCOMPARE(badge->hostedUrl, hostedUrl);
}

void tst_BadgeRecognition::readBadge_noBadge_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("detail"); ///< empty: of no interest
    const auto add = [](const char* row, const QByteArray& payload, Error::Code code, const QString& detail = {}) {
        QTest::newRow(row) << payload << code << detail;
    };
    using enum Error::Code;
    add("nothing", "", NoBadge);
    add("blanks", " \r\n\t", NoBadge);
    add("prose", "Bonjour, voici mon badge", NoBadge);
    add("a host name looks like three base64url parts", "www.example.org", NoBadge);
    add("a PNG", "\x89PNG\r\n\x1a\n", NoBadge);
    add("markup", "<svg xmlns='http://www.w3.org/2000/svg'/>", NoBadge);
    add("another scheme", "ftp://example.org/badge.json", NoBadge);
    add("an address and more", "https://example.org/ and", NoBadge);
    add("a note with an address that is none", "{'assertionUrl': 'https://example.org/a b'}", Malformed);
    add("a very long address", "https://example.org/" + QByteArray(limits::maxAddressChars, 'a'), NoBadge);
    add("generic JSON", R"({"name": "x"})", NoBadge, u"JSON without a badge"_s);
    add("JSON with a recipient and a badge of its own", R"({"recipient": "Ada", "badge": "staff"})", NoBadge);
    add("JSON with something to verify", R"({"verify": {"url": "https://example.org/1"}, "debug": true})", NoBadge);
    add("a JSON string", R"("hello")", NoBadge);
    add("JSON in a JSON string", R"("{\"type\":\"Assertion\"}")", NoBadge);
    add("a JSON number", "42", NoBadge);
    add("a JSON array", R"([{"name": "x"}])", Unsupported);
    add("a BadgeClass",
        R"({"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "name": "B", "issuer": "https://i"})",
        NoBadge, u"BadgeClass"_s);
    add("a BadgeClass of 1.0", R"({"name": "B", "criteria": "http://c", "issuer": "http://i"})", NoBadge,
        u"BadgeClass"_s);
    add("an issuer", R"({"@context": "https://w3id.org/openbadges/v2", "type": ["Issuer", "Profile"], "name": "I"})",
        NoBadge, u"Issuer, Profile"_s);
    add("a revoked assertion's remains",
        R"({"@context": "https://w3id.org/openbadges/v2", "id": "https://a", "revoked": true})", NoBadge);
    add("an Achievement", R"({"@context": "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "type": "Achievement", "name": "A"})",
        NoBadge, u"Achievement"_s);
    add("a status list", R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential",
        "BitstringStatusListCredential"], "credentialSubject": {}})",
        NoBadge);
    add("words of a credential in other JSON", R"({"type": ["VerifiableCredential", "OpenBadgeCredential"]})", NoBadge);
    add("words of an assertion in other JSON", R"({"type": "Assertion", "text": "it is so"})", NoBadge);
    add("JSON that is none", R"({"type": "Assertion",})", Malformed);
    add("JSON that ends too soon", R"({"type": "Assertion")", Malformed);
    add("JSON and more", R"({"type": "Assertion"} {})", Malformed);
    add("nested too deep", QByteArray(100, '[') + QByteArray(100, ']'), TooLarge);
    add("a presentation", R"({"type": "VerifiablePresentation", "verifiableCredential": []})", Unsupported);
    add("an access token", jwsOf(R"({"alg":"RS256"})", R"({"sub":"1","scope":"all"})"), NoBadge);
    add("a JWS of text", jwsOf(R"({"alg":"RS256"})", "hello"), Malformed);
    add("a JWS with a repeated name in its header", jwsOf(R"({"alg":"RS256","alg":"none"})", "{}"), Malformed);
    add("a JWS wrapped over two lines", jwsOf(R"({"alg":"RS256","kid":"a long one"})", R"({"a":1})").insert(50, "\n"),
        Malformed);
    add("two thirds of a JWS", "eyJhbGciOiJSUzI1NiJ9.e30", Malformed);
    add("a JWE", "eyJhbGciOiJSU0EtT0FFUCJ9.AA.AA.AA.AA", Unsupported, u"JWE"_s);
    add("an SD-JWT", jwsOf(R"({"alg":"ES256"})", "{}") + "~", NoBadge);
    add("an SD-JWT without its tildes", jwsOf(R"({"alg":"ES256","typ":"vc+sd-jwt"})", "{}"), NoBadge);
    add("an SD-JWT VC", jwsOf(R"({"alg":"ES256"})", R"({"vct":"https://example.org/degree"})") + "~", Unsupported,
        u"SD-JWT VC https://example.org/degree"_s);
    add("an SD-JWT with other digests", jwsOf(R"({"alg":"ES256"})", R"({"_sd_alg":"md5"})"), Unsupported,
        u"_sd_alg md5"_s);
    add("an SD-JWT with an empty part", jwsOf(R"({"alg":"ES256"})", "{}") + "~~", Malformed);
    add("an SD-JWT that names a digest twice", jwsOf(R"({"alg":"ES256"})", R"({"_sd":["x","x"]})") + "~", Malformed);
    add("a JWS in JSON", R"({"payload": "e30", "signatures": []})", Unsupported);
}

void tst_BadgeRecognition::readBadge_noBadge()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const Error::Code, code);
    QFETCH(const QString, detail);
    const Result<Badge> badge = readBadge(payload);
    QVERIFY(!badge);
    QCOMPARE(badge.error().code, code);
    if (!detail.isEmpty())
        QCOMPARE(badge.error().detail, detail);
}

void tst_BadgeRecognition::readBadge_address_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("0.5") << QByteArray("https://example.org/a?b=1&c");
    QTest::newRow("with blanks around") << QByteArray(" https://example.org/a?b=1&c\n");
    QTest::newRow("Moodle's note") << QByteArray("{'method': 'hosted', 'assertionUrl': 'https://example.org/a?b=1&c'}");
    QTest::newRow("Moodle's note as JSON") << QByteArray(R"({"assertionUrl": "https://example.org/a?b=1&c"})");
}

void tst_BadgeRecognition::readBadge_address()
{
    QFETCH(const QByteArray, payload);
    const Result<Badge> badge = readBadge(payload);
    QVERIFY(badge);
    Badge expected;
    expected.payload = "https://example.org/a?b=1&c";
    expected.securing = Securing::Hosted;
    expected.id = expected.hostedUrl = u"https://example.org/a?b=1&c"_s;
    QCOMPARE(*badge, expected);
}

void tst_BadgeRecognition::readBadge_repeatedNames_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("id");
    const QByteArray twice = R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
        "id": "https://example.org/1", "badge": {"name": "B"}, "id": "https://example.org/2"})";
    QTest::newRow("JSON") << twice << u"https://example.org/2"_s;
    QTest::newRow("JWS") << jwsOf(R"({"alg":"RS256"})", twice) << u"https://example.org/2"_s;
    QTest::newRow("deep inside") << QByteArray(R"({"@context": ["https://www.w3.org/ns/credentials/v2"],
        "id": "urn:1", "credentialSubject": {"x": [{"a": 1, "a": 2}]}})")
                                 << u"urn:1"_s;
}

void tst_BadgeRecognition::readBadge_repeatedNames()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, id);
    const Result<Badge> badge = readBadge(payload);
    QVERIFY2(badge, badge ? "" : qPrintable(badge.error().detail));
    QCOMPARE(badge->unreadableReason, u"repeated-names"_s);
    QCOMPARE(badge->id, id);
    QCOMPARE(badge->payload, payload);
}

void tst_BadgeRecognition::readBadge_blanksAround_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("kept");
    const QByteArray jws = fixture(u"openbadges11.jws.json"_s);
    const QByteArray json = fixture(u"openbadges20.json"_s);
    QTest::newRow("JWS in a text file") << "\r\n " + jws + " \n" << jws;
    QTest::newRow("JWS after a byte order mark") << "\xEF\xBB\xBF" + jws << jws;
    QTest::newRow("JSON keeps them") << "\n" + json + "\r\n"
                                     << "\n" + json + "\r\n";
    QTest::newRow("JSON after a byte order mark") << "\xEF\xBB\xBF" + json << json;
}

void tst_BadgeRecognition::readBadge_blanksAround()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, kept);
    const Result<Badge> badge = readBadge(payload);
    QVERIFY2(badge, badge ? "" : qPrintable(badge.error().detail));
    QCOMPARE(badge->payload, kept);
}

void tst_BadgeRecognition::readBadge_jwsInJsonString()
{
    const QByteArray jws = fixture(u"openbadges30-claims.jws.json"_s);
    const Result<Badge> badge = readBadge("\"" + jws + "\"\n");
    QVERIFY(badge);
    QCOMPARE(badge->payload, jws);
    QCOMPARE(*badge, *readBadge(jws));
}

void tst_BadgeRecognition::readBadge_jwsWithBadSignatureText()
{
    QByteArray jws = fixture(u"openbadges30-claims.jws.json"_s);
    jws.append('=');
    const Result<Badge> badge = readBadge(jws);
    QVERIFY2(badge, "what it says can be shown, even though it can never be proved");
    QCOMPARE(badge->securing, Securing::VcJwt);
    QCOMPARE(badge->payload, jws);
}

void tst_BadgeRecognition::readBadge_tooLarge()
{
    const QByteArray json
        = R"({"type": "Assertion", "badge": {"name": "B"}, "x": ")" + QByteArray(limits::maxPayloadBytes, 'x') + "\"}";
    QCOMPARE(readBadge(json).error().code, Error::Code::TooLarge);
}

void tst_BadgeRecognition::readBadge_manyRepeatedNames()
{
    QByteArray json = R"({"type": "Assertion", "badge": {"name": "B"})";
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 100'000; ++i)
            json += ",\"" + QByteArray::number(i) + "\":1";
    }
    const Result<Badge> badge = readBadge(json + "}"); // would take minutes with a search for each
    QVERIFY(badge);
    QCOMPARE(badge->document.object().size(), size_t(100'002));
}

QTEST_APPLESS_MAIN(tst_BadgeRecognition)
#include "tst_badgerecognition.moc"
