#include "core/did/DidDocument.h"
#include "core/verification/JcsProof.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/Reading.h"
#include "tests/support/SignedCredential.h"

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

const TestSigner mine('m');
const TestSigner other('n');

JsonValue proofOf(const QString& cryptosuite)
{
    JsonObject proof;
    proof.insert(u"type"_s, u"DataIntegrityProof"_s);
    proof.insert(u"cryptosuite"_s, cryptosuite);
    return proof;
}

/// With the proof's own contexts, as the specification has it.
JsonValue goodCredential()
{
    const JsonValue document
        = edited(jsonFile(QStringLiteral(TEST_DATA "/credential.json")), u"issuer"_s, mine.didKey());
    const JsonValue proof = edited(proofOf(u"eddsa-jcs-2022"_s), u"@context"_s, document[u"@context"]);
    return signedCredential(mine, document, proof);
}

} // namespace

class tst_JcsProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intermediateValues();
    void signatureHolds();
    void vectorsProveNothing();
    void twisted_data();
    void twisted();
    void contextMayGoOnAfterTheProofs();
};

void tst_JcsProof::intermediateValues()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    for (const Vector& vector : vectors) {
        const JsonValue document = signedDocument(vector);
        const auto secured = jcs::securedData(securedDocument(document), document[u"proof"]);
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
        KeyFinding finding;
        finding.key = did->verificationMethods.first().key;
        const ProofAnswer answer = proveJcs({ securedDocument(document), document[u"proof"], finding });
        QCOMPARE(answer.integrity.reason, u"signature-valid"_s);
    }
}

// Their private keys are printed beside them, so anybody may have signed: what was tested above is the arithmetic.
void tst_JcsProof::vectorsProveNothing()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    for (const Vector& vector : vectors) {
        const Proof proof = proveDataIntegrity(signedDocument(vector), now, NoDocuments());
        QCOMPARE(proof.integrity.reason, u"private-key-published"_s);
    }
}

void tst_JcsProof::twisted_data()
{
    QTest::addColumn<JsonValue>("document");
    QTest::addColumn<QString>("reason");
    const JsonValue good = goodCredential();
    const auto row = [](const char* name, const JsonValue& document, const QString& reason) {
        QTest::newRow(name) << document << reason;
    };
    row("untouched", good, u"signature-valid"_s);
    row("a claim", edited(good, u"name"_s, u"Doctor of Medicine"_s), u"signature-invalid"_s);
    row("a claim more", edited(good, u"honours"_s, u"summa cum laude"_s), u"signature-invalid"_s);
    row("issuer is another DID", edited(good, u"issuer"_s, other.didKey()), u"key-not-the-issuers"_s);
    row("key of somebody else", withProofMember(good, u"verificationMethod"_s, other.didKeyMethod()),
        u"key-not-the-issuers"_s);
    row("method of no known kind", withProofMember(good, u"verificationMethod"_s, u"z6Mkf5rGMoatrSj"_s),
        u"no-key-named"_s);
    row("no method", withProofMember(good, u"verificationMethod"_s, {}), u"proof-malformed"_s);
    row("purpose", withProofMember(good, u"proofPurpose"_s, u"authentication"_s), u"proof-purpose-wrong"_s);
    row("no purpose", withProofMember(good, u"proofPurpose"_s, {}), u"proof-malformed"_s);
    row("suite", withProofMember(good, u"cryptosuite"_s, u"eddsa-jcs-2049"_s), u"unsupported-suite"_s);
    row("suite of another kind of key", withProofMember(good, u"cryptosuite"_s, u"ecdsa-jcs-2019"_s),
        u"algorithm-mismatch"_s);
    row("suite without its type", withProofMember(good, u"type"_s, u"Ed25519Signature2049"_s), u"unsupported-suite"_s);
    row("date of the proof", withProofMember(good, u"created"_s, u"2023-02-24T23:36:39Z"_s), u"signature-invalid"_s);
    row("no date", withProofMember(good, u"created"_s, u"yesterday"_s), u"proof-malformed"_s);
    row("expired", withProofMember(good, u"expires"_s, u"2025-12-31T23:59:59Z"_s), u"proof-expired"_s);
    row("expires later", withProofMember(good, u"expires"_s, u"2036-12-31T23:59:59Z"_s), u"signature-invalid"_s);
    row("other base", withProofMember(good, u"proofValue"_s, u"uAAAA"_s), u"proof-malformed"_s);
    row("no base58", withProofMember(good, u"proofValue"_s, u"z0OIl"_s), u"proof-malformed"_s);
    row("short signature", withProofMember(good, u"proofValue"_s, u"z2HnFSSPPBzR36zdDgK8"_s), u"signature-invalid"_s);
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
    const JsonValue good = goodCredential();
    JsonArray contexts = good[u"@context"].array();
    contexts.push_back(JsonValue(u"https://example.org/added-later"_s));
    QVERIFY(proveDataIntegrity(edited(good, u"@context"_s, contexts), now, NoDocuments()).holds());
    contexts.insert(contexts.begin(), contexts.back());
    QVERIFY(!proveDataIntegrity(edited(good, u"@context"_s, contexts), now, NoDocuments()).holds());
}

QTEST_GUILESS_MAIN(tst_JcsProof)
#include "tst_jcsproof.moc"
