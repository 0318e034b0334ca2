#include "core/base/Files.h"
#include "core/import/Import.h"

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// A name for people: the file's own, without the folders that it came from.
QString fileName(const ImportItem& item)
{
    const QString path = item.member.isEmpty() ? item.source : item.member;
    const QString name = path.section(u'/', -1);
    return safeFileName(name == u"-"_s || name.isEmpty() ? u"badge."_s + item.container : name);
}

NewBadge newBadge(const ImportItem& item)
{
    return {
        .fileName = fileName(item),
        .file = item.file,
        .badge = item.verification->badge,
        .report = item.verification->report,
        .place = placeFor(item.verification->report),
        .documents = item.verification->documents,
        .sha256 = item.sha256,
        .artwork = item.artwork,
    };
}

KeepOutcome notKept(const ImportItem& item)
{
    const bool noBadge = !item.error || item.error->code == Error::Code::NoBadge;
    return { noBadge ? KeepOutcome::Kind::NoBadge : KeepOutcome::Kind::Failed, 0, item.error };
}

KeepOutcome outcome(const AddResult& added, Place place)
{
    using enum KeepOutcome::Kind;
    if (added.added != Added::New)
        return { AlreadyThere, added.id, std::nullopt };
    return { place == Place::ToConfirm ? ToConfirm : Added, added.id, std::nullopt };
}

} // namespace

Place placeFor(const VerificationReport& report)
{
    return report.check(CheckKind::Recipient).answer == Answer::No ? Place::ToConfirm : Place::MyBadges;
}

KeepOutcome keep(const ImportItem& item, Backpack& backpack, const QDateTime& now)
{
    return keepAll({ item }, backpack, now).constFirst();
}

QList<KeepOutcome> keepAll(const QList<ImportItem>& items, Backpack& backpack, const QDateTime& now, Flush flush)
{
    QList<NewBadge> badges;
    for (const ImportItem& item : items) {
        if (item.verification)
            badges.append(newBadge(item));
    }
    const Result<QList<AddResult>> added
        = badges.isEmpty() ? Result<QList<AddResult>>(QList<AddResult>()) : backpack.addAll(badges, now, flush);

    QList<KeepOutcome> outcomes;
    qsizetype next = 0;
    for (const ImportItem& item : items) {
        if (!item.verification)
            outcomes.append(notKept(item));
        else if (!added)
            outcomes.append({ KeepOutcome::Kind::Failed, 0, added.error() });
        else
            outcomes.append(outcome(added->at(next), badges.at(next).place));
        next += item.verification ? 1 : 0;
    }
    return outcomes;
}

} // namespace besace
