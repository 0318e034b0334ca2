#include "core/badge/Badge.h"
#include "core/crypto/Digest.h"
#include "core/verification/Verifier.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"
#include "tests/support/MappedDocuments.h"
#include "tests/support/TestSigner.h"

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const TestSigner mine('a');
const TestSigner other('b');
const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);

QByteArray quoted(const QByteArray& text) { return '"' + text + '"'; }

QByteArray disclosure(const QByteArray& name, const QByteArray& value)
{
    return encodeBase64Url('[' + quoted("2GLC42sKQveCfGfryNRN9w") + ',' + quoted(name) + ',' + quoted(value) + ']');
}

const QByteArray description = disclosure("description", "Can keep bees");
const QByteArray recipient = disclosure("name", "Ada");

QByteArray digest(const QByteArray& text) { return encodeBase64Url(crypto::sha256(text)); }

/// The issuer-signed part of a 3.0 badge that keeps back what it is for and who has it.
QByteArray issuerSigned(const TestSigner& signer = mine, const QByteArray& jwtId = "urn:uuid:1")
{
    QByteArray credential = R"json({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context.json"],
        "id": "urn:uuid:1", "jti": "$JTI", "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "credentialSubject": {
            "type": "AchievementSubject", "_sd": ["$NAME"],
            "achievement": {"name": "Beekeeper", "_sd": ["$DESCRIPTION"]}
        },
        "validFrom": "2025-01-01T00:00:00Z", "issuer": "$ISSUER", "_sd_alg": "sha-256"
    })json";
    credential.replace("$JTI", jwtId).replace("$NAME", digest(recipient)).replace("$DESCRIPTION", digest(description));
    credential.replace("$ISSUER", mine.didKey().toLatin1());
    const QByteArray keyId = mine.didKeyMethod().toLatin1();
    return signer.jws(credential, ",\"typ\":\"vc+sd-jwt\",\"kid\":" + quoted(keyId));
}

QString integrityOf(const QByteArray& text)
{
    const auto badge = readBadge(text);
    if (!badge)
        return errorName(badge.error().code);
    Progress progress;
    return verifyBadge(*badge, { now, false, {}, {} }, MappedDocuments(), progress)
        .report.check(CheckKind::Integrity)
        .reason;
}

} // namespace

/// Badges of which their holder shows what they please.
class tst_SdJwtProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void integrity_data();
    void integrity();
    void onlyWhatIsDisclosed();
    void bytesAreKept();
    void credentialOfOthers();
};

void tst_SdJwtProof::integrity_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const QString good = u"signature-valid"_s;
    const QString malformed = u"proof-malformed"_s;
    const QByteArray signedPart = issuerSigned();
    const auto row = [](const char* name, const QByteArray& text, const QString& reason) {
        QTest::newRow(name) << text << reason;
    };
    row("everything", signedPart + '~' + description + '~' + recipient + '~', good);
    row("one of two", signedPart + '~' + description + '~', good);
    row("nothing", signedPart + '~', good);
    row("without tildes", signedPart, good);
    row("with a key binding", signedPart + '~' + description + "~" + mine.jws("{}"), good);
    row("written as a JSON string", '"' + signedPart + '~' + description + "~\"", good);
    row("signed by another", issuerSigned(other) + '~' + description + '~', u"signature-invalid"_s);
    row("a disclosure changed", signedPart + '~' + disclosure("description", "Can fly") + '~', malformed);
    row("a disclosure made up", signedPart + '~' + disclosure("honours", "all") + '~', malformed);
    row("a disclosure twice", signedPart + '~' + description + '~' + description + '~', malformed);
    row("a disclosure cut off", signedPart + '~' + description.chopped(4) + '~', malformed);
    row("claims that contradict", issuerSigned(mine, "urn:uuid:2") + '~' + description + '~', u"claims-contradict"_s);
}

void tst_SdJwtProof::integrity()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    QCOMPARE(integrityOf(text), reason);
}

void tst_SdJwtProof::onlyWhatIsDisclosed()
{
    const QByteArray signedPart = issuerSigned();
    const auto some = readBadge(signedPart + '~' + description + '~');
    QVERIFY(some);
    QCOMPARE(some->achievement.description.plain, u"Can keep bees"_s);
    QVERIFY(!some->document[u"credentialSubject"].object().contains(u"name"));
    QVERIFY(!some->document[u"credentialSubject"].object().contains(u"_sd"));
    QVERIFY(!some->document.object().contains(u"_sd_alg"));

    // Nothing that was changed is shown, not even beside the word "changed".
    const auto forged = readBadge(signedPart + '~' + disclosure("description", "Can fly") + '~');
    QVERIFY(forged);
    QCOMPARE(forged->achievement.name.plain, u"Beekeeper"_s);
    QVERIFY(forged->achievement.description.isEmpty());
}

void tst_SdJwtProof::bytesAreKept()
{
    const QByteArray text = issuerSigned() + '~' + description + '~' + mine.jws("{}");
    const auto badge = readBadge(text + '\n');
    QVERIFY(badge);
    QCOMPARE(badge->payload, text);
    QCOMPARE(badge->securing, Securing::VcJwt);
    QCOMPARE(badge->suite, u"EdDSA"_s);
}

// Made by credo-ts: a badge with its disclosures, in the envelope of a presentation.
void tst_SdJwtProof::credentialOfOthers()
{
    REQUIRE_CONFORMANCE("jwt");
    const auto badges = readBadges(conformanceBytes(u"jwt/openwallet-foundation+credo-ts/credo-sd-jwt-vc.ts__2.jwt"_s));
    QVERIFY(badges);
    QCOMPARE(badges->size(), 1);
    const QByteArray text = badges->first().payload;
    QVERIFY(text.count('~') > 1);
    QCOMPARE(integrityOf(text), u"signature-valid"_s);
    const qsizetype firstDisclosure = text.indexOf('~') + 1;
    const qsizetype second = text.indexOf('~', firstDisclosure);
    const QByteArray changed = encodeBase64Url("[\"salt\",\"name\",\"Eve\"]");
    QCOMPARE(integrityOf(text.first(firstDisclosure) + changed + text.sliced(second)), u"proof-malformed"_s);
}

QTEST_GUILESS_MAIN(tst_SdJwtProof)
#include "tst_sdjwtproof.moc"
