#include "core/verification/Reasons.h"
#include "core/verification/VerificationReport.h"

#include <QSet>
#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;
using reasons::because;

namespace {

constexpr std::array allAnswers { Answer::Yes, Answer::No, Answer::Unchecked };

VerificationReport genuine()
{
    VerificationReport report;
    report.checks = { because("signature-valid"), because("not-revoked"), because("within-dates"),
        because("recipient-matches"), because("issuer-known"), because("complete") };
    return report;
}

VerificationReport with(const QList<const char*>& codes)
{
    VerificationReport report = genuine();
    for (const char* code : codes) {
        const Check check = because(code);
        report.check(check.kind) = check;
    }
    return report;
}

bool isGenuine(State state) { return state >= State::Expired; }

} // namespace

class tst_VerificationReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names();
    void state_data();
    void state();
    void onlyYesIsGenuine();
    void everyReasonLeadsWhereItSays();
    void inconsistentYesIsNone();
    void untouchedReportIsUnreadable();
    void snapshotNeedsAGoneSite();
    void reasonsAreSound();
};

void tst_VerificationReport::names()
{
    QCOMPARE(answerName(Answer::Yes), u"yes"_s);
    QCOMPARE(answerName(Answer::No), u"no"_s);
    QCOMPARE(answerName(Answer::Unchecked), u"unchecked"_s);
    QStringList checks;
    for (const Check& check : genuine().checks)
        checks.append(checkName(check.kind));
    QCOMPARE(checks.join(u' '), u"integrity status validity recipient issuer complete"_s);
    QStringList states;
    for (int state = 0; state <= static_cast<int>(State::Verified); ++state)
        states.append(stateName(static_cast<State>(state)));
    QCOMPARE(states.join(u' '),
        u"changed revoked suspended unreadable unsigned unchecked snapshot unreachable expired status-unchecked "
        "issuer-unknown verified"_s);
}

void tst_VerificationReport::state_data()
{
    QTest::addColumn<QList<const char*>>("codes");
    QTest::addColumn<State>("expected");
    const auto row = [](const char* name, const QList<const char*>& codes, State expected) {
        QTest::newRow(name) << codes << expected;
    };
    row("all yes", {}, State::Verified);
    row("hosted, all yes", { "hosted-copy-matches" }, State::Verified);
    row("no end date is as good", { "no-end-date", "no-status-list" }, State::Verified);
    row("signature wrong", { "signature-invalid" }, State::Changed);
    row("claims contradict", { "claims-contradict" }, State::Changed);
    row("changed beats revoked", { "signature-invalid", "revoked" }, State::Changed);
    row("changed beats expired", { "signature-invalid", "expired" }, State::Changed);
    row("contradicted issuer alone", { "issuer-contradicted" }, State::Changed);
    row("revoked", { "revoked" }, State::Revoked);
    row("gone is revoked", { "proof-unreachable", "gone" }, State::Revoked);
    row("revoked beats unreadable", { "unsupported-suite", "revoked" }, State::Revoked);
    row("revoked beats expired", { "revoked", "expired" }, State::Revoked);
    row("suspended", { "suspended" }, State::Suspended);
    row("suspended beats never asked", { "proof-not-asked", "suspended" }, State::Suspended);
    row("unknown suite", { "unsupported-suite", "status-needs-proof" }, State::Unreadable);
    row("unknown suite beats expired", { "unsupported-suite", "expired" }, State::Unreadable);
    row("damaged", { "damaged" }, State::Unreadable);
    row("repeated names", { "repeated-names" }, State::Unreadable);
    row("genuine, a date that nobody can read", { "date-unreadable" }, State::Unreadable);
    row("no proof", { "no-proof", "status-needs-proof", "issuer-key-unconfirmed" }, State::Unsigned);
    row("no proof, an unreadable date", { "no-proof", "date-unreadable" }, State::Unsigned);
    row("never asked", { "proof-not-asked", "status-not-asked", "issuer-not-asked" }, State::Unchecked);
    row("never asked, only an address", { "proof-not-asked", "dates-not-read", "not-read" }, State::Unchecked);
    row("never asked beats expired", { "proof-not-asked", "expired" }, State::Unchecked);
    row("site does not answer", { "proof-unreachable", "status-unreachable" }, State::Unreachable);
    row("site does not answer, only an address", { "proof-unreachable", "dates-not-read" }, State::Unreachable);
    row("site answers a login page", { "hosted-not-a-badge" }, State::Unreachable);
    row("expired", { "expired" }, State::Expired);
    row("not yet valid", { "not-yet-valid" }, State::Expired);
    row("dates contradict", { "dates-contradict" }, State::Expired);
    row("expired beats status unchecked", { "expired", "status-not-asked" }, State::Expired);
    row("status not asked", { "status-not-asked" }, State::StatusUnchecked);
    row("status unsupported", { "status-unsupported" }, State::StatusUnchecked);
    row("status beats issuer", { "status-unreachable", "issuer-not-on-list" }, State::StatusUnchecked);
    row("issuer not on the list", { "issuer-not-on-list" }, State::IssuerUnknown);
    row("key unconfirmed", { "issuer-key-unconfirmed" }, State::IssuerUnknown);
    row("hosted elsewhere", { "issuer-elsewhere" }, State::IssuerUnknown);
    row("the recipient stands beside it", { "recipient-differs" }, State::Verified);
    row("completeness stands beside it", { "fields-missing" }, State::Verified);
}

void tst_VerificationReport::state()
{
    QFETCH(QList<const char*>, codes);
    QFETCH(State, expected);
    const VerificationReport report = with(codes);
    QCOMPARE(stateName(stateOf(report)), stateName(expected));
    QCOMPARE(report.state(), expected);
}

// Every combination of answers, with the reasons left empty: the headline may only claim what was answered with a yes.
void tst_VerificationReport::onlyYesIsGenuine()
{
    int combinations = 0;
    for (int code = 0; code < 729; ++code) {
        VerificationReport report;
        int rest = code;
        for (size_t i = 0; i < report.checks.size(); ++i, rest /= 3)
            report.checks.at(i) = { static_cast<CheckKind>(i), allAnswers.at(static_cast<size_t>(rest % 3)), {}, {} };
        const auto answer = [&](CheckKind kind) { return report.check(kind).answer; };
        const bool integrity = answer(CheckKind::Integrity) == Answer::Yes;
        const bool all = integrity && answer(CheckKind::Status) == Answer::Yes
            && answer(CheckKind::Validity) == Answer::Yes && answer(CheckKind::Issuer) == Answer::Yes;
        const State state = stateOf(report);
        QVERIFY2(integrity || !isGenuine(state), qPrintable(stateName(state)));
        QCOMPARE(state == State::Verified, all);
        QVERIFY(state != State::IssuerUnknown || answer(CheckKind::Status) == Answer::Yes);
        if (answer(CheckKind::Integrity) == Answer::No)
            QCOMPARE(state, State::Changed);
        ++combinations;
    }
    QCOMPARE(combinations, 729);
}

void tst_VerificationReport::everyReasonLeadsWhereItSays()
{
    for (const reasons::Reason& reason : reasons::all()) {
        const State state = stateOf(with({ reason.code }));
        QVERIFY2(state
                == reason.state.value_or(reason.kind == CheckKind::Validity && reason.answer != Answer::Yes
                        ? State::Unreadable
                        : State::Verified),
            reason.code);
    }
}

void tst_VerificationReport::inconsistentYesIsNone()
{
    VerificationReport report = genuine();
    report.check(CheckKind::Integrity).reason = u"no-proof"_s; // a yes with the reason of another answer
    QVERIFY(!isGenuine(stateOf(report)));
    report = genuine();
    report.check(CheckKind::Integrity) = because("not-revoked"); // a yes to another question
    QVERIFY(!isGenuine(stateOf(report)));
    report = genuine();
    report.check(CheckKind::Issuer) = because("complete");
    QCOMPARE(stateOf(report), State::IssuerUnknown);
}

void tst_VerificationReport::untouchedReportIsUnreadable() { QCOMPARE(stateOf({}), State::Unreadable); }

void tst_VerificationReport::snapshotNeedsAGoneSite()
{
    const QDateTime before(QDate(2024, 5, 3), QTime(10, 0), Qt::UTC);
    for (const reasons::Reason& reason : reasons::all()) {
        VerificationReport report = with({ reason.code });
        report.verifiedBefore = before;
        const bool gone = reason.kind == CheckKind::Integrity && reason.state == State::Unreachable;
        QVERIFY2((stateOf(report) == State::Snapshot) == gone, reason.code);
    }
}

void tst_VerificationReport::reasonsAreSound()
{
    QSet<QString> seen;
    for (const reasons::Reason& reason : reasons::all()) {
        const QString code = QString::fromLatin1(reason.code);
        QVERIFY2(!seen.contains(code), reason.code);
        seen.insert(code);
        QVERIFY2(reason.answer != Answer::Yes || !reason.state, reason.code);
        QCOMPARE(because(reason.code).answer, reason.answer);
        QCOMPARE(because(reason.code).kind, reason.kind);
        QCOMPARE(reasons::find(code), &reason);
    }
    QCOMPARE(reasons::find(u"no-such-code"_s), nullptr);
}

QTEST_GUILESS_MAIN(tst_VerificationReport)
#include "tst_verificationreport.moc"
