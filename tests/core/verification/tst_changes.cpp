#include "core/verification/Changes.h"
#include "core/verification/Reasons.h"

#include <QTest>

using namespace besace;
using namespace Qt::StringLiterals;

namespace {

using Codes = QList<const char*>;

/// A signed badge about which everything is well, save for what the codes say.
Verification checked(const Codes& codes, bool online = true)
{
    Verification verification;
    VerificationReport& report = verification.report;
    report.checkedAt = QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC);
    report.online = online;
    const Codes good { "signature-valid", "not-revoked", "within-dates", "recipient-matches", "issuer-known",
        "complete" };
    for (const char* code : good + codes) {
        const Check check = reasons::because(code);
        report.check(check.kind) = check;
    }
    return verification;
}

QStringList codesOf(const QList<Change>& changes)
{
    QStringList codes;
    for (const Change& change : changes)
        codes.append(change.code);
    return codes;
}

} // namespace

/// What two reports of one badge differ in, told in codes.
class tst_Changes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_areUnique();
    void between_data();
    void between();
    void renamed();
    void news_leavesOutFirstAnswers();
};

void tst_Changes::codes_areUnique()
{
    QStringList codes = changes::codes();
    QCOMPARE(codes.removeDuplicates(), 0);
    for (const QString& code : changes::codes())
        QVERIFY2(reasons::find(code) == nullptr, qPrintable(code)); // a change is no reason
}

void tst_Changes::between_data()
{
    QTest::addColumn<Codes>("before");
    QTest::addColumn<Codes>("after");
    QTest::addColumn<QStringList>("changes");
    const auto row = [](const char* name, const Codes& before, const Codes& after, const QStringList& changes) {
        QTest::newRow(name) << before << after << changes;
    };
    row("nothing", {}, {}, {});
    row("suspended", {}, { "suspended" }, { u"now-suspended"_s });
    row("suspension lifted", { "suspended" }, {}, { u"no-longer-suspended"_s });
    row("from hold to cancelled", { "suspended" }, { "revoked" }, { u"now-revoked"_s });
    row("from cancelled to hold", { "revoked" }, { "suspended" }, { u"now-suspended"_s });
    row("cancelled in two ways", { "revoked" }, { "gone" }, {});
    row("cancellation taken back", { "revoked" }, {}, { u"no-longer-revoked"_s });
    row("hold, not asked", { "suspended" }, { "status-not-asked" }, {});
    row("cancellation known for the first time", { "status-not-asked" }, {}, { u"status-confirmed"_s });
    row("cancelled when first asked", { "status-not-asked" }, { "revoked" }, { u"now-revoked"_s });
    row("list silent", {}, { "status-unreachable" }, { u"site-gone"_s });
    row("list silent when first asked", { "status-not-asked" }, { "status-unreachable" }, { u"site-silent"_s });
    row("list back", { "status-unreachable" }, {}, { u"site-back"_s, u"status-confirmed"_s });
    row("list not asked", {}, { "status-not-asked" }, {});
    row("key taken off the list", {}, { "key-not-listed" }, { u"proof-lost"_s });
    row("signature no longer fits", {}, { "signature-invalid" }, { u"content-differs"_s });
    row("proved for the first time", { "unsupported-suite" }, {}, { u"now-confirmed"_s });
    row("expired", {}, { "expired" }, { u"now-expired"_s });
    row("prolonged", { "expired" }, {}, { u"now-valid"_s });
    row("begun", { "not-yet-valid" }, {}, { u"now-valid"_s });
    row("organisation on the list", { "issuer-not-on-list" }, {}, { u"issuer-confirmed"_s });
    row("organisation off the list", {}, { "issuer-not-on-list" }, {});
    row("an address was added", { "recipient-not-given" }, {}, {});
    row("several, the gravest first", { "issuer-not-on-list" }, { "expired", "revoked" },
        { u"now-revoked"_s, u"now-expired"_s, u"issuer-confirmed"_s });
}

void tst_Changes::between()
{
    QFETCH(Codes, before);
    QFETCH(Codes, after);
    QTEST(codesOf(changes::between(checked(before), checked(after))), "changes");
}

void tst_Changes::renamed()
{
    Verification before = checked({});
    before.badge.issuer.id = u"https://issuer.example/profile"_s;
    before.badge.issuer.name.plain = u"Bee school"_s;
    Verification after = before;
    after.badge.issuer.id = u"https://new.example/profile"_s;
    after.badge.issuer.name.plain = u"Bee college"_s;
    QCOMPARE(changes::between(before, after),
        (QList<Change> {
            { u"issuer-moved"_s, u"https://issuer.example/profile → https://new.example/profile"_s },
            { u"issuer-renamed"_s, u"Bee school → Bee college"_s },
        }));
    // Words that nothing proves are no news of the organisation.
    after.report = checked({ "signature-invalid" }).report;
    QCOMPARE(codesOf(changes::between(before, after)), QStringList { u"content-differs"_s });
}

void tst_Changes::news_leavesOutFirstAnswers()
{
    const QList<Change> found { { u"now-revoked"_s, {} }, { u"site-silent"_s, {} }, { u"now-confirmed"_s, {} },
        { u"status-confirmed"_s, {} }, { u"issuer-confirmed"_s, {} }, { u"site-back"_s, {} } };
    QCOMPARE(codesOf(changes::news(found)), QStringList({ u"now-revoked"_s, u"site-back"_s }));
}

QTEST_GUILESS_MAIN(tst_Changes)
#include "tst_changes.moc"
