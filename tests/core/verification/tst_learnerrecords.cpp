#include "core/badge/Badge.h"
#include "core/verification/Verifier.h"

#include <QTest>

#include "tests/support/ConformanceFiles.h"
#include "tests/support/JcsCredential.h"
#include "tests/support/MappedDocuments.h"

using namespace besace;
using namespace Qt::StringLiterals;

/// Comprehensive Learner Records: the record and each badge in it stand on their own proofs.
class tst_LearnerRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void eachOnItsOwn();
};

namespace {

QStringList integrities(const QByteArray& file)
{
    const Result<QList<Badge>> badges = readBadges(file);
    Progress progress;
    const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    QStringList found;
    for (const Badge& badge : badges ? *badges : QList<Badge>())
        found << verifyBadge(badge, { now, false, {}, {} }, MappedDocuments(), progress)
                     .report.check(CheckKind::Integrity)
                     .reason;
    return found;
}

JsonObject credential(const QString& type, const TestSigner& issuer, const JsonObject& subject)
{
    JsonObject credential;
    credential.insert(u"@context"_s, u"https://www.w3.org/ns/credentials/v2"_s);
    credential.insert(u"id"_s, u"urn:uuid:1"_s);
    credential.insert(u"type"_s, JsonArray { JsonValue(u"VerifiableCredential"_s), JsonValue(type) });
    credential.insert(u"issuer"_s, issuer.didKey());
    credential.insert(u"credentialSubject"_s, subject);
    return credential;
}

JsonObject subjectWith(const QString& name, const JsonValue& value)
{
    JsonObject subject;
    subject.insert(name, value);
    return subject;
}

} // namespace

void tst_LearnerRecords::vectors_data()
{
    QTest::addColumn<QStringList>("found");
    const QString printed = u"private-key-published"_s; // 1EdTech's guide prints the key that signed all of these
    QTest::newRow("1edtech-impl-guide-vectors/clr-07-Signed-credential.json") << QStringList { printed, printed };
    QTest::newRow("1edtech-spec-examples/v3/linked-data-proof-clr-04.json") << QStringList { printed, printed };
    QTest::newRow("1edtech-impl-guide-vectors/clr-01-Credential.json") << QStringList { u"no-proof"_s, printed };
}

void tst_LearnerRecords::vectors()
{
    REQUIRE_CONFORMANCE("openbadges");
    QFETCH(QStringList, found);
    QCOMPARE(integrities(conformanceBytes(u"openbadges/"_s + QString::fromLatin1(QTest::currentDataTag()))), found);
}

void tst_LearnerRecords::eachOnItsOwn()
{
    const TestSigner school('a');
    const TestSigner club('b');
    const JsonObject badge = credential(
        u"OpenBadgeCredential"_s, club, subjectWith(u"achievement"_s, subjectWith(u"name"_s, u"Beekeeping"_s)));
    const JsonValue good = *parseJson(withProof(badge, club));
    const JsonValue changed = edited(good.object(), u"id"_s, u"urn:uuid:2"_s);
    const JsonValue token = QString::fromLatin1(asJwt(badge, club));
    const JsonObject record = credential(u"ClrCredential"_s, school,
        subjectWith(u"verifiableCredential"_s, JsonArray { good, changed, token, JsonValue(badge) }));
    const QString valid = u"signature-valid"_s;
    const QString invalid = u"signature-invalid"_s;
    const QString none = u"no-proof"_s;
    QCOMPARE(integrities(withProof(record, school)), (QStringList { valid, valid, invalid, valid, none }));
    // A record that nobody signed takes nothing from the badges in it.
    QCOMPARE(integrities(toJson(JsonValue(record))), (QStringList { none, valid, invalid, valid, none }));
}

QTEST_GUILESS_MAIN(tst_LearnerRecords)
#include "tst_learnerrecords.moc"
