#include "core/badge/Badge.h"
#include "core/verification/Verifier.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"
#include "tests/support/MappedDocuments.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Badges whose proof lies in a blockchain: read, shown, and never called false for what we do not ask there.
class tst_Blockcerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readAndNotProved_data();
    void readAndNotProved();
};

void tst_Blockcerts::readAndNotProved_data()
{
    REQUIRE_CONFORMANCE("openbadges/blockcerts");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("suite");
    for (const QString& file : { u"v2/mainnet-valid-2.0-with-width-constraint"_s, u"v2/invalid-certificate-example"_s,
             u"xss-certificate-example"_s })
        QTest::newRow(qPrintable(file)) << conformanceBytes(u"openbadges/blockcerts/"_s + file + u".json"_s)
                                        << u"MerkleProof2017"_s;
    // Version 3 is a verifiable credential: https://www.blockcerts.org/schema/3.2/
    const QByteArray version3 = R"json({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://w3id.org/blockcerts/v3.2"],
        "id": "urn:uuid:1", "type": ["VerifiableCredential", "BlockcertsCredential", "OpenBadgeCredential"],
        "issuer": "https://issuer.example/profile", "validFrom": "2025-01-01T00:00:00Z",
        "credentialSubject": {"type": "AchievementSubject", "achievement": {"name": "Beekeeper"}},
        "proof": $PROOF
    })json";
    const auto row = [&](const char* name, const QByteArray& proof, const QString& suite) {
        QTest::newRow(name) << QByteArray(version3).replace("$PROOF", proof) << suite;
    };
    row("MerkleProof2019",
        R"json({"type": "MerkleProof2019", "proofPurpose": "assertionMethod", "proofValue": "z7"})json",
        u"MerkleProof2019"_s);
    row("merkle-proof-2019",
        R"json({"type": "DataIntegrityProof", "cryptosuite": "merkle-proof-2019", "proofValue": "z7"})json",
        u"merkle-proof-2019"_s);
}

void tst_Blockcerts::readAndNotProved()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, suite);
    const auto badge = readBadge(text);
    QVERIFY(badge);
    QVERIFY(!badge->achievement.name.isEmpty());
    QCOMPARE(badge->suite, suite);
    Progress progress;
    const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    const MappedDocuments documents;
    const VerificationReport report = verifyBadge(*badge, { now, true, {}, {} }, documents, progress).report;
    QCOMPARE(report.check(CheckKind::Integrity).reason, u"unsupported-suite"_s);
    QCOMPARE(report.check(CheckKind::Integrity).detail, suite);
    QCOMPARE(report.state(), State::Unreadable);
}

QTEST_GUILESS_MAIN(tst_Blockcerts)
#include "tst_blockcerts.moc"
