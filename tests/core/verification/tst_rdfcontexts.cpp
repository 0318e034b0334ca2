#include <QTest>

#include "tests/core/verification/RdfCredentials.h"

using namespace besace;
using namespace besace::rdfTest;
using namespace Qt::StringLiterals;

class tst_RdfContexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownContext();
    void earlierContexts();
    void earlierContextsOfOneDay();
    void repeatedValues();
    void otherWordsForTheSame_data();
    void otherWordsForTheSame();
    void ownWords();
    void proofContextAssumed_data();
    void proofContextAssumed();
};

// It is never fetched: whoever answers for the address could change what the badge says.
void tst_RdfContexts::unknownContext()
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
void tst_RdfContexts::earlierContexts()
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
void tst_RdfContexts::earlierContextsOfOneDay()
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
void tst_RdfContexts::repeatedValues()
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
void tst_RdfContexts::otherWordsForTheSame_data()
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

void tst_RdfContexts::otherWordsForTheSame()
{
    QFETCH(JsonValue, document);
    QFETCH(QString, named);
    const Proof proof = prove(document);
    QCOMPARE(proof.integrity.answer, Answer::Unchecked);
    QCOMPARE(proof.integrity.reason, u"words-redefined"_s);
    QVERIFY2(proof.integrity.detail.contains(named), qPrintable(proof.integrity.detail));
}

// Whoever adds words for what nobody has a word for may do so.
void tst_RdfContexts::ownWords()
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
void tst_RdfContexts::proofContextAssumed_data()
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

void tst_RdfContexts::proofContextAssumed()
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

QTEST_GUILESS_MAIN(tst_RdfContexts)
#include "tst_rdfcontexts.moc"
