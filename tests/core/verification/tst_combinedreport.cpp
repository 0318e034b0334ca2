#include "core/verification/CombinedReport.h"
#include "core/verification/Reasons.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

const QDateTime monday(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC);
const QDateTime friday(QDate(2026, 3, 13), QTime(9, 0), Qt::UTC);

VerificationReport report(const QDateTime& day, bool online, const QList<const char*>& codes)
{
    VerificationReport report;
    report.checkedAt = day;
    report.online = online;
    for (const char* code :
        { "signature-valid", "not-revoked", "no-end-date", "recipient-matches", "issuer-known", "complete" }) {
        const Check check = reasons::because(code);
        report.check(check.kind) = check;
    }
    for (const char* code : codes) {
        const Check check = reasons::because(code);
        report.check(check.kind) = check;
    }
    return report;
}

EndorsementReport endorsement(const QByteArray& digest, const char* integrity, const char* status, const char* issuer)
{
    return { digest, u"urn:uuid:1"_s, reasons::because(integrity), reasons::because(status),
        reasons::because("no-end-date"), reasons::because(issuer), true };
}

} // namespace

/// What two checks of one badge add up to.
class tst_CombinedReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembers_data();
    void remembers();
    void genuineBefore();
    void onlyThePersonChanged();
    void nothingBefore();
    void endorsements();
};

void tst_CombinedReport::remembers_data()
{
    using Codes = QList<const char*>;
    QTest::addColumn<Codes>("earlier");
    QTest::addColumn<Codes>("later");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isOfLaterDay");
    const Codes silent { "proof-unreachable", "status-unreachable", "issuer-unreachable" };
    const Codes notAsked { "proof-not-asked", "status-not-asked", "issuer-not-asked" };
    QTest::newRow("the same again") << Codes {} << Codes {} << State::Verified << true;
    QTest::newRow("hosted, then not asked") << Codes { "hosted-copy-matches" } << notAsked << State::Verified << false;
    QTest::newRow("signed, then only the list not asked")
        << Codes {} << Codes { "status-not-asked" } << State::Verified << false;
    QTest::newRow("never asked, and again not") << notAsked << notAsked << State::Unchecked << true;
    QTest::newRow("not asked, then asked") << notAsked << Codes { "hosted-copy-matches" } << State::Verified << true;
    QTest::newRow("hosted, then silent") << Codes { "hosted-copy-matches" } << silent << State::Snapshot << true;
    QTest::newRow("silent, then not asked") << silent << notAsked << State::Unreachable << false;
    QTest::newRow("list silent: today's answer")
        << Codes {} << Codes { "status-unreachable" } << State::StatusUnchecked << true;
    QTest::newRow("cancelled, then not asked")
        << Codes { "revoked" } << Codes { "status-not-asked" } << State::Revoked << false;
    QTest::newRow("cancelled, then silent")
        << Codes { "revoked" } << Codes { "status-unreachable" } << State::Revoked << true;
    QTest::newRow("gone for good, then silent")
        << Codes { "proof-unreachable", "gone", "issuer-unreachable" } << silent << State::Revoked << true;
    QTest::newRow("on hold, then silent")
        << Codes { "suspended" } << Codes { "status-unreachable" } << State::Suspended << true;
    QTest::newRow("on hold, then not") << Codes { "suspended" } << Codes {} << State::Verified << true;
    QTest::newRow("cancelled, then taken back") << Codes { "revoked" } << Codes {} << State::Verified << true;
    QTest::newRow("changed, then not asked") << Codes { "hosted-copy-differs" } << notAsked << State::Changed << false;
    QTest::newRow("genuine, then changed") << Codes {} << Codes { "signature-invalid" } << State::Changed << true;
}

void tst_CombinedReport::remembers()
{
    using Codes = QList<const char*>;
    QFETCH(Codes, earlier);
    QFETCH(Codes, later);
    QFETCH(bool, isOfLaterDay);
    const VerificationReport both = combined(report(monday, true, earlier), report(friday, false, later));
    QTEST(both.state(), "state");
    // It is no younger than its oldest answer.
    QCOMPARE(both.checkedAt, isOfLaterDay ? friday : monday);
    QCOMPARE(both.online, !isOfLaterDay);
}

void tst_CombinedReport::genuineBefore()
{
    const VerificationReport silent
        = report(friday, true, { "proof-unreachable", "status-unreachable", "issuer-unreachable" });
    const VerificationReport once = combined(report(monday, true, {}), silent);
    QCOMPARE(once.verifiedBefore, monday);
    QCOMPARE(combined(once, silent).verifiedBefore, monday); // and it stays that day
}

/// An address was added: that answer is today's, the others keep their day.
void tst_CombinedReport::onlyThePersonChanged()
{
    const VerificationReport both = combined(report(monday, true, { "recipient-not-given" }),
        report(friday, false, { "status-not-asked", "recipient-matches" }));
    QCOMPARE(both.check(CheckKind::Recipient).answer, Answer::Yes);
    QCOMPARE(both.check(CheckKind::Status).answer, Answer::Yes);
    QCOMPARE(both.checkedAt, monday);
}

void tst_CombinedReport::nothingBefore()
{
    const VerificationReport first = report(friday, false, { "status-not-asked" });
    QCOMPARE(combined({}, first), first);
}

/// Each keeps what was heard about it; a different endorsement is another matter.
void tst_CombinedReport::endorsements()
{
    VerificationReport earlier = report(monday, true, {});
    earlier.endorsements = { endorsement("a", "hosted-copy-matches", "not-revoked", "issuer-not-on-list") };
    VerificationReport later = report(friday, false, {});
    later.endorsements = { endorsement("b", "proof-not-asked", "status-not-asked", "issuer-not-asked"),
        endorsement("a", "proof-not-asked", "status-not-asked", "issuer-not-asked") };
    const QList<EndorsementReport> both = combined(earlier, later).endorsements;
    QCOMPARE(both, (QList { later.endorsements.at(0), earlier.endorsements.at(0) }));
    later.endorsements = { endorsement("a", "hosted-copy-differs", "status-needs-proof", "issuer-key-unconfirmed") };
    QCOMPARE(combined(earlier, later).endorsements, later.endorsements);
}

QTEST_GUILESS_MAIN(tst_CombinedReport)
#include "tst_combinedreport.moc"
