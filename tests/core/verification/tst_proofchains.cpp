#include "core/did/DidDocument.h"
#include "core/verification/ProofSuite.h"

#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/Reading.h"
#include "tests/support/SignedCredential.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
const TestSigner mine('m');

JsonValue proofOf(const QString& cryptosuite, const QString& id = {}, const JsonValue& previous = {})
{
    JsonObject proof;
    proof.insert(u"type"_s, u"DataIntegrityProof"_s);
    proof.insert(u"cryptosuite"_s, cryptosuite);
    if (!id.isEmpty())
        proof.insert(u"id"_s, id);
    if (!previous.isNull())
        proof.insert(u"previousProof"_s, previous);
    return proof;
}

JsonValue credential()
{
    return edited(jsonFile(QStringLiteral(TEST_DATA "/credential.json")), u"issuer"_s, mine.didKey());
}

QString reasonFor(const JsonArray& proofs, const JsonValue& document = credential())
{
    return proveDataIntegrity(edited(document, u"proof"_s, proofs), now, NoDocuments()).integrity.reason;
}

const QString one = u"urn:uuid:00000000-0000-4000-8000-000000000001"_s;
const QString two = u"urn:uuid:00000000-0000-4000-8000-000000000002"_s;

} // namespace

/// https://www.w3.org/TR/2025/REC-vc-data-integrity-20250515/#verify-proof-sets-and-chains
class tst_ProofChains : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sets_data();
    void sets();
    void chains_data();
    void chains();
    void chainOfThree();
    void previousMustHold();
    void previousMustBeThere();
    void circles();
    void vectors_data();
    void vectors();
};

void tst_ProofChains::sets_data()
{
    QTest::addColumn<JsonArray>("proofs");
    QTest::addColumn<QString>("reason");
    const JsonValue good = signedProof(mine, credential(), proofOf(u"eddsa-rdfc-2022"_s));
    const JsonValue wrong = edited(good, u"created"_s, u"2001-01-01T00:00:00Z"_s);
    const JsonValue unknown = edited(good, u"cryptosuite"_s, u"bbs-2023"_s);
    const JsonValue jcs = signedProof(mine, credential(), proofOf(u"eddsa-jcs-2022"_s));
    const auto row = [](const char* name, const JsonArray& proofs, const char* reason) {
        QTest::newRow(name) << proofs << QString::fromLatin1(reason);
    };
    row("unknown, good", { unknown, good }, "signature-valid");
    row("wrong, good", { wrong, good }, "signature-valid");
    row("good, wrong", { good, wrong }, "signature-valid");
    row("two suites", { jcs, good }, "signature-valid");
    row("unknown, wrong", { unknown, wrong }, "signature-invalid");
    row("unknown only", { unknown, unknown }, "unsupported-suite");
    row("no object", { JsonValue(u"proof"_s), good }, "signature-valid");
    row("no object only", { JsonValue(u"proof"_s) }, "proof-malformed");
    row(
        "good one beyond the limit",
        [&] {
            JsonArray many(100, unknown);
            many.push_back(good);
            return many;
        }(),
        "unsupported-suite");
}

void tst_ProofChains::sets()
{
    QFETCH(JsonArray, proofs);
    QFETCH(QString, reason);
    QCOMPARE(reasonFor(proofs), reason);
}

void tst_ProofChains::chains_data()
{
    QTest::addColumn<QString>("suite");
    QTest::newRow("RDF") << u"eddsa-rdfc-2022"_s;
    QTest::newRow("JCS") << u"eddsa-jcs-2022"_s;
}

// Each proof by itself, so that no other one can say yes in its place.
void tst_ProofChains::chains()
{
    QFETCH(QString, suite);
    const JsonValue first = signedProof(mine, credential(), proofOf(suite, one));
    const JsonValue second = signedProof(mine, securedDocument(credential(), { first }), proofOf(suite, two, one));
    QCOMPARE(reasonFor({ first, second }), u"signature-valid"_s);
    const ProofSuite* chained = findSuite(second);
    KeyFinding finding;
    finding.key = did::didKeyDocument(mine.didKey())->verificationMethods.first().key;
    const auto reasonOver = [&](const JsonArray& earlier) {
        return chained->verify({ securedDocument(credential(), earlier), second, finding }).integrity.reason;
    };
    QCOMPARE(reasonOver({ first }), u"signature-valid"_s);
    const JsonValue exchanged = edited(first, u"created"_s, u"2001-01-01T00:00:00Z"_s);
    QVERIFY(reasonOver({ exchanged }) != u"signature-valid"_s);
    QVERIFY(reasonOver({}) != u"signature-valid"_s);
}

void tst_ProofChains::chainOfThree()
{
    const QString suite = u"eddsa-rdfc-2022"_s;
    const JsonValue first = signedProof(mine, credential(), proofOf(suite, one));
    const JsonValue second = signedProof(mine, credential(), proofOf(suite, two));
    const JsonArray both { JsonValue(one), JsonValue(two) };
    const JsonValue third
        = signedProof(mine, securedDocument(credential(), { first, second }), proofOf(suite, {}, both));
    // Only the last one is left to say yes or no about: the others name a purpose that is not looked at.
    QCOMPARE(reasonFor({ third, second, first }), u"signature-valid"_s);
    QCOMPARE(reasonFor({ third, second, first }, edited(credential(), u"name"_s, u"Chef"_s)), u"signature-invalid"_s);
}

void tst_ProofChains::previousMustHold()
{
    const QString suite = u"eddsa-rdfc-2022"_s;
    const JsonValue wrong
        = edited(signedProof(mine, credential(), proofOf(suite, one)), u"created"_s, u"2001-01-01T00:00:00Z"_s);
    const JsonValue onWrong = signedProof(mine, securedDocument(credential(), { wrong }), proofOf(suite, two, one));
    QCOMPARE(reasonFor({ wrong, onWrong }), u"signature-invalid"_s);
    const JsonValue unknown = edited(wrong, u"cryptosuite"_s, u"bbs-2023"_s);
    const JsonValue onUnknown = signedProof(mine, securedDocument(credential(), { unknown }), proofOf(suite, two, one));
    QCOMPARE(reasonFor({ unknown, onUnknown }), u"unsupported-suite"_s);
}

void tst_ProofChains::previousMustBeThere()
{
    const QString suite = u"eddsa-rdfc-2022"_s;
    const JsonValue first = signedProof(mine, credential(), proofOf(suite, one));
    const JsonValue second = signedProof(mine, securedDocument(credential(), { first }), proofOf(suite, two, one));
    QCOMPARE(reasonFor({ second }), u"proof-malformed"_s);
    QCOMPARE(reasonFor({ edited(second, u"previousProof"_s, JsonArray(100, JsonValue(one))) }), u"proof-malformed"_s);
    QCOMPARE(
        reasonFor({ edited(second, u"previousProof"_s, JsonArray { JsonValue(qint64(1)) }) }), u"proof-malformed"_s);
}

void tst_ProofChains::circles()
{
    const QString suite = u"eddsa-rdfc-2022"_s;
    const JsonValue onItself = signedProof(mine, credential(), proofOf(suite, one, one));
    QVERIFY(reasonFor({ onItself }) != u"signature-valid"_s);
    const JsonValue first = signedProof(mine, credential(), proofOf(suite, one, two));
    const JsonValue second = signedProof(mine, securedDocument(credential(), { first }), proofOf(suite, two, one));
    QVERIFY(reasonFor({ first, second }) != u"signature-valid"_s);
}

void tst_ProofChains::vectors_data()
{
    REQUIRE_CONFORMANCE("vc-di-eddsa/proof-set-chain");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("proof");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* file, int proof, const char* reason) {
        QTest::addRow("%s %d", file, proof) << QString::fromLatin1(file) << proof << QString::fromLatin1(reason);
    };
    row("signedProofSet1", 0, "signature-valid");
    row("signedProofSet2", 1, "signature-valid");
    row("signedProofChain1", 2, "signature-valid");
    row("signedProofChain2", 3, "signature-valid");
}

// The keys stand in the methods' fragments, and their private halves beside the vectors: nothing is proven by them.
void tst_ProofChains::vectors()
{
    QFETCH(QString, file);
    QFETCH(int, proof);
    QFETCH(QString, reason);
    const JsonValue document = jsonFile(conformanceDir() + u"/vc-di-eddsa/proof-set-chain/"_s + file + u".json"_s);
    const JsonArray proofs = document[u"proof"].asList();
    const JsonValue& looked = proofs.at(static_cast<size_t>(proof));
    JsonArray earlier;
    for (const QString& id : looked[u"previousProof"].strings())
        earlier.push_back(
            *std::ranges::find_if(proofs, [&](const JsonValue& each) { return each[u"id"].toString() == id; }));
    KeyFinding finding;
    finding.key = *did::parseMultikey(looked[u"verificationMethod"].toString().section(u'#', 1));
    const ProofAnswer answer = findSuite(looked)->verify({ securedDocument(document, earlier), looked, finding });
    QCOMPARE(answer.integrity.reason, reason);
    QCOMPARE(proveDataIntegrity(document, now, NoDocuments()).integrity.reason, u"private-key-published"_s);
}

QTEST_GUILESS_MAIN(tst_ProofChains)
#include "tst_proofchains.moc"
