#include "core/badge/Badge.h"
#include "core/baking/Baking.h"
#include "core/verification/DataIntegrityProof.h"
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

Verification verify(const Badge& badge, const QList<KnownIssuer>& known = {})
{
    Progress progress;
    return verifyBadge(badge, { now, false, { u"a@example.com"_s }, known }, NoDocuments(), progress);
}

bool isNotYet(const JsonValue& notYet, const QString& suite)
{
    return std::ranges::any_of(
        notYet.array(), [&](const JsonValue& entry) { return entry[u"suite"].toString() == suite; });
}

} // namespace

/// Badges of many issuers and programs, with nobody asked for anything.
class tst_CollectedBadges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFile_data();
    void everyFile();
    void proofs_data();
    void proofs();
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

// expected/data-integrity.json, with what cannot be done yet in data/not-yet.json.
void tst_CollectedBadges::proofs_data()
{
    REQUIRE_CONFORMANCE("expected");
    QTest::addColumn<JsonValue>("row");
    const JsonValue rows = jsonFile(conformanceDir() + u"/expected/data-integrity.json"_s);
    QVERIFY(rows.array().size() > 100);
    for (const JsonValue& row : rows.array())
        QTest::addRow("%s %d", qPrintable(row[u"file"].toString()), int(row[u"proof"].toDouble())) << row;
}

void tst_CollectedBadges::proofs()
{
    QFETCH(JsonValue, row);
    const JsonValue notYet = jsonFile(QStringLiteral(TEST_DATA "/not-yet.json"));
    QVERIFY(notYet.isArray());
    const QByteArray bytes = payloadOf(bytesOf(conformanceDir() + u'/' + row[u"file"].toString()));
    const auto badges = readBadges(bytes);
    const QString suite = row[u"suite"].toString();
    if (!badges) { // a status list
        const JsonValue document = jsonOf(bytes);
        QVERIFY(isNotYet(notYet, suite));
        QCOMPARE(proveDataIntegrity(document, now, NoDocuments()).integrity.reason, u"unsupported-suite"_s);
        return;
    }
    for (const Badge& badge : *badges) {
        if (badge.suite != suite || badge.document[u"proof"].asList().size() != 1)
            continue;
        const VerificationReport report = verify(badge, { { badge.issuer.id, u"Known"_s } }).report;
        const Check& integrity = report.check(CheckKind::Integrity);
        if (isNotYet(notYet, suite))
            QCOMPARE(integrity.reason, u"unsupported-suite"_s);
        else
            QCOMPARE(integrity.answer == Answer::Yes, row[u"signatureValid"].toBool());
        if (!row[u"binding"].toString().startsWith(u"bound"_s))
            QVERIFY(report.check(CheckKind::Issuer).answer != Answer::Yes);
    }
}

QTEST_GUILESS_MAIN(tst_CollectedBadges)
#include "tst_collectedbadges.moc"
