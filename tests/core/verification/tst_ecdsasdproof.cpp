#include "core/base/Encoding.h"
#include "core/did/DidDocument.h"
#include "core/jsonld/BundledContexts.h"
#include "core/rdf/NQuads.h"
#include "core/verification/DataIntegrityProof.h"
#include "core/verification/EcdsaSdProof.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

const QString vectorFolder = u"vc-di-ecdsa/ecdsa-sd-2023/"_s;
const QString badgeFile = u"openbadges/1edtech-public-validator/ob30/sd/derivedcredential.json"_s;

/// One of the two vectors of the specification: `prc`, `employ`.
JsonValue vectorFile(const QString& vector, const QString& name)
{
    return conformanceJson(vectorFolder + vector + u'/' + name + u".json"_s);
}

QList<QByteArray> lines(const JsonValue& texts)
{
    QList<QByteArray> result;
    for (const JsonValue& text : texts.array())
        result.append(text.toString().toUtf8());
    return result;
}

QStringList hex(const QList<QByteArray>& values)
{
    QStringList texts;
    for (const QByteArray& value : values)
        texts.append(QString::fromLatin1(value.toHex()));
    return texts;
}

JsonValue withMember(const JsonValue& document, const QString& name, const JsonValue& value)
{
    JsonObject members = document.object();
    members.insert(name, value);
    return members;
}

JsonValue without(const JsonValue& document, QStringView name) { return document.object().without(name); }

JsonValue withProofValue(const JsonValue& document, const QString& proofValue)
{
    return withMember(document, u"proof"_s, withMember(document[u"proof"], u"proofValue"_s, proofValue));
}

/// The proof value with some bytes put in the place of others of the same number.
JsonValue withBytes(const JsonValue& document, qsizetype place, const QByteArray& bytes)
{
    QByteArray value = *decodeMultibase(document[u"proof"][u"proofValue"].toString().toLatin1());
    value.replace(place, bytes.size(), bytes);
    return withProofValue(document, u'u' + QString::fromLatin1(encodeBase64Url(value)));
}

Result<RdfSecuredData> secured(const JsonValue& document)
{
    return rdfSecuredData(
        without(document, u"proof"), proofConfig(document, document[u"proof"]), jsonld::BundledContexts::current(), {});
}

/// What the suite says with the key that the proof names, whoever that key belongs to.
Check answerTo(const JsonValue& document)
{
    const JsonValue proof = document[u"proof"].asList().front(); // the badge has a list of one
    const auto key = did::parseMultikey(proof[u"verificationMethod"].toString().section(u'#', 1));
    if (!key)
        return {};
    const KeyFinding finding { *key, IssuerBinding::Unconfirmed, {}, u"key"_s, {} };
    return proveEcdsaSd({ without(document, u"proof"), proof, finding }).integrity;
}

/// Encodes as the specification does, for what its vectors do not show. Not more than 23 items.
QByteArray cborBytes(const QByteArray& bytes)
{
    return QByteArray("\x58", 1) + static_cast<char>(bytes.size()) + bytes;
}

QString proofValueOf(const QByteArray& components)
{
    return u'u' + QString::fromLatin1(encodeBase64Url(QByteArray("\xd9\x5d\x01", 3) + components));
}

} // namespace

class tst_EcdsaSdProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proofValues_data();
    void proofValues();
    void intermediateValues_data();
    void intermediateValues();
    void signaturesHold_data();
    void signaturesHold();
    void everySignatureCounts();
    void twisted_data();
    void twisted();
    void refusedProofValues_data();
    void refusedProofValues();
    void baseProofs_data();
    void baseProofs();
};

static void eachVector()
{
    QTest::addColumn<QString>("vector");
    QTest::newRow("permanent resident card") << u"prc"_s;
    QTest::newRow("employee") << u"employ"_s;
}

void tst_EcdsaSdProof::proofValues_data() { eachVector(); }

void tst_EcdsaSdProof::proofValues()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    QFETCH(QString, vector);
    const JsonValue expected = vectorFile(vector, u"verifyDerivedProofValue"_s);
    const auto value
        = parseDerivedProofValue(vectorFile(vector, u"derivedRevealDocument"_s)[u"proof"][u"proofValue"].toString());
    QVERIFY(value);
    QCOMPARE(value->baseSignature.toHex(), expected[u"baseSignature"].toString().toLatin1());
    QCOMPARE(u'z' + QString::fromLatin1(encodeBase58(value->publicKeyBytes)), expected[u"publicKey"].toString());
    QCOMPARE(hex(value->signatures), expected[u"signatures"].strings());
    QCOMPARE(value->labelMap.size(), static_cast<qsizetype>(expected[u"labelMap"].array().size()));
    for (const JsonValue& pair : expected[u"labelMap"].array())
        QCOMPARE(value->labelMap.value(pair.at(0).toString().toLatin1()), pair.at(1).toString().toLatin1());
    std::set<quint64> indexes;
    for (const JsonValue& index : expected[u"mandatoryIndexes"].array())
        indexes.insert(static_cast<quint64>(index.toDouble()));
    QCOMPARE(value->mandatoryIndexes, indexes);
}

void tst_EcdsaSdProof::intermediateValues_data() { eachVector(); }

void tst_EcdsaSdProof::intermediateValues()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    QFETCH(QString, vector);
    const JsonValue document = vectorFile(vector, u"derivedRevealDocument"_s);
    const JsonValue expected = vectorFile(vector, u"verifyCreateVerifyData"_s);
    const auto value = parseDerivedProofValue(document[u"proof"][u"proofValue"].toString());
    const auto data = secured(document);
    QVERIFY(value && data);
    QCOMPARE(data->canonicalProofConfig, conformanceBytes(vectorFolder + vector + u"/addProofConfigCanon.txt"_s));
    const auto statements = disclosedStatements(*data, *value);
    QVERIFY(statements);
    QCOMPARE(statements->proofHash.toHex(), expected[u"proofHash"].toString().toLatin1());
    QCOMPARE(statements->mandatoryHash.toHex(), expected[u"mandatoryHash"].toString().toLatin1());
    QCOMPARE(statements->nonMandatory, lines(expected[u"nonMandatory"]));

    // All of them, in the order of the indexes.
    QList<QByteArray> all = lines(vectorFile(vector, u"verifyNQuads"_s));
    for (auto index = value->mandatoryIndexes.rbegin(); index != value->mandatoryIndexes.rend(); ++index)
        all.removeAt(static_cast<qsizetype>(*index));
    QCOMPARE(statements->nonMandatory, all);
}

void tst_EcdsaSdProof::signaturesHold_data()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    QTest::addColumn<JsonValue>("document");
    QTest::addColumn<QString>("reason");
    const QString otherIssuer = u"key-not-the-issuers"_s;
    QTest::newRow("permanent resident card") << vectorFile(u"prc"_s, u"derivedRevealDocument"_s) << otherIssuer;
    QTest::newRow("employee") << vectorFile(u"employ"_s, u"derivedRevealDocument"_s) << otherIssuer;
    QTest::newRow("badge") << conformanceJson(badgeFile) << u"signature-valid"_s;
}

// All three name an issuer that their key does not belong to: two name another did:key, one an address that nobody
// asked.
void tst_EcdsaSdProof::signaturesHold()
{
    QFETCH(JsonValue, document);
    QFETCH(QString, reason);
    QCOMPARE(answerTo(document).reason, u"signature-valid"_s);
    QCOMPARE(answerTo(document).detail, u"ecdsa-sd-2023 key"_s);
    const Proof proof = proveDataIntegrity(document, now, NoDocuments());
    QCOMPARE(proof.integrity.reason, reason);
    QVERIFY(proof.binding != IssuerBinding::Confirmed);
}

void tst_EcdsaSdProof::everySignatureCounts()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    const JsonValue document = vectorFile(u"prc"_s, u"derivedRevealDocument"_s);
    const auto value = parseDerivedProofValue(document[u"proof"][u"proofValue"].toString());
    const auto data = secured(document);
    QVERIFY(value && data);
    const QString method = document[u"proof"][u"verificationMethod"].toString();
    const auto key = did::parseMultikey(method.section(u'#', 1));
    const auto statements = disclosedStatements(*data, *value);
    QVERIFY(key && statements);
    QVERIFY(verifyDisclosed(*statements, *value, *key));
    QVERIFY(!verifyDisclosed(*statements, *value, value->publicKey));
    QVERIFY(value->signatures.size() > 1);
    for (qsizetype i = 0; i < value->signatures.size(); ++i) {
        DerivedProofValue changed = *value;
        changed.signatures[i] = value->signatures[(i + 1) % value->signatures.size()];
        QVERIFY(!verifyDisclosed(*statements, changed, *key));
    }
}

void tst_EcdsaSdProof::twisted_data()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    QTest::addColumn<JsonValue>("document");
    QTest::addColumn<QString>("reason");
    const JsonValue good = vectorFile(u"prc"_s, u"derivedRevealDocument"_s);
    const QByteArray proofValue = good[u"proof"][u"proofValue"].toString().toLatin1();
    const QByteArray bytes = *decodeMultibase(proofValue);
    const auto row = [](const char* name, const JsonValue& document, const QString& reason) {
        QTest::newRow(name) << document << reason;
    };
    const auto withSubject
        = [&](const JsonValue& subject) { return withMember(good, u"credentialSubject"_s, subject); };
    row("untouched", good, u"signature-valid"_s);
    row("a statement changed", withSubject(withMember(good[u"credentialSubject"], u"birthCountry"_s, u"Utopia"_s)),
        u"signature-invalid"_s);
    row("a statement more", withSubject(withMember(good[u"credentialSubject"], u"givenName"_s, u"JANE"_s)),
        u"signature-invalid"_s);
    row("a statement less", withSubject(without(good[u"credentialSubject"], u"birthCountry")), u"signature-invalid"_s);
    row("a mandatory statement less", withMember(good, u"issuer"_s, good[u"issuer"][u"id"]), u"signature-invalid"_s);
    row("a date moved", withMember(good, u"validUntil"_s, u"2035-12-16T23:59:59Z"_s), u"signature-invalid"_s);
    row("what no quad carries", withMember(good, u"honours"_s, u"summa cum laude"_s), u"data-not-signed"_s);
    row("another date of the proof",
        withMember(good, u"proof"_s, withMember(good[u"proof"], u"created"_s, u"2024-01-01T00:00:00Z"_s)),
        u"signature-invalid"_s);
    const QString otherKey = u"did:key:zDnaeTHfhmSaQKBc7CmdL3K7oYg3D6SC7yowe2eBeVd2DH32r"_s;
    row("the key in the proof as the issuer's",
        withMember(good, u"proof"_s,
            withMember(good[u"proof"], u"verificationMethod"_s, otherKey + u'#' + otherKey.sliced(8))),
        u"signature-invalid"_s);
    const QString ed25519 = u"did:key:z6Mkf5rGMoatrSj1f4CyvuHBeXJELe9RPdzo2PKGNCKVtZxP"_s;
    row("a key of another kind",
        withMember(
            good, u"proof"_s, withMember(good[u"proof"], u"verificationMethod"_s, ed25519 + u'#' + ed25519.sliced(8))),
        u"algorithm-mismatch"_s);
    // Behind the header: array, 58 40 and the base signature, 58 23 and the key.
    row("the base signature", withBytes(good, 6, QByteArray(1, char(bytes[6] ^ 1))), u"signature-invalid"_s);
    row("the key in the proof",
        withBytes(good, 72, *decodeMultibase("zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP")),
        u"signature-invalid"_s);
    // At the end: 84 00 04 05 07.
    row("an index moved", withBytes(good, bytes.size() - 1, QByteArray(1, '\x06')), u"signature-invalid"_s);
    row("an index beyond the end", withBytes(good, bytes.size() - 1, QByteArray(1, '\x17')), u"signature-invalid"_s);
    // Before it: … 01 58 20 and the second label.
    row("a label", withBytes(good, bytes.size() - 6, QByteArray(1, char(bytes[bytes.size() - 6] ^ 1))),
        u"signature-invalid"_s);
    row("a label for another blank node", withBytes(good, bytes.size() - 40, QByteArray(1, '\x02')),
        u"signature-invalid"_s);
    row("no proof value", withProofValue(good, {}), u"proof-malformed"_s);
    row("another base", withProofValue(good, u'z' + QString::fromLatin1(encodeBase58(bytes))), u"proof-malformed"_s);
    row("another header", withBytes(good, 2, QByteArray(1, '\x03')), u"proof-malformed"_s);
    row("cut off", withProofValue(good, QString::fromLatin1(proofValue.chopped(8))), u"proof-malformed"_s);
    row("goes on", withProofValue(good, u'u' + QString::fromLatin1(encodeBase64Url(bytes + '\0'))),
        u"proof-malformed"_s);
}

void tst_EcdsaSdProof::twisted()
{
    QFETCH(JsonValue, document);
    QFETCH(QString, reason);
    QCOMPARE(answerTo(document).reason, reason);
}

void tst_EcdsaSdProof::refusedProofValues_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QString>("error");
    const QByteArray signature = cborBytes(QByteArray(64, 's'));
    const QByteArray key = cborBytes(*decodeMultibase("zDnaeTHfhmSaQKBc7CmdL3K7oYg3D6SC7yowe2eBeVd2DH32r"));
    const QByteArray label = cborBytes(QByteArray(32, 'l'));
    const QByteArray empty(1, '\x80');
    const QByteArray noLabels(1, '\xa0');
    const auto row = [](const char* name, const QByteArray& components, const QString& error) {
        QTest::newRow(name) << components << error;
    };
    const QString malformed = u"malformed"_s;
    row("nothing in it", "\x85" + signature + key + empty + noLabels + empty, {});
    row("one of each", "\x85" + signature + key + "\x81" + signature + "\xa1\x01" + label + "\x81\x05", {});
    row("no array", signature + key + empty + noLabels + empty, malformed);
    row("four", "\x84" + signature + key + empty + noLabels, malformed);
    row("six", "\x86" + signature + key + empty + noLabels + empty + empty, malformed);
    row("short base signature", "\x85" + cborBytes(QByteArray(63, 's')) + key + empty + noLabels + empty, malformed);
    row("long statement signature",
        "\x85" + signature + key + "\x81" + cborBytes(QByteArray(65, 's')) + noLabels + empty, malformed);
    row("Ed25519 key",
        "\x85" + signature + cborBytes(*decodeMultibase("z6Mkf5rGMoatrSj1f4CyvuHBeXJELe9RPdzo2PKGNCKVtZxP")) + empty
            + noLabels + empty,
        malformed);
    row("point beside the curve",
        "\x85" + signature + cborBytes(QByteArray::fromHex("8024") + QByteArray(33, '\x03')) + empty + noLabels + empty,
        malformed);
    row("short label", "\x85" + signature + key + empty + "\xa1\x01" + cborBytes(QByteArray(31, 'l')) + empty,
        malformed);
    row("label given twice", "\x85" + signature + key + empty + "\xa2\x01" + label + "\x01" + label + empty, malformed);
    row("labels by text", "\x85" + signature + key + empty + "\xa1\x61\x61" + label + empty, malformed);
    row("negative index", "\x85" + signature + key + empty + noLabels + "\x81\x20", malformed);
    row("tagged key", "\x85" + signature + "\xd8\x40" + key + empty + noLabels + empty, malformed);
    row("more statements than a badge has", "\x85" + signature + key + QByteArray("\x99\x03\xe9", 3), u"too-large"_s);
}

void tst_EcdsaSdProof::refusedProofValues()
{
    QFETCH(QByteArray, components);
    QFETCH(QString, error);
    const auto value = parseDerivedProofValue(proofValueOf(components));
    QCOMPARE(value ? QString() : errorName(value.error().code), error);
}

void tst_EcdsaSdProof::baseProofs_data() { eachVector(); }

// Meant for the holder alone, and never for showing: it is named as what it is.
void tst_EcdsaSdProof::baseProofs()
{
    REQUIRE_CONFORMANCE("vc-di-ecdsa");
    QFETCH(QString, vector);
    const Check answer = answerTo(vectorFile(vector, u"addSignedSDBase"_s));
    QCOMPARE(answer.reason, u"base-proof"_s);
    QCOMPARE(answer.answer, Answer::Unchecked);
}

QTEST_GUILESS_MAIN(tst_EcdsaSdProof)
#include "tst_ecdsasdproof.moc"
