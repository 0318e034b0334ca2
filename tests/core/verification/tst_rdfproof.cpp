#include <QTest>

#include "tests/core/verification/RdfCredentials.h"

using namespace besace;
using namespace besace::rdfTest;
using namespace Qt::StringLiterals;

class tst_RdfProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySuite_data();
    void everySuite();
    void twisted_data();
    void twisted();
    void whatIsNotSigned_data();
    void whatIsNotSigned();
    void everyOtherMember_data();
    void everyOtherMember();
    void proofMember_data();
    void proofMember();
    void tooComplex();
    void noLinkedData_data();
    void noLinkedData();
    void detachedJws_data();
    void detachedJws();
};

void tst_RdfProof::everySuite_data()
{
    QTest::addColumn<JsonValue>("badge");
    QTest::addColumn<JsonValue>("proof");
    QTest::addColumn<QStringList>("notes");
    const QStringList legacy { u"legacy-suite"_s };
    for (const char* cryptosuite : { "eddsa-rdfc-2022", "eddsa-2022", "eddsa-rdf-2022" })
        QTest::newRow(cryptosuite) << credential() << proofOf("DataIntegrityProof", cryptosuite) << QStringList();
    QTest::newRow("Ed25519Signature2020")
        << credential11(openBadges302, { u"https://w3id.org/security/suites/ed25519-2020/v1"_s })
        << proofOf("Ed25519Signature2020") << QStringList();
    QTest::newRow("Ed25519Signature2018") << credential11(openBadges302) << proofOf("Ed25519Signature2018") << legacy;
    QTest::newRow("JsonWebSignature2020")
        << credential11(openBadges302, { u"https://w3id.org/security/suites/jws-2020/v1"_s })
        << proofOf("JsonWebSignature2020") << legacy;
}

void tst_RdfProof::everySuite()
{
    QFETCH(JsonValue, badge);
    QFETCH(JsonValue, proof);
    QFETCH(QStringList, notes);
    const JsonValue document = signedCredential(mine, badge, proof);
    const Proof result = prove(document);
    QCOMPARE(result.integrity.reason + u' ' + result.integrity.detail,
        u"signature-valid "_s + suiteNameOf(proof) + u' ' + mine.didKeyMethod());
    QCOMPARE(result.binding, IssuerBinding::Confirmed);
    QCOMPARE(codesOf(result.notes), notes);
    QCOMPARE(prove(edited(document, u"name"_s, u"Chef"_s)).integrity.reason, u"signature-invalid"_s);
}

void tst_RdfProof::twisted_data()
{
    QTest::addColumn<JsonValue>("document");
    QTest::addColumn<QString>("reason");
    const JsonValue good = signedCredential(mine, credential(), eddsa);
    const auto row = [](const char* name, const JsonValue& document, const QString& reason) {
        QTest::newRow(name) << document << reason;
    };
    row("untouched", good, u"signature-valid"_s);
    row(
        "members in another order",
        [&] {
            std::vector<JsonObject::Member> members(good.object().begin(), good.object().end());
            std::reverse(members.begin(), members.end());
            return JsonValue(JsonObject(members));
        }(),
        u"signature-valid"_s);
    row("type as it stands, twice",
        edited(good, u"type"_s,
            JsonArray { JsonValue(u"OpenBadgeCredential"_s), JsonValue(u"VerifiableCredential"_s),
                JsonValue(u"OpenBadgeCredential"_s) }),
        u"signature-valid"_s);
    row("a claim", edited(good, u"name"_s, u"Chef"_s), u"signature-invalid"_s);
    row("a claim more", withSubjectMember(good, u"narrative"_s, u"summa cum laude"_s), u"signature-invalid"_s);
    row("a subject more",
        edited(
            good, u"credentialSubject"_s, JsonArray { good[u"credentialSubject"], credential()[u"credentialSubject"] }),
        u"signature-invalid"_s);
    row("issuer is another DID", edited(good, u"issuer"_s, other.didKey()), u"key-not-the-issuers"_s);
    row("key of somebody else", withProofMember(good, u"verificationMethod"_s, other.didKeyMethod()),
        u"key-not-the-issuers"_s);
    row("signed by somebody else",
        withProofMember(good, u"proofValue"_s, signedCredential(other, credential(), eddsa)[u"proof"][u"proofValue"]),
        u"signature-invalid"_s);
    row("purpose", withProofMember(good, u"proofPurpose"_s, u"authentication"_s), u"proof-purpose-wrong"_s);
    row("suite of the same kind", withProofMember(good, u"cryptosuite"_s, u"eddsa-2022"_s), u"signature-invalid"_s);
    row("suite of another kind of key", withProofMember(good, u"cryptosuite"_s, u"ecdsa-rdfc-2019"_s),
        u"algorithm-mismatch"_s);
    row("unknown suite", withProofMember(good, u"cryptosuite"_s, u"eddsa-rdfc-2049"_s), u"unsupported-suite"_s);
    row("no suite", withProofMember(good, u"cryptosuite"_s, {}), u"unsupported-suite"_s);
    row("expired", withProofMember(good, u"expires"_s, u"2025-12-31T23:59:59Z"_s), u"proof-expired"_s);
    row("expires later", withProofMember(good, u"expires"_s, u"2036-12-31T23:59:59Z"_s), u"signature-invalid"_s);
    row("other base", withProofMember(good, u"proofValue"_s, u"uAAAA"_s), u"proof-malformed"_s);
    row("short signature", withProofMember(good, u"proofValue"_s, u"z2HnFSSPPBzR36zdDgK8"_s), u"signature-invalid"_s);
    row("no signature", withProofMember(good, u"proofValue"_s, {}), u"proof-malformed"_s);
    row("contexts gone", edited(good, u"@context"_s, JsonArray {}), u"data-not-signed"_s);
    row("context more",
        edited(good, u"@context"_s,
            JsonArray { good[u"@context"].at(0), good[u"@context"].at(1),
                JsonValue(u"https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"_s) }),
        u"signature-valid"_s);
}

void tst_RdfProof::twisted()
{
    QFETCH(JsonValue, document);
    QFETCH(QString, reason);
    const Proof proof = prove(document);
    QCOMPARE(proof.integrity.reason, reason);
    QCOMPARE(proof.holds(), reason == u"signature-valid"_s);
}

// Added afterwards, or from the start: no signature covers it, and it must not be shown as if one did.
void tst_RdfProof::whatIsNotSigned_data()
{
    QTest::addColumn<JsonValue>("document");
    QTest::addColumn<QString>("named");
    const JsonValue good = signedCredential(mine, credential(), eddsa);
    const auto row = [](const char* name, const JsonValue& document, const QString& named) {
        QTest::newRow(name) << document << named;
    };
    row("a word nobody defined", edited(good, u"honours"_s, u"summa cum laude"_s), u"honours"_s);
    row("in the subject", withSubjectMember(good, u"grade"_s, u"A"_s), u"grade"_s);
    row("a type nobody defined",
        edited(good, u"type"_s,
            JsonArray { JsonValue(u"VerifiableCredential"_s), JsonValue(u"OpenBadgeCredential"_s),
                JsonValue(u"MasterDiploma"_s) }),
        u"MasterDiploma"_s);
    row("from the start", signedCredential(mine, edited(credential(), u"honours"_s, u"magna"_s), eddsa), u"honours"_s);
    row("in the proof", withProofMember(good, u"honours"_s, u"magna"_s), u"/proof/honours"_s);
    row("and the signature does not hold", edited(edited(good, u"honours"_s, u"magna"_s), u"name"_s, u"Chef"_s),
        u"honours"_s);
}

void tst_RdfProof::whatIsNotSigned()
{
    QFETCH(JsonValue, document);
    QFETCH(QString, named);
    const Proof proof = prove(document);
    QCOMPARE(proof.integrity.answer, Answer::No);
    QCOMPARE(proof.integrity.reason, u"data-not-signed"_s);
    QVERIFY2(proof.integrity.detail.contains(named), qPrintable(proof.integrity.detail));
}

void tst_RdfProof::everyOtherMember_data()
{
    QTest::addColumn<QString>("name");
    const JsonValue badge = credential();
    for (const auto& member : badge.object()) {
        if (member.key != u"@context"_s)
            QTest::newRow(qPrintable(member.key)) << member.key;
    }
}

void tst_RdfProof::everyOtherMember()
{
    QFETCH(QString, name);
    const JsonValue good = signedCredential(mine, credential(), eddsa);
    QVERIFY(!prove(JsonValue(good.object().without(name))).holds());
}

void tst_RdfProof::proofMember_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_RdfProof::proofMember()
{
    QFETCH(QString, name);
    const JsonValue good = signedCredential(mine, credential(), eddsa);
    QVERIFY(!prove(edited(good, u"proof"_s, good[u"proof"].object().without(name))).holds());
}

void tst_RdfProof::tooComplex()
{
    JsonArray members;
    for (int i = 0; i < 12; ++i) {
        JsonArray others;
        for (int j = 0; j < 12; ++j)
            others.push_back(jsonOf("{ \"id\": \"_:m" + QByteArray::number(j) + "\" }"));
        JsonObject member;
        member.insert(u"id"_s, u"_:m%1"_s.arg(i));
        member.insert(u"evidence"_s, others);
        members.push_back(member);
    }
    const JsonValue good = signedCredential(mine, credential(), eddsa);
    const Proof proof = prove(edited(good, u"evidence"_s, members));
    QCOMPARE(proof.integrity.answer, Answer::Unchecked);
    QCOMPARE(proof.integrity.reason, u"too-complex"_s);
}

void tst_RdfProof::noLinkedData_data()
{
    QTest::addColumn<JsonValue>("document");
    QTest::addColumn<QString>("detail");
    const JsonValue good = signedCredential(mine, credential(), eddsa);
    QTest::newRow("a protected word defined anew") << edited(good, u"@context"_s,
        JsonArray {
            good[u"@context"].at(0), good[u"@context"].at(1), jsonOf(R"({ "name": "https://a.example/name" })") })
                                                   << u"protected term redefinition"_s;
    QTest::newRow("an id that is no text") << edited(good, u"id"_s, JsonArray {}) << u"invalid @id value"_s;
}

void tst_RdfProof::noLinkedData()
{
    QFETCH(JsonValue, document);
    QFETCH(QString, detail);
    const Proof proof = prove(document);
    QCOMPARE(proof.integrity.answer, Answer::No);
    QCOMPARE(proof.integrity.reason, u"linked-data-malformed"_s);
    QVERIFY2(proof.integrity.detail.startsWith(detail), qPrintable(proof.integrity.detail));
}

void tst_RdfProof::detachedJws_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("jws");
    QTest::addColumn<QString>("reason");
    const auto row
        = [](const char* name, const char* type, const QByteArray& header, const QByteArray& rest, const char* reason) {
              QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(encodeBase64Url(header) + rest)
                                  << QString::fromLatin1(reason);
          };
    const QByteArray eddsaHeader = R"({"alg":"EdDSA","b64":false,"crit":["b64"]})";
    const QByteArray wrong = ".." + QByteArray(86, 'A');
    row("wrong signature", "Ed25519Signature2018", eddsaHeader, wrong, "signature-invalid");
    row("RSA's suite with another key", "RsaSignature2018", eddsaHeader, wrong, "algorithm-mismatch");
    row("secp256k1's suite with another key", "EcdsaSecp256k1Signature2019", eddsaHeader, wrong, "algorithm-mismatch");
    row("algorithm of another key", "JsonWebSignature2020", R"({"alg":"ES256","b64":false,"crit":["b64"]})", wrong,
        "algorithm-mismatch");
    row("none", "JsonWebSignature2020", R"({"alg":"none","b64":false,"crit":["b64"]})", "..", "algorithm-refused");
    row("unknown algorithm", "JsonWebSignature2020", R"({"alg":"XX1","b64":false,"crit":["b64"]})", wrong,
        "unsupported-algorithm");
    row("something else is critical", "JsonWebSignature2020", R"({"alg":"EdDSA","b64":false,"crit":["b64","x"]})",
        wrong, "critical-header-unknown");
    row("with a payload of its own", "JsonWebSignature2020", eddsaHeader, ".e30." + QByteArray(86, 'A'),
        "signature-invalid");
    row("two parts", "JsonWebSignature2020", eddsaHeader, ".", "proof-malformed");
}

void tst_RdfProof::detachedJws()
{
    QFETCH(QString, type);
    QFETCH(QString, jws);
    QFETCH(QString, reason);
    const JsonValue badge = credential11(openBadges302, { u"https://w3id.org/security/suites/jws-2020/v1"_s });
    const JsonValue document = signedCredential(mine, badge, proofOf("JsonWebSignature2020"));
    const JsonValue changed = withProofMember(withProofMember(document, u"jws"_s, jws), u"type"_s, type);
    QCOMPARE(prove(changed).integrity.reason, reason);
}

QTEST_GUILESS_MAIN(tst_RdfProof)
#include "tst_rdfproof.moc"
