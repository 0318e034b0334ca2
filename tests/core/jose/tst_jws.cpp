#include "core/base/Encoding.h"
#include "core/did/DidDocument.h"
#include "core/jose/Jwk.h"
#include "core/jose/Jws.h"

#include <QSet>
#include <QTest>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace besace::jose;
using namespace Qt::StringLiterals;

class tst_Jws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();
    void refused_data();
    void refused();
    void parts();
    void objections_data();
    void objections();
    void cookbook_data();
    void cookbook();
    void detached_data();
    void detached();
    void detachedByOthers_data();
    void detachedByOthers();
    void wycheproof();
};

static QByteArray compact(const QByteArray& header, const QByteArray& payload = "{}", const QByteArray& signature = "x")
{
    return encodeBase64Url(header) + '.' + encodeBase64Url(payload) + '.' + encodeBase64Url(signature);
}

/// RFC 8037, section A.2 and A.4
static crypto::PublicKey rfc8037Key()
{
    return *crypto::PublicKey::fromEd25519(*decodeBase64Url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
}
static const QByteArray rfc8037Jws = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_"
                                     "MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4"
                                     "iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

void tst_Jws::looks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("jws");
    QTest::newRow("RFC 8037") << rfc8037Jws << true;
    QTest::newRow("unsigned") << compact(R"({"alg":"none"})", "{}", {}) << true;
    QTest::newRow("detached") << compact(R"({"alg":"EdDSA"})", {}) << true;
    QTest::newRow("blank before the brace") << compact("\n {\"alg\":\"EdDSA\"}") << true;
    QTest::newRow("long header") << compact(R"({"alg":"EdDSA","kid":")" + QByteArray(1000, 'k') + R"("})") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("dots") << QByteArray("..") << false;
    QTest::newRow("host name") << QByteArray("www.example.com") << false;
    QTest::newRow("two parts") << QByteArray("eyJhbGciOiJFZERTQSJ9.e30") << false;
    QTest::newRow("JWE") << rfc8037Jws + ".e30.e30" << false;
    QTest::newRow("SD-JWT") << rfc8037Jws + "~" << false;
    QTest::newRow("JSON") << QByteArray(R"({"a":"b.c.d"})") << false;
    QTest::newRow("blank inside") << QByteArray(rfc8037Jws).replace("IHN", "IH N") << false;
    QTest::newRow("line end behind") << rfc8037Jws + '\n' << false;
    QTest::newRow("padding") << rfc8037Jws + "=" << false;
    QTest::newRow("header is an array") << compact("[]") << false;
}

void tst_Jws::looks()
{
    QFETCH(QByteArray, text);
    QTEST(looksLikeCompactJws(text), "jws");
}

void tst_Jws::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("two parts") << QByteArray("eyJhbGciOiJFZERTQSJ9.e30");
    QTest::newRow("four parts") << rfc8037Jws + '.';
    QTest::newRow("header is not JSON") << compact("alg");
    QTest::newRow("header is no object") << compact(R"(["alg"])");
    QTest::newRow("no alg") << compact(R"({"typ":"JWT"})");
    QTest::newRow("alg is no text") << compact(R"({"alg":1})");
    QTest::newRow("alg twice") << compact(R"({"alg":"EdDSA","alg":"none"})");
    QTest::newRow("alg twice, one escaped") << compact(R"({"alg":"none","\u0061lg":"EdDSA"})");
    QTest::newRow("padded header") << QByteArray("eyJhbGciOiJFZERTQSIgfQ==.e30.eA");
    QTest::newRow("padded signature") << QByteArray("eyJhbGciOiJFZERTQSJ9.e30.eA==");
    QTest::newRow("standard alphabet") << QByteArray("eyJhbGciOiJFZERTQSJ9.+/8.eA");
    QTest::newRow("blank in the payload") << QByteArray("eyJhbGciOiJFZERTQSJ9.e3 0.eA");
    QTest::newRow("line end behind") << rfc8037Jws + '\n';
    QTest::newRow("unused bits not zero") << QByteArray("eyJhbGciOiJFZERTQSJ9.e30.eB");
    QTest::newRow("JSON serialization") << QByteArray(R"({"payload":"e30","signatures":[]})");
}

void tst_Jws::refused()
{
    QFETCH(QByteArray, text);
    const auto jws = parseCompactJws(text);
    QVERIFY(!jws);
    QCOMPARE(jws.error().code, Error::Code::Malformed);
}

void tst_Jws::parts()
{
    const auto jws = parseCompactJws(rfc8037Jws);
    QVERIFY(jws);
    QCOMPARE(jws->algorithm(), u"EdDSA"_s);
    QCOMPARE(jws->keyId(), QString());
    QCOMPARE(jws->payload, QByteArray("Example of Ed25519 signing"));
    QCOMPARE(jws->signingInput, rfc8037Jws.first(rfc8037Jws.lastIndexOf('.')));
    QCOMPARE(jws->signature.size(), 64);
    const auto tooLong = parseCompactJws(QByteArray(10LL * 1024 * 1024, 'A'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, Error::Code::TooLarge);
    const auto longHeader = parseCompactJws(compact(R"({"alg":"EdDSA","x":")" + QByteArray(70'000, 'k') + R"("})"));
    QVERIFY(!longHeader);
    QCOMPARE(longHeader.error().code, Error::Code::TooLarge);
}

void tst_Jws::objections_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<JwsVerdict>>("verdict");
    const auto row = [](const char* name, const QByteArray& header, std::optional<JwsVerdict> verdict) {
        QTest::newRow(name) << header << verdict;
    };
    row("EdDSA", R"({"alg":"EdDSA"})", std::nullopt);
    row("its newer name", R"({"alg":"Ed25519"})", std::nullopt);
    row("unknown members", R"({"alg":"ES256","kid":"1","typ":"JWT","cty":"vc","x":1})", std::nullopt);
    row("b64 true", R"({"alg":"ES256","b64":true})", std::nullopt);
    row("none", R"({"alg":"none"})", JwsVerdict::AlgorithmNotAllowed);
    row("none in capitals", R"({"alg":"NONE"})", JwsVerdict::AlgorithmNotAllowed);
    row("none, mixed", R"({"alg":"nOnE"})", JwsVerdict::AlgorithmNotAllowed);
    row("HMAC", R"({"alg":"HS256"})", JwsVerdict::AlgorithmNotAllowed);
    row("HMAC, small letters", R"({"alg":"hs512"})", JwsVerdict::AlgorithmNotAllowed);
    row("SHA-1", R"({"alg":"RS1"})", JwsVerdict::AlgorithmNotAllowed);
    row("P-521", R"({"alg":"ES512"})", JwsVerdict::AlgorithmUnknown);
    row("post-quantum", R"({"alg":"ML-DSA-44"})", JwsVerdict::AlgorithmUnknown);
    row("empty", R"({"alg":""})", JwsVerdict::AlgorithmUnknown);
    row("small letters", R"({"alg":"es256"})", JwsVerdict::AlgorithmUnknown);
    row("crit", R"({"alg":"ES256","crit":["exp"],"exp":1})", JwsVerdict::CriticalUnknown);
    row("crit is empty", R"({"alg":"ES256","crit":[]})", JwsVerdict::CriticalUnknown);
    row("crit is null", R"({"alg":"ES256","crit":null})", JwsVerdict::CriticalUnknown);
    row("crit of b64", R"({"alg":"ES256","crit":["b64"],"b64":true})", JwsVerdict::CriticalUnknown);
    row("b64 false", R"({"alg":"ES256","b64":false})", JwsVerdict::CriticalUnknown);
    row("b64 is a text", R"({"alg":"ES256","b64":"false"})", JwsVerdict::CriticalUnknown);
    row("b64 is null", R"({"alg":"ES256","b64":null})", JwsVerdict::CriticalUnknown);
    row("none comes first", R"({"alg":"none","crit":["x"],"x":1})", JwsVerdict::AlgorithmNotAllowed);
}

void tst_Jws::objections()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<JwsVerdict>, verdict);
    const auto jws = parseCompactJws(compact(header));
    QVERIFY(jws);
    QVERIFY(objection(*jws) == verdict);
    if (verdict)
        QVERIFY(verify(*jws, rfc8037Key()) == *verdict);
}

// --- RFC 7520 and RFC 8037

void tst_Jws::cookbook_data()
{
    REQUIRE_CONFORMANCE("jose-cookbook");
    QTest::addColumn<QString>("file");
    QTest::addColumn<JwsVerdict>("verdict");
    QTest::newRow("RS256") << u"jws/4_1.rsa_v15_signature"_s << JwsVerdict::Valid;
    QTest::newRow("PS384") << u"jws/4_2.rsa-pss_signature"_s << JwsVerdict::Valid;
    QTest::newRow("EdDSA") << u"curve25519/jws"_s << JwsVerdict::Valid;
    QTest::newRow("ES512, which we do not have") << u"jws/4_3.ecdsa_signature"_s << JwsVerdict::AlgorithmUnknown;
    QTest::newRow("HMAC") << u"jws/4_4.hmac-sha2_integrity_protection"_s << JwsVerdict::AlgorithmNotAllowed;
    QTest::newRow("HMAC, detached") << u"jws/4_5.signature_with_detached_content"_s << JwsVerdict::AlgorithmNotAllowed;
}

/// The cookbook prints private keys; what their owner would publish of them.
static JsonValue publicHalf(const JsonValue& jwk)
{
    JsonObject members = jwk.object();
    for (const char16_t* name : { u"d", u"p", u"q", u"dp", u"dq", u"qi" })
        members.remove(name);
    return members;
}

void tst_Jws::cookbook()
{
    QFETCH(QString, file);
    QFETCH(JwsVerdict, verdict);
    const JsonValue example = conformanceJson(u"jose-cookbook/"_s + file + u".json"_s);
    const QString text = example[u"output"][u"compact"].toString();
    const auto jws = parseCompactJws(text.toLatin1());
    QVERIFY(jws);
    QCOMPARE(jws->signingInput + '.' + encodeBase64Url(jws->signature), text.toLatin1());
    const auto key = parseJwk(publicHalf(example[u"input"][u"key"]));
    QCOMPARE(key.has_value(), verdict == JwsVerdict::Valid);
    QVERIFY(verify(*jws, key ? *key : rfc8037Key()) == verdict);
    if (!key)
        return;
    QCOMPARE(jws->payload, example[u"input"][u"payload"].toString().toUtf8());
    auto forged = *jws;
    forged.signingInput.replace("e", "f");
    QVERIFY(verify(forged, *key) == JwsVerdict::WrongSignature);
    if (key->type() != crypto::PublicKey::Type::Ed25519)
        QVERIFY(verify(*jws, rfc8037Key()) == JwsVerdict::KeyDoesNotFit);
}

// --- detached

// RFC 8037, section A.4, its payload taken out
void tst_Jws::detached_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<JwsVerdict>("verdict");
    const QByteArray payload = "Example of Ed25519 signing";
    const QByteArray signature = rfc8037Jws.sliced(rfc8037Jws.lastIndexOf('.') + 1);
    const auto withHeader
        = [&signature](const QByteArray& header) { return encodeBase64Url(header) + ".." + signature; };
    QTest::newRow("right") << withHeader(R"({"alg":"EdDSA"})") << payload << JwsVerdict::Valid;
    QTest::newRow("another payload") << withHeader(R"({"alg":"EdDSA"})") << payload + '!' << JwsVerdict::WrongSignature;
    QTest::newRow("no payload") << withHeader(R"({"alg":"EdDSA"})") << QByteArray() << JwsVerdict::WrongSignature;
    QTest::newRow("not detached at all") << rfc8037Jws << payload << JwsVerdict::WrongSignature;
    QTest::newRow("HMAC") << withHeader(R"({"alg":"HS256"})") << payload << JwsVerdict::AlgorithmNotAllowed;
    QTest::newRow("wrong key type") << withHeader(R"({"alg":"ES256"})") << payload << JwsVerdict::KeyDoesNotFit;
    QTest::newRow("b64 but not critical")
        << withHeader(R"({"alg":"EdDSA","b64":false})") << payload << JwsVerdict::CriticalUnknown;
    QTest::newRow("critical but no b64") << withHeader(R"({"alg":"EdDSA","crit":["b64"]})") << payload
                                         << JwsVerdict::CriticalUnknown;
    QTest::newRow("more is critical") << withHeader(R"({"alg":"EdDSA","b64":false,"crit":["b64","x"],"x":1})")
                                      << payload << JwsVerdict::CriticalUnknown;
    QTest::newRow("b64 is a text") << withHeader(R"({"alg":"EdDSA","b64":"false","crit":["b64"]})") << payload
                                   << JwsVerdict::CriticalUnknown;
}

void tst_Jws::detached()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, payload);
    QFETCH(JwsVerdict, verdict);
    const auto jws = parseCompactJws(text);
    QVERIFY(jws);
    QVERIFY(verifyDetached(*jws, payload, rfc8037Key()) == verdict);
}

// Ed25519Signature2018: `{"alg":"EdDSA","b64":false,"crit":["b64"]}` over the hashes of proof and document.
void tst_Jws::detachedByOthers_data()
{
    REQUIRE_CONFORMANCE("expected/canon");
    QTest::addColumn<QString>("name");
    for (const char* name : { "plugfest-1-2022/plugfest-1-ex-1", "plugfest-1-2022/plugfest-1-ex-2",
             "plugfest-3-2023/signed_badge_example-p3" })
        QTest::newRow(name) << u"real-jff-plugfests/"_s + QString::fromLatin1(name) + u".json"_s;
}

void tst_Jws::detachedByOthers()
{
    QFETCH(QString, name);
    const JsonValue proof = conformanceJson(u"openbadges/"_s + name)[u"proof"];
    const QString canonical = u"expected/canon/"_s + QString(name).replace(u'/', u'_');
    const QByteArray hashes = crypto::sha256(conformanceBytes(canonical + u".proof1.nq"_s))
        + crypto::sha256(conformanceBytes(canonical + u".doc.nq"_s));
    const QString method = proof[u"verificationMethod"].toString();
    const auto key = did::parseMultikey(method.section(u'#', 1));
    QVERIFY(key);
    const auto jws = parseCompactJws(proof[u"jws"].toString().toLatin1());
    QVERIFY(jws);
    QVERIFY(verifyDetached(*jws, hashes, *key) == JwsVerdict::Valid);
    QVERIFY(verifyDetached(*jws, hashes + 'x', *key) == JwsVerdict::WrongSignature);
    QVERIFY(verify(*jws, *key) == JwsVerdict::CriticalUnknown);
}

// --- Wycheproof

/// Whether any public key of the group, alone or in a set, vouches for the text.
static bool anyKeyVerifies(const JsonValue& keys, const JsonValue& text)
{
    const auto jws = parseCompactJws(text.toString().toUtf8());
    if (!jws || !text.isString())
        return false;
    const JsonArray candidates = keys[u"keys"].isArray() ? keys[u"keys"].array() : JsonArray { keys };
    return std::ranges::any_of(candidates, [&jws](const JsonValue& jwk) {
        const auto key = parseJwk(jwk);
        return key && permitsAlgorithm(jwk, jws->algorithm()) && verify(*jws, *key) == JwsVerdict::Valid;
    });
}

/// Valid vectors that we refuse, each group with its reason.
static bool refusedOnPurpose(const JsonValue& group, int tcId)
{
    // HMAC: groups with a private or symmetric half only (hs256, base64, the sets with kty oct).
    if (group[u"public"].isNull())
        return true;
    // ES512 on P-521 is not on the allow-list (written "ES521" in the key).
    if (tcId == 347 || tcId == 351)
        return true;
    // The header says PS384 and the key PS256: here the key decides, as it must in tests 332 to 340.
    return tcId == 346 || tcId == 350;
}

void tst_Jws::wycheproof()
{
    REQUIRE_CONFORMANCE("wycheproof");
    int valid = 0;
    int invalid = 0;
    int onPurpose = 0;
    for (const QString& file : { u"json_web_signature_test"_s, u"json_web_key_test"_s, u"json_web_crypto_test"_s }) {
        const JsonValue suite = conformanceJson(u"wycheproof/"_s + file + u".json"_s);
        for (const JsonValue& group : suite[u"testGroups"].array()) {
            for (const JsonValue& test : group[u"tests"].array()) {
                const int tcId = static_cast<int>(test[u"tcId"].toDouble());
                const bool verified
                    = anyKeyVerifies(group[u"public"], test[u"jws"]) || anyKeyVerifies(group[u"private"], test[u"jws"]);
                const bool isValid = test[u"result"].toString() == u"valid";
                const bool exception = isValid && refusedOnPurpose(group, tcId);
                const QString name = file + u" tcId "_s + QString::number(tcId) + u' ' + test[u"comment"].toString();
                QVERIFY2(verified == (isValid && !exception), qPrintable(name));
                valid += verified;
                invalid += !isValid;
                onPurpose += exception;
            }
        }
    }
    QCOMPARE(valid, 35);
    QCOMPARE(onPurpose, 22);
    QCOMPARE(invalid, 401 + 26 + 83 - 35 - 22);
}

QTEST_GUILESS_MAIN(tst_Jws)
#include "tst_jws.moc"
