#include "core/did/DidDocument.h"
#include "core/verification/DataIntegrityProof.h"
#include "core/verification/JcsProof.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

struct Vector {
    QString folder;
    QString suffix; ///< of the file names
    crypto::DigestAlgorithm digest;
};

const QList<Vector> vectors {
    { u"vc-di-eddsa/eddsa-jcs-2022"_s, u"JCS"_s, crypto::DigestAlgorithm::Sha256 },
    { u"vc-di-ecdsa/ecdsa-jcs-2019-p256"_s, u"JCSECDSAP256"_s, crypto::DigestAlgorithm::Sha256 },
    { u"vc-di-ecdsa/ecdsa-jcs-2019-p384"_s, u"JCSECDSAP384"_s, crypto::DigestAlgorithm::Sha384 },
};

QString fileOf(const Vector& vector, const QString& name, const QString& ending = u".txt"_s)
{
    return conformanceDir() + u'/' + vector.folder + u'/' + name + vector.suffix + ending;
}

JsonValue signedDocument(const Vector& vector) { return jsonFile(fileOf(vector, u"signed"_s, u".json"_s)); }

JsonValue edited(const JsonValue& document, const QString& name, const JsonValue& value)
{
    JsonObject members = document.object();
    members.insert(name, value);
    return members;
}

JsonValue withProof(const JsonValue& document, const QString& name, const JsonValue& value)
{
    return edited(document, u"proof"_s, edited(document[u"proof"], name, value));
}

} // namespace

class tst_JcsProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intermediateValues();
    void signatureHolds();
    void issuerIsNotTheKey();
    void twisted_data();
    void twisted();
    void contextMayGoOnAfterTheProofs();
    void proofSets_data();
    void proofSets();
};

void tst_JcsProof::intermediateValues()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    for (const Vector& vector : vectors) {
        const JsonValue document = signedDocument(vector);
        const auto secured = jcs::securedData(document, document[u"proof"]);
        QVERIFY2(secured, qPrintable(vector.folder));
        QCOMPARE(secured->canonicalDocument, bytesOf(fileOf(vector, u"canonDoc"_s)));
        QCOMPARE(secured->canonicalProofConfig, bytesOf(fileOf(vector, u"proofCanon"_s)));
        QCOMPARE(secured->hashData(vector.digest).toHex(), bytesOf(fileOf(vector, u"combinedHash"_s)).trimmed());
    }
}

void tst_JcsProof::signatureHolds()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    for (const Vector& vector : vectors) {
        const JsonValue document = signedDocument(vector);
        const QString method = document[u"proof"][u"verificationMethod"].toString();
        const auto did = did::didKeyDocument(method.section(u'#', 0, 0));
        QVERIFY(did);
        const auto valid = jcs::verifyProof(document, document[u"proof"], did->verificationMethods.first().key);
        QVERIFY2(valid && *valid, qPrintable(vector.folder));
    }
}

// The vectors name an issuer that their key does not belong to: intact, and nobody vouches for the issuer.
void tst_JcsProof::issuerIsNotTheKey()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    for (const Vector& vector : vectors) {
        const Proof proof = proveDataIntegrity(signedDocument(vector), now, NoDocuments());
        QCOMPARE(proof.integrity.reason, u"signature-valid"_s);
        QCOMPARE(proof.binding, IssuerBinding::Unconfirmed);
    }
}

void tst_JcsProof::twisted_data()
{
    REQUIRE_CONFORMANCE("vc-di-eddsa");
    QTest::addColumn<JsonValue>("document");
    QTest::addColumn<QString>("reason");
    const JsonValue good = signedDocument(vectors.first());
    const QString otherKey = u"did:key:z6Mkf5rGMoatrSj1f4CyvuHBeXJELe9RPdzo2PKGNCKVtZxP"_s;
    const auto row = [](const char* name, const JsonValue& document, const QString& reason) {
        QTest::newRow(name) << document << reason;
    };
    row("untouched", good, u"signature-valid"_s);
    row("a claim", edited(good, u"name"_s, u"Doctor of Medicine"_s), u"signature-invalid"_s);
    row("a claim more", edited(good, u"honours"_s, u"summa cum laude"_s), u"signature-invalid"_s);
    row("issuer is another DID", edited(good, u"issuer"_s, otherKey), u"key-not-the-issuers"_s);
    row("key of somebody else", withProof(good, u"verificationMethod"_s, otherKey + u'#' + otherKey.sliced(8)),
        u"signature-invalid"_s);
    row("method of no known kind", withProof(good, u"verificationMethod"_s, u"z6Mkf5rGMoatrSj"_s), u"no-key-named"_s);
    row("no method", withProof(good, u"verificationMethod"_s, {}), u"proof-malformed"_s);
    row("purpose", withProof(good, u"proofPurpose"_s, u"authentication"_s), u"proof-purpose-wrong"_s);
    row("no purpose", withProof(good, u"proofPurpose"_s, {}), u"proof-malformed"_s);
    row("suite", withProof(good, u"cryptosuite"_s, u"eddsa-jcs-2049"_s), u"unsupported-suite"_s);
    row("suite of another kind of key", withProof(good, u"cryptosuite"_s, u"ecdsa-jcs-2019"_s),
        u"algorithm-mismatch"_s);
    row("suite without its type", withProof(good, u"type"_s, u"Ed25519Signature2020"_s), u"unsupported-suite"_s);
    row("date of the proof", withProof(good, u"created"_s, u"2023-02-24T23:36:39Z"_s), u"signature-invalid"_s);
    row("no date", withProof(good, u"created"_s, u"yesterday"_s), u"proof-malformed"_s);
    row("expired", withProof(good, u"expires"_s, u"2025-12-31T23:59:59Z"_s), u"proof-expired"_s);
    row("expires later", withProof(good, u"expires"_s, u"2036-12-31T23:59:59Z"_s), u"signature-invalid"_s);
    row("other base", withProof(good, u"proofValue"_s, u"uAAAA"_s), u"proof-malformed"_s);
    row("no base58", withProof(good, u"proofValue"_s, u"z0OIl"_s), u"proof-malformed"_s);
    row("short signature", withProof(good, u"proofValue"_s, u"z2HnFSSPPBzR36zdDgK8"_s), u"signature-invalid"_s);
    row("context taken away",
        edited(good, u"@context"_s, JsonArray { JsonValue(u"https://www.w3.org/ns/credentials/v2"_s) }),
        u"proof-malformed"_s);
    row("proof is a string", edited(good, u"proof"_s, u"trust me"_s), u"proof-malformed"_s);
    row("empty set of proofs", edited(good, u"proof"_s, JsonArray {}), u"no-proof"_s);
}

void tst_JcsProof::twisted()
{
    QFETCH(JsonValue, document);
    QFETCH(QString, reason);
    const Proof proof = proveDataIntegrity(document, now, NoDocuments());
    QCOMPARE(proof.integrity.reason, reason);
    QCOMPARE(proof.holds(), reason == u"signature-valid"_s);
}

// "securedDocument.@context starts with all values contained in the proofOptions.@context"
void tst_JcsProof::contextMayGoOnAfterTheProofs()
{
    REQUIRE_CONFORMANCE("vc-di-eddsa");
    const JsonValue good = signedDocument(vectors.first());
    JsonArray contexts = good[u"@context"].array();
    contexts.push_back(JsonValue(u"https://example.org/added-later"_s));
    QVERIFY(proveDataIntegrity(edited(good, u"@context"_s, contexts), now, NoDocuments()).holds());
    contexts.insert(contexts.begin(), contexts.back());
    QVERIFY(!proveDataIntegrity(edited(good, u"@context"_s, contexts), now, NoDocuments()).holds());
}

void tst_JcsProof::proofSets_data()
{
    REQUIRE_CONFORMANCE("vc-di-eddsa");
    QTest::addColumn<JsonArray>("proofs");
    QTest::addColumn<QString>("reason");
    const JsonValue good = signedDocument(vectors.first())[u"proof"];
    const JsonValue unknown = edited(good, u"cryptosuite"_s, u"eddsa-rdfc-2022"_s);
    const JsonValue wrong = edited(good, u"created"_s, u"2001-01-01T00:00:00Z"_s);
    const JsonValue chained = edited(good, u"previousProof"_s, u"urn:uuid:1"_s);
    const JsonValue named = edited(wrong, u"id"_s, u"urn:uuid:1"_s);
    QTest::newRow("unknown, good") << JsonArray { unknown, good } << u"signature-valid"_s;
    QTest::newRow("wrong, good") << JsonArray { wrong, good } << u"signature-valid"_s;
    QTest::newRow("good, wrong") << JsonArray { good, wrong } << u"signature-valid"_s;
    QTest::newRow("unknown, wrong") << JsonArray { unknown, wrong } << u"signature-invalid"_s;
    QTest::newRow("unknown only") << JsonArray { unknown, unknown } << u"unsupported-suite"_s;
    QTest::newRow("chained to nothing") << JsonArray { chained } << u"proof-malformed"_s;
    QTest::newRow("chained to itself") << JsonArray { edited(chained, u"id"_s, u"urn:uuid:1"_s) }
                                       << u"unsupported-suite"_s;
    QTest::newRow("chained to another") << JsonArray { chained, named } << u"signature-invalid"_s;
    QTest::newRow("good one beyond the limit") << [&] {
        JsonArray many(100, unknown);
        many.push_back(good);
        return many;
    }() << u"unsupported-suite"_s;
}

void tst_JcsProof::proofSets()
{
    QFETCH(JsonArray, proofs);
    QFETCH(QString, reason);
    const JsonValue document = edited(signedDocument(vectors.first()), u"proof"_s, proofs);
    QCOMPARE(proveDataIntegrity(document, now, NoDocuments()).integrity.reason, reason);
}

QTEST_GUILESS_MAIN(tst_JcsProof)
#include "tst_jcsproof.moc"
