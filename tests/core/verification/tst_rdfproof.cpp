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
const TestSigner other('n');

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

Proof prove(const JsonValue& document) { return proveDataIntegrity(document, now, NoDocuments()); }

QStringList codesOf(const QList<Note>& notes)
{
    QStringList codes;
    for (const Note& note : notes)
        codes.append(note.code);
    return codes;
}

JsonValue proofOf(const char* type, const char* cryptosuite = nullptr)
{
    JsonObject proof;
    proof.insert(u"type"_s, QString::fromLatin1(type));
    if (cryptosuite)
        proof.insert(u"cryptosuite"_s, QString::fromLatin1(cryptosuite));
    return proof;
}

const JsonValue eddsa = proofOf("DataIntegrityProof", "eddsa-rdfc-2022");

JsonValue profile()
{
    JsonObject profile;
    profile.insert(u"id"_s, mine.didKey());
    profile.insert(u"type"_s, JsonArray { JsonValue(u"Profile"_s) });
    profile.insert(u"name"_s, u"School"_s);
    return profile;
}

/// A badge of the kind that most are.
JsonValue credential() { return edited(jsonFile(QStringLiteral(TEST_DATA "/badge.json")), u"issuer"_s, profile()); }

/// The same in the data model 1.1.
JsonValue credential11(const QString& openBadges, const QStringList& more = {})
{
    JsonObject badge = credential().object();
    badge.insert(
        u"@context"_s, contextsOf(QStringList { u"https://www.w3.org/2018/credentials/v1"_s, openBadges } + more));
    badge.insert(u"issuanceDate"_s, badge[u"validFrom"]);
    badge.remove(u"validFrom");
    return badge;
}

const QString openBadges302 = u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"_s;

JsonValue withSubjectMember(const JsonValue& badge, const QString& name, const JsonValue& value)
{
    return edited(badge, u"credentialSubject"_s, edited(badge[u"credentialSubject"], name, value));
}

} // namespace

class tst_RdfProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intermediateValues_data();
    void intermediateValues();
    void signatureHolds_data();
    void signatureHolds();
    void vectorsProveNothing_data();
    void vectorsProveNothing();
    void sha384InsideToo();
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
    void unknownContext();
    void earlierContexts();
    void earlierContextsOfOneDay();
    void repeatedValues();
    void otherWordsForTheSame_data();
    void otherWordsForTheSame();
    void ownWords();
    void proofContextAssumed_data();
    void proofContextAssumed();
    void samplesOfSsi_data();
    void samplesOfSsi();
    void tooComplex();
    void noLinkedData_data();
    void noLinkedData();
    void detachedJws_data();
    void detachedJws();
};

void tst_RdfProof::intermediateValues_data()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    QTest::addColumn<int>("number");
    for (int i = 0; i < vectors.size(); ++i)
        QTest::newRow(qPrintable(vectors[i].folder)) << i;
}

void tst_RdfProof::intermediateValues()
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

void tst_RdfProof::signatureHolds_data() { intermediateValues_data(); }

void tst_RdfProof::signatureHolds()
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

void tst_RdfProof::vectorsProveNothing_data() { intermediateValues_data(); }

// Their private keys are printed beside them, so anybody may have signed: what was tested above is the arithmetic.
void tst_RdfProof::vectorsProveNothing()
{
    QFETCH(int, number);
    const Proof proof = prove(jsonFile(fileOf(vectors[number], u"signed"_s, u".json"_s)));
    QCOMPARE(proof.integrity.answer, Answer::No);
    // Some name another DID as their issuer.
    const bool employment = vectors[number].folder.endsWith(u"/employ"_s);
    QCOMPARE(proof.integrity.reason, employment ? u"key-not-the-issuers"_s : u"private-key-published"_s);
}

// "RDF Dataset Canonicalization … The algorithm is SHA-384 for P-384": blank nodes come out in another order.
void tst_RdfProof::sha384InsideToo()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    const Vector& vector = vectors.at(4);
    const JsonValue secured = securedDocument(jsonFile(fileOf(vector, u"signed"_s, u".json"_s)));
    const auto data
        = rdfSecuredData(secured, secured, jsonld::BundledContexts::current(), { crypto::DigestAlgorithm::Sha384 });
    QVERIFY(data);
    QVERIFY(data->canonicalDocument.trimmed() != textOf(vector, u"canonDoc"_s));
}

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

// It is never fetched: whoever answers for the address could change what the badge says.
void tst_RdfProof::unknownContext()
{
    const JsonValue good = signedCredential(mine, credential(), eddsa);
    const QString address = u"https://school.example/context.json"_s;
    JsonArray contexts = good[u"@context"].array();
    contexts.push_back(address);
    const Proof proof = prove(edited(good, u"@context"_s, contexts));
    QCOMPARE(proof.integrity.answer, Answer::Unchecked);
    QCOMPARE(proof.integrity.reason, u"unknown-context"_s);
    QCOMPARE(proof.integrity.detail, address);
}

// What the address serves has changed; the badge was signed with what it served before.
void tst_RdfProof::earlierContexts()
{
    const QString url = u"https://purl.imsglobal.org/spec/ob/v3p0/context.json"_s;
    const auto earlier = jsonld::BundledContexts::earlier({ url });
    QVERIFY(!earlier.empty());
    const JsonValue document = signedCredential(mine, credential11(url), eddsa,
        { .contexts = *earlier.front(), .proofContexts = { u"https://w3id.org/security/data-integrity/v2"_s } });
    const Proof proof = prove(document);
    QCOMPARE(proof.integrity.reason, u"signature-valid"_s);
    QVERIFY(codesOf(proof.notes).contains(u"earlier-contexts"_s));
    const auto version = *earlier.front()->version(url);
    QCOMPARE(proof.notes.first().detail, url + u' ' + version.since + u" sha256:"_s + version.sha256);
    QVERIFY(!prove(edited(document, u"name"_s, u"Chef"_s)).holds());
}

// One address gave every word a meaning then, the other did not have `awardedDate` yet.
void tst_RdfProof::earlierContextsOfOneDay()
{
    const QStringList urls = credential()[u"@context"].strings();
    const auto choices = jsonld::BundledContexts::earlier(urls);
    const jsonld::BundledContexts* early = choices.at(choices.size() - 2);
    QCOMPARE(early->differences(urls).size(), 2);
    const JsonValue badge = edited(credential(), u"awardedDate"_s, u"2025-03-12T09:30:00Z"_s);
    const Proof proof = prove(edited(badge, u"proof"_s, signedProof(mine, badge, eddsa, { *early })));
    QCOMPARE(proof.integrity.reason, u"signature-valid"_s);
    QCOMPARE(codesOf(proof.notes), (QStringList { u"earlier-contexts"_s, u"earlier-contexts"_s }));
}

// 42 and "42" are two values to JSON-LD and one to RDF. jsonld.js 9 and rdf-canonize 5 sign both.
void tst_RdfProof::repeatedValues()
{
    const auto withCredits = [](const JsonArray& credits) {
        const JsonValue subject = credential()[u"credentialSubject"];
        const JsonValue achievement = edited(subject[u"achievement"], u"creditsAvailable"_s, credits);
        return edited(credential(), u"credentialSubject"_s, edited(subject, u"achievement"_s, achievement));
    };
    const JsonValue badge = withCredits({ JsonValue(qint64(42)), JsonValue(u"42"_s) });
    const Proof byTheRule = prove(signedCredential(mine, badge, eddsa));
    QCOMPARE(byTheRule.integrity.reason, u"signature-valid"_s);
    QVERIFY(byTheRule.notes.isEmpty());
    const JsonValue document = signedCredential(mine, badge, eddsa, { .duplicates = rdf::Duplicates::Keep });
    const Proof proof = prove(document);
    QCOMPARE(proof.integrity.reason, u"signature-valid"_s);
    QCOMPARE(codesOf(proof.notes), QStringList { u"repeated-values"_s });
    const JsonValue once = edited(withCredits({ JsonValue(qint64(42)) }), u"proof"_s, document[u"proof"]);
    QCOMPARE(prove(once).integrity.reason, u"signature-invalid"_s);
}

// The signature holds in each of them: RDF does not know by which word a thing was said. Whoever shows the badge does.
void tst_RdfProof::otherWordsForTheSame_data()
{
    QTest::addColumn<JsonValue>("document");
    QTest::addColumn<QString>("named");
    const QString until = u"2024-01-01T00:00:00Z"_s;
    const QString untilIri = u"https://www.w3.org/2018/credentials#validUntil"_s;
    const JsonValue good = signedCredential(mine, edited(credential(), u"validUntil"_s, until), eddsa);
    const JsonValue without = good.object().without(u"validUntil");
    const auto own = [&](const JsonValue& context, const QString& word, const JsonValue& value) {
        JsonArray contexts = good[u"@context"].array();
        contexts.push_back(context);
        return edited(edited(without, u"@context"_s, contexts), word, value);
    };
    JsonObject typed;
    typed.insert(u"@value"_s, until);
    typed.insert(u"@type"_s, u"http://www.w3.org/2001/XMLSchema#dateTime"_s);
    JsonObject definition;
    definition.insert(u"@id"_s, untilIri);
    definition.insert(u"@type"_s, u"http://www.w3.org/2001/XMLSchema#dateTime"_s);
    QTest::newRow("the whole IRI") << edited(without, untilIri, typed) << untilIri;
    QTest::newRow("a word of its own") << own(edited(JsonObject(), u"fin"_s, definition), u"fin"_s, until) << u"fin"_s;
    QTest::newRow("a prefix") << own(
        edited(JsonObject(), u"c"_s, u"https://www.w3.org/2018/credentials#"_s), u"c:validUntil"_s, typed)
                              << u"c:validUntil"_s;
    QTest::newRow("a prefix in a definition") << own(
        edited(edited(JsonObject(), u"c"_s, u"https://www.w3.org/2018/credentials#"_s), u"fin"_s,
            edited(definition, u"@id"_s, u"c:validUntil"_s)),
        u"fin"_s, until) << u"fin"_s;
    QTest::newRow("a vocabulary") << own(
        edited(JsonObject(), u"@vocab"_s, u"https://www.w3.org/2018/"_s), u"credentials#validUntil"_s, typed)
                                  << u"credentials#validUntil"_s;
    JsonObject elsewhere;
    elsewhere.insert(u"id"_s, good[u"id"]);
    elsewhere.insert(u"type"_s, good[u"type"]);
    elsewhere.insert(u"validUntil"_s, until);
    QTest::newRow("elsewhere") << edited(without, u"@included"_s, elsewhere) << u"@included"_s;
    const auto withContext = [&](const JsonValue& document, const QString& word, const QString& meaning) {
        JsonArray contexts = good[u"@context"].array();
        contexts.push_back(edited(JsonObject(), word, meaning));
        return edited(document, u"@context"_s, contexts);
    };
    QTest::newRow("a word for the id") << withContext(edited(good.object().without(u"id"), u"kennung"_s, good[u"id"]),
        u"kennung"_s, u"@id"_s) << u"kennung"_s;
    QTest::newRow("a known word for something else")
        << withContext(good, u"issuanceDate"_s, u"https://school.example/words#note"_s) << u"issuanceDate"_s;
    QTest::newRow("elsewhere, by a word of its own")
        << own(edited(JsonObject(), u"more"_s, u"@included"_s), u"more"_s, elsewhere) << u"more"_s;
}

void tst_RdfProof::otherWordsForTheSame()
{
    QFETCH(JsonValue, document);
    QFETCH(QString, named);
    const Proof proof = prove(document);
    QCOMPARE(proof.integrity.answer, Answer::Unchecked);
    QCOMPARE(proof.integrity.reason, u"words-redefined"_s);
    QVERIFY2(proof.integrity.detail.contains(named), qPrintable(proof.integrity.detail));
}

// Whoever adds words for what nobody has a word for may do so.
void tst_RdfProof::ownWords()
{
    JsonObject definitions;
    definitions.insert(u"ex"_s, u"https://school.example/words#"_s);
    definitions.insert(u"honours"_s, u"ex:honours"_s);
    JsonArray contexts = credential()[u"@context"].array();
    contexts.push_back(definitions);
    const JsonValue badge = edited(edited(credential(), u"@context"_s, contexts), u"honours"_s, u"magna"_s);
    QCOMPARE(prove(signedCredential(mine, badge, eddsa)).integrity.reason, u"signature-valid"_s);
}

// Credentials of the data model 1.1 whose contexts do not know the words of the proof.
void tst_RdfProof::proofContextAssumed_data()
{
    QTest::addColumn<JsonValue>("proof");
    QTest::addColumn<QStringList>("contexts");
    QTest::newRow("DataIntegrityProof") << eddsa << QStringList { u"https://w3id.org/security/data-integrity/v2"_s };
    QTest::newRow("Ed25519Signature2020")
        << proofOf("Ed25519Signature2020") << QStringList { u"https://w3id.org/security/suites/ed25519-2020/v1"_s };
    QTest::newRow("JsonWebSignature2020") << proofOf("JsonWebSignature2020")
                                          << QStringList { u"https://www.w3.org/2018/credentials/v1"_s,
                                                 u"https://w3id.org/security/suites/jws-2020/v1"_s };
}

void tst_RdfProof::proofContextAssumed()
{
    QFETCH(JsonValue, proof);
    QFETCH(QStringList, contexts);
    const JsonValue badge = credential11(openBadges302);
    const Proof assumed = prove(signedCredential(mine, badge, proof, { .proofContexts = contexts }));
    QCOMPARE(assumed.integrity.reason, u"signature-valid"_s);
    QVERIFY(assumed.notes.contains(Note { u"proof-context-assumed"_s, contexts.join(u' ') }));
    // Signed without the words of the proof: whoever finds such a signature can give it another date and purpose.
    const Proof without = prove(signedCredential(mine, badge, proof));
    QCOMPARE(without.integrity.reason, u"data-not-signed"_s);
    QVERIFY2(without.integrity.detail.contains(u"/proof/"_s), qPrintable(without.integrity.detail));
    // Neither.
    const Proof neither = prove(edited(signedCredential(mine, badge, proof), u"name"_s, u"Chef"_s));
    QCOMPARE(neither.integrity.reason, u"proof-malformed"_s);
}

// Made by spruceid/ssi: JsonWebSignature2020 with PS256 and ES256, with contexts of the proof's own, and without.
void tst_RdfProof::samplesOfSsi_data()
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

void tst_RdfProof::samplesOfSsi()
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
