#include "app/desktop/import/Confirmation.h"

namespace besace {

Result<QList<Confirmed>> findConfirmed(const QList<StoredBadge>& waiting, const VerificationContext& context,
    const DocumentLoader& loader, Progress& progress)
{
    QList<Confirmed> confirmed;
    for (const StoredBadge& stored : waiting) {
        if (progress.cancelled())
            return Error { Error::Code::Cancelled, {} };
        const Verification verification = verifyBadge(stored.badge, context, loader, progress);
        const Check& recipient = verification.report.check(CheckKind::Recipient);
        if (recipient.answer != Answer::Yes)
            continue;
        // Only that was asked. An earlier look at the issuer's site must not give way to one that could not ask.
        Confirmed own { stored.summary.id, stored.report };
        own.report.check(CheckKind::Recipient) = recipient;
        confirmed.append(own);
    }
    return confirmed;
}

Result<QList<StoredBadge>> badgesToConfirm(const Backpack& backpack, const QDateTime& now)
{
    Query query;
    query.place = Place::ToConfirm;
    const Result<QList<BadgeSummary>> summaries = backpack.list(query, now);
    if (!summaries)
        return summaries.error();
    QList<StoredBadge> badges;
    for (const BadgeSummary& summary : *summaries) {
        const Result<StoredBadge> stored = backpack.badge(summary.id);
        if (!stored)
            return stored.error();
        badges.append(*stored);
    }
    return badges;
}

namespace {

Result<void> confirmAll(const QString& address, const QList<Confirmed>& badges, Backpack& backpack)
{
    if (const Result<void> added = backpack.addIdentity(address); !added)
        return added;
    for (const Confirmed& badge : badges) {
        if (const Result<void> kept = backpack.setReport(badge.id, badge.report); !kept)
            return kept;
        if (const Result<void> moved = backpack.setPlace(badge.id, Place::MyBadges); !moved)
            return moved;
    }
    return {};
}

} // namespace

Result<void> confirm(const QString& address, const QList<Confirmed>& badges, Backpack& backpack)
{
    backpack.beginStep();
    Result<void> confirmed = confirmAll(address, badges, backpack);
    backpack.endStep();
    return confirmed;
}

} // namespace besace
