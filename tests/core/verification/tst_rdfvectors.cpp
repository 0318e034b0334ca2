#include "core/did/DidDocument.h"

#include <QTest>

#include "tests/core/verification/RdfCredentials.h"
#include "tests/support/Conformance.h"

using namespace besace;
using namespace besace::rdfTest;
using namespace Qt::StringLiterals;

namespace {

struct Vector {
    QString folder;
    QString suffix; ///< of the file names
    crypto::DigestAlgorithm digest;
};

const QList<Vector> vectors {
    { u"vc-di-eddsa/eddsa-rdfc-2022"_s, u"DataInt"_s, crypto::DigestAlgorithm::Sha256 },
    { u"vc-di-eddsa/eddsa-rdfc-2022/employ"_s, u"DataInt"_s, crypto::DigestAlgorithm::Sha256 },
    { u"vc-di-eddsa/Ed25519Signature2020"_s, u"EdSig"_s, crypto::DigestAlgorithm::Sha256 },
    { u"vc-di-ecdsa/ecdsa-rdfc-2019-p256"_s, u"ECDSAP256"_s, crypto::DigestAlgorithm::Sha256 },
    { u"vc-di-ecdsa/ecdsa-rdfc-2019-p256/employ"_s, u"ECDSAP256"_s, crypto::DigestAlgorithm::Sha256 },
    { u"vc-di-ecdsa/ecdsa-rdfc-2019-p384"_s, u"ECDSAP384"_s, crypto::DigestAlgorithm::Sha384 },
};

QString fileOf(const Vector& vector, const QString& name, const QString& ending = u".txt"_s)
{
    return conformanceDir() + u'/' + vector.folder + u'/' + name + vector.suffix + ending;
}

QByteArray textOf(const Vector& vector, const QString& name) { return bytesOf(fileOf(vector, name)).trimmed(); }

KeyFinding didKey(const JsonValue& proof)
{
    const auto did = did::didKeyDocument(proof[u"verificationMethod"].toString().section(u'#', 0, 0));
    KeyFinding finding;
    if (did)
        finding.key = did->verificationMethods.first().key;
    return finding;
}

} // namespace

class tst_RdfVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intermediateValues_data();
    void intermediateValues();
    void signatureHolds_data();
    void signatureHolds();
    void vectorsProveNothing_data();
    void vectorsProveNothing();
    void sha384InsideToo();
    void samplesOfSsi_data();
    void samplesOfSsi();
};

void tst_RdfVectors::intermediateValues_data()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    QTest::addColumn<int>("number");
    for (int i = 0; i < vectors.size(); ++i)
        QTest::newRow(qPrintable(vectors[i].folder)) << i;
}

void tst_RdfVectors::intermediateValues()
{
    QFETCH(int, number);
    const Vector& vector = vectors[number];
    const JsonValue document = jsonFile(fileOf(vector, u"signed"_s, u".json"_s));
    const JsonValue secured = securedDocument(document);
    const JsonValue config = proofConfig(secured, document[u"proof"]);
    QVERIFY(config == jsonFile(fileOf(vector, u"proofConfig"_s, u".json"_s)));
    const auto data = rdfSecuredData(secured, config, jsonld::BundledContexts::current(), { vector.digest });
    QVERIFY2(data, data ? "" : qPrintable(data.error().detail));
    QCOMPARE(data->canonicalDocument.trimmed(), textOf(vector, u"canonDoc"_s));
    QCOMPARE(data->canonicalProofConfig.trimmed(), textOf(vector, u"proofCanon"_s));
    QCOMPARE(crypto::digest(vector.digest, data->canonicalDocument).toHex(), textOf(vector, u"docHash"_s));
    QCOMPARE(crypto::digest(vector.digest, data->canonicalProofConfig).toHex(), textOf(vector, u"proofHash"_s));
    QCOMPARE(data->hashData(vector.digest).toHex(), textOf(vector, u"combinedHash"_s));
    const auto signature = signatureOfProofValue(document[u"proof"]);
    QVERIFY(signature);
    QCOMPARE(signature->toHex(), textOf(vector, u"sigHex"_s));
    QCOMPARE(document[u"proof"][u"proofValue"].toString().toLatin1(), textOf(vector, u"sigBTC58"_s));
    QVERIFY(data->documentDropped.isEmpty() && data->proofDropped.isEmpty() && !data->repeats);
}

void tst_RdfVectors::signatureHolds_data() { intermediateValues_data(); }

void tst_RdfVectors::signatureHolds()
{
    QFETCH(int, number);
    const JsonValue document = jsonFile(fileOf(vectors[number], u"signed"_s, u".json"_s));
    const JsonValue& proof = document[u"proof"];
    const ProofSuite* suite = findSuite(proof);
    QVERIFY(suite);
    const KeyFinding finding = didKey(proof);
    QVERIFY(finding.key);
    const ProofAnswer answer = suite->verify({ securedDocument(document), proof, finding });
    QCOMPARE(answer.integrity.reason, u"signature-valid"_s);
    QVERIFY(answer.notes.isEmpty());
    const JsonValue changed = edited(document, u"name"_s, u"Something else"_s);
    QCOMPARE(suite->verify({ securedDocument(changed), proof, finding }).integrity.reason, u"signature-invalid"_s);
}

void tst_RdfVectors::vectorsProveNothing_data() { intermediateValues_data(); }

// Their private keys are printed beside them, so anybody may have signed: unchanged, but nobody's.
void tst_RdfVectors::vectorsProveNothing()
{
    QFETCH(int, number);
    const Proof proof = prove(jsonFile(fileOf(vectors[number], u"signed"_s, u".json"_s)));
    // Some name another DID as their issuer.
    const bool employment = vectors[number].folder.endsWith(u"/employ"_s);
    QCOMPARE(proof.integrity.reason, employment ? u"key-not-the-issuers"_s : u"signature-valid"_s);
    QCOMPARE(proof.binding, employment ? IssuerBinding::Contradicted : IssuerBinding::Worthless);
}

// "RDF Dataset Canonicalization … The algorithm is SHA-384 for P-384": blank nodes come out in another order.
void tst_RdfVectors::sha384InsideToo()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    const Vector& vector = vectors.at(4);
    const JsonValue secured = securedDocument(jsonFile(fileOf(vector, u"signed"_s, u".json"_s)));
    const auto data
        = rdfSecuredData(secured, secured, jsonld::BundledContexts::current(), { crypto::DigestAlgorithm::Sha384 });
    QVERIFY(data);
    QVERIFY(data->canonicalDocument.trimmed() != textOf(vector, u"canonDoc"_s));
}

// Made by spruceid/ssi: JsonWebSignature2020 with PS256 and ES256, with contexts of the proof's own, and without.
void tst_RdfVectors::samplesOfSsi_data()
{
    REQUIRE_CONFORMANCE("misc/spruceid-ssi");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString& file, const char* reason) {
        QTest::newRow(qPrintable(file)) << file << QString::fromLatin1(reason);
    };
    row(u"examples/files/vc-jws2020-inline-context.jsonld"_s, "signature-valid");
    // Its own definitions say of the purpose something else than the word does.
    row(u"examples/files/vc-jws2020-bad-purpose.jsonld"_s, "words-redefined");
    row(u"examples/files/vc-jws2020-bad-method.jsonld"_s, "words-redefined");
    row(u"crates/status/examples/files/local-status-list-credential.jsonld"_s, "signature-valid");
    row(u"crates/status/examples/files/status_list_revocable_1.jsonld"_s, "signature-valid");
}

void tst_RdfVectors::samplesOfSsi()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    const JsonValue document = jsonFile(conformanceDir() + u"/misc/spruceid-ssi/"_s + file);
    const JsonValue& proof = document[u"proof"];
    // did:example:foo has the key of the first RSA vector of did:key.
    const JsonValue rsa = jsonFile(conformanceDir() + u"/did-key/test-vectors/rsa.json"_s);
    const QString method = proof[u"verificationMethod"].toString();
    const auto did = method.startsWith(u"did:jwk:"_s) ? did::didJwkDocument(method.section(u'#', 0, 0))
                                                      : did::didKeyDocument(rsa.object().begin()->key);
    QVERIFY(did);
    KeyFinding finding;
    finding.key = did->verificationMethods.first().key;
    const ProofAnswer answer = findSuite(proof)->verify({ securedDocument(document), proof, finding });
    QCOMPARE(answer.integrity.reason, reason);
    QVERIFY(codesOf(answer.notes).contains(u"legacy-suite"_s));
}

QTEST_GUILESS_MAIN(tst_RdfVectors)
#include "tst_rdfvectors.moc"
