#include "core/badge/Badge.h"
#include "core/baking/Baking.h"
#include "core/did/DidDocument.h"
#include "core/jsonld/BundledContexts.h"
#include "core/verification/DataIntegrityProof.h"
#include "core/verification/ProofSuite.h"
#include "core/verification/RdfSecuredData.h"
#include "core/verification/Verifier.h"

#include <QDirIterator>
#include <QTest>

#include "tests/support/Conformance.h"
#include "tests/support/Reading.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);

QByteArray payloadOf(const QByteArray& bytes)
{
    const auto baked = unbake(bytes);
    if (baked)
        return baked->payload;
    return baked.error().code == Error::Code::Unsupported ? bytes : QByteArray();
}

/// The DID documents that were collected, at the addresses that did:web gives them.
class CollectedDocuments final : public DocumentLoader {
public:
    Result<Document> load(const QString& url) const override
    {
        const QString path = conformanceDir() + u"/did-web/documents/"_s + url.section(u"://"_s, 1);
        const QByteArray body = url.endsWith(u"/did.json"_s) ? bytesOf(path) : QByteArray();
        if (body.isEmpty())
            return Error { Error::Code::Unreachable, url };
        return Document { url, 200, {}, body };
    }
};

Verification verify(
    const Badge& badge, const QList<KnownIssuer>& known = {}, const DocumentLoader& loader = NoDocuments())
{
    Progress progress;
    return verifyBadge(badge, { now, false, { u"a@example.com"_s }, known }, loader, progress);
}

/// Contexts of a single organisation, which the reference was given and we are not.
bool namesPrivateContext(const JsonValue& document)
{
    return std::ranges::any_of(document[u"@context"].strings(),
        [](const QString& url) { return url.contains(u"andamio"_s) || url.contains(u"workshop-maybe"_s); });
}

/// The suites of the collection that prove nothing here, and why.
QString otherwise(const QString& suite)
{
    static const JsonValue entries = jsonFile(QStringLiteral(TEST_DATA "/suites.json"));
    for (const JsonValue& entry : entries.array()) {
        if (entry[u"suite"].toString() == suite)
            return entry[u"reason"].toString();
    }
    return {};
}

/// The key that a proof names, in the DID or in the fragment of an address: enough to see whether a signature holds,
/// and to prove nothing.
KeyFinding keyInMethod(const JsonValue& proof)
{
    const QString method = proof[u"verificationMethod"].toString();
    const QString inDid = method.section(u'#', 0, 0).section(u':', 2);
    const auto key = did::parseMultikey(method.startsWith(u"did:key:"_s) ? inDid : method.section(u'#', 1));
    KeyFinding finding;
    if (key)
        finding.key = *key;
    return finding;
}

/// The one that the reference found first is among those that hold, and the answer says which one did.
void verifyEarlierContexts(const QString& file, const JsonValue& document, const JsonValue& proof,
    const KeyFinding& finding, const ProofAnswer& answer)
{
    QCOMPARE(answer.integrity.reason, u"signature-valid"_s);
    QVERIFY(!answer.notes.isEmpty() && answer.notes.first().code == u"earlier-contexts"_s);
    const QByteArray published = bytesOf(conformanceDir() + u"/contexts/variants/"_s + file);
    const QString digest = QString::fromLatin1(crypto::sha256(published).toHex());
    const JsonValue secured = securedDocument(document);
    const auto signature = signatureOfProofValue(proof);
    QVERIFY(signature);
    const auto choices = jsonld::BundledContexts::earlier(jsonld::contextAddresses(secured));
    const auto stated = std::ranges::find_if(choices, [&](const auto* choice) {
        return choice->version(u"https://www.w3.org/ns/credentials/v2"_s)->sha256 == digest;
    });
    QVERIFY(stated != choices.end());
    const auto data = rdfSecuredData(secured, proofConfig(secured, proof), **stated, {});
    QVERIFY(data);
    const QByteArray hashData = data->hashData(crypto::DigestAlgorithm::Sha256);
    QVERIFY(crypto::verifySignature(crypto::SignatureAlgorithm::EdDSA, *finding.key, hashData, *signature));
}

} // namespace

/// Badges of many issuers and programs, with nobody asked for anything.
class tst_CollectedBadges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFile_data();
    void everyFile();
    void signatures_data();
    void signatures();
    void verdicts_data();
    void verdicts();
};

void tst_CollectedBadges::everyFile_data()
{
    REQUIRE_CONFORMANCE("openbadges");
    QTest::addColumn<QString>("path");
    QDirIterator files(conformanceDir() + u"/openbadges"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(conformanceDir().size()))) << path;
    }
}

void tst_CollectedBadges::everyFile()
{
    QFETCH(QString, path);
    const auto badges = readBadges(payloadOf(bytesOf(path)));
    if (!badges)
        return; // no badge, and nothing that crashed
    for (const Badge& badge : *badges) {
        const Verification result = verify(badge);
        const VerificationReport& report = result.report;
        for (size_t i = 0; i < report.checks.size(); ++i) {
            QCOMPARE(report.checks.at(i).kind, static_cast<CheckKind>(i));
            QVERIFY(!report.checks.at(i).reason.isEmpty());
        }
        QVERIFY(result.documents.isEmpty());
        // Offline, with an empty list: at most "genuine, organisation to confirm".
        QVERIFY(report.state() != State::Verified);
        QVERIFY(report.check(CheckKind::Issuer).answer != Answer::Yes);
        if (badge.securing == Securing::Hosted)
            QCOMPARE(report.check(CheckKind::Integrity).reason, u"proof-not-asked"_s);
        if (badge.securing == Securing::None && badge.unreadableReason.isEmpty())
            QCOMPARE(report.state(), State::Unsigned);
    }
}

// expected/data-integrity.json
void tst_CollectedBadges::signatures_data()
{
    REQUIRE_CONFORMANCE("expected");
    QTest::addColumn<JsonValue>("row");
    const JsonValue rows = jsonFile(conformanceDir() + u"/expected/data-integrity.json"_s);
    QVERIFY(rows.array().size() > 100);
    for (const JsonValue& row : rows.array()) {
        // The reference has no selective disclosure; tst_ecdsasdproof has the vectors.
        if (row[u"suite"].toString() != u"ecdsa-sd-2023"_s)
            QTest::addRow("%s %d", qPrintable(row[u"file"].toString()), int(row[u"proof"].toDouble())) << row;
    }
}

// Below the verdict: what the signature says under the contexts that the reference found, and what it leaves out.
void tst_CollectedBadges::signatures()
{
    QFETCH(JsonValue, row);
    const JsonValue document = jsonOf(payloadOf(bytesOf(conformanceDir() + u'/' + row[u"file"].toString())));
    const JsonValue proof = document[u"proof"].asList().at(static_cast<size_t>(row[u"proof"].toDouble()) - 1);
    const ProofSuite* suite = findSuite(proof);
    const QString reason = otherwise(row[u"suite"].toString());
    if (!suite) {
        QCOMPARE(reason, u"unsupported-suite"_s);
        return;
    }
    KeyFinding finding = keyInMethod(proof);
    if (!finding.key)
        finding = keyOfVerificationMethod(
            proof[u"verificationMethod"].toString(), row[u"issuer"].toString(), std::nullopt, CollectedDocuments());
    if (!row[u"signatureValid"].isBool() && reason.isEmpty()) {
        QVERIFY(!finding.key || row[u"why"].toString().startsWith(u"no offline key"_s));
        return;
    }
    QVERIFY2(finding.key, qPrintable(finding.objection.reason));
    const ProofAnswer answer = suite->verify({ securedDocument(document), proof, finding });
    const Check& integrity = answer.integrity;
    const bool holds = row[u"signatureValid"].toBool();
    const QString safeMode = row[u"safeMode"].toString();
    if (!reason.isEmpty())
        QCOMPARE(integrity.reason, reason);
    else if (namesPrivateContext(document))
        QCOMPARE(integrity.reason, u"unknown-context"_s);
    else if (row[u"contexts"].toString() != u"default"_s && holds)
        verifyEarlierContexts(row[u"contexts"].toString(), document, proof, finding, answer);
    else if (holds)
        QCOMPARE(integrity.reason, safeMode == u"ok"_s ? u"signature-valid"_s : u"data-not-signed"_s);
    else
        QVERIFY2(integrity.reason == u"signature-invalid"_s || integrity.reason == u"data-not-signed"_s
                || integrity.reason == u"linked-data-malformed"_s,
            qPrintable(integrity.reason));
}

void tst_CollectedBadges::verdicts_data() { signatures_data(); }

// The whole report, offline but for the documents of did:web issuers that were collected.
void tst_CollectedBadges::verdicts()
{
    QFETCH(JsonValue, row);
    const QByteArray bytes = payloadOf(bytesOf(conformanceDir() + u'/' + row[u"file"].toString()));
    const auto badges = readBadges(bytes);
    const QString suite = row[u"suite"].toString();
    const QString binding = row[u"binding"].toString();
    // Safe mode was asked of today's contexts; where an earlier one holds, it is that one which leaves nothing out.
    const bool leavesNothingOut = row[u"safeMode"].toString() == u"ok"_s || row[u"contexts"].toString() != u"default"_s;
    const bool mayHold = row[u"signatureValid"].toBool() && leavesNothingOut && !namesPrivateContext(jsonOf(bytes));
    // A did:key beside an issuer's web address proves nobody; beside another DID it is somebody else's.
    const bool isSomebodyElses = binding.contains(u"key DID"_s) && row[u"issuer"].toString().startsWith(u"did:"_s);
    for (const Badge& badge : badges ? *badges : QList<Badge>()) {
        if (badge.suite != suite || badge.document[u"proof"].asList().size() != 1
            || badge.document[u"proof"].asList().front()[u"verificationMethod"] != row[u"verificationMethod"])
            continue;
        const VerificationReport report
            = verify(badge, { { badge.issuer.id, u"Known"_s } }, CollectedDocuments()).report;
        const Check& integrity = report.check(CheckKind::Integrity);
        if (!mayHold || isSomebodyElses)
            QVERIFY2(integrity.answer != Answer::Yes, qPrintable(integrity.reason));
        if (mayHold && binding.startsWith(u"bound"_s))
            QVERIFY2(integrity.answer == Answer::Yes, qPrintable(integrity.reason + u' ' + integrity.detail));
        if (!binding.startsWith(u"bound"_s))
            QVERIFY(report.check(CheckKind::Issuer).answer != Answer::Yes);
        const QString time = row[u"timeAt20260601"].toString();
        QCOMPARE(report.check(CheckKind::Validity).answer, time == u"in time"_s ? Answer::Yes : Answer::No);
    }
}

QTEST_GUILESS_MAIN(tst_CollectedBadges)
#include "tst_collectedbadges.moc"
