#include "app/desktop/import/Confirmation.h"

#include "tests/core/backpack/Samples.h"

using namespace besace;
using namespace besace::samples;

class tst_Confirmation : public QObject {
    Q_OBJECT

private slots:
    void find_changesOnlyTheRecipientCheck();
    void find_leavesOthersBadges();
};

namespace {

/// Genuine when the issuer's site was asked; whose it is was left open.
StoredBadge waiting(const QString& address)
{
    StoredBadge stored;
    stored.badge = newBadge().badge;
    stored.badge.recipients = { Recipient { u"email"_s, address, {}, false } };
    stored.report = with(genuine(), reasons::because("recipient-differs"));
    return stored;
}

Result<QList<Confirmed>> confirmedFor(const QString& owner, const StoredBadge& stored)
{
    VerificationContext context;
    context.now = now();
    context.recipients = { owner };
    Progress progress;
    return findConfirmed({ stored }, context, NoDocuments(), progress);
}

} // namespace

void tst_Confirmation::find_changesOnlyTheRecipientCheck()
{
    const StoredBadge stored = waiting(u"lea@example.org"_s);
    const auto confirmed = confirmedFor(u"lea@example.org"_s, stored);
    QVERIFY(confirmed);
    QCOMPARE(confirmed->size(), 1);
    QCOMPARE(confirmed->first().report, with(stored.report, confirmed->first().report.check(CheckKind::Recipient)));
    QCOMPARE(confirmed->first().report.check(CheckKind::Recipient).answer, Answer::Yes);
}

void tst_Confirmation::find_leavesOthersBadges()
{
    const auto confirmed = confirmedFor(u"lea@example.org"_s, waiting(u"tom@example.org"_s));
    QVERIFY(confirmed);
    QVERIFY(confirmed->isEmpty());
}

QTEST_GUILESS_MAIN(tst_Confirmation)
#include "tst_confirmation.moc"
