#include "app/desktop/organising/Deeds.h"

#include "core/wording/OperationWording.h"

#include <algorithm>

namespace besace {

namespace {

int number(const QList<BadgeId>& ids) { return static_cast<int>(ids.size()); }

} // namespace

Deeds::Deeds(std::function<QDateTime()> clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) { }

void Deeds::finish(const Result<void>& result, const Operation& operation)
{
    if (result)
        emit done(tr("Done: %1.").arg(wording::operationSentence(operation)));
    else
        emit failed(result.error());
}

void Deeds::finishWords(const Result<void>& result)
{
    if (result)
        emit wordsWritten();
    else
        emit failed(result.error());
}

void Deeds::trash(const QList<BadgeId>& ids)
{
    finish(m_backpack->trash(ids, m_clock()), { OperationKind::Trash, {}, number(ids) });
}

void Deeds::restore(const QList<BadgeId>& ids)
{
    finish(m_backpack->restore(ids), { OperationKind::Restore, {}, number(ids) });
}

void Deeds::emptyTrash()
{
    const Result<int> gone = m_backpack->emptyTrash(m_clock());
    if (!gone)
        return emit failed(gone.error());
    emit done(tr("%n badge(s) are gone for good.", nullptr, *gone));
    emit trashEmptied();
}

int Deeds::badgesInTrash() const
{
    const Result<int> count = m_backpack->count({ .inTrash = true }, m_clock());
    return count ? *count : 0;
}

void Deeds::sweepTrash()
{
    const Result<int> gone = m_backpack->emptyTrash(m_clock().addDays(-daysInTrash));
    if (!gone)
        emit failed(gone.error());
    else if (*gone > 0)
        emit done(tr("%n badge(s) were in the trash for 30 days and are gone.", nullptr, *gone));
}

void Deeds::createCollection(const QString& name)
{
    finish(m_backpack->createCollection(name), { OperationKind::CreateCollection, name, 0 });
}

void Deeds::renameCollection(const QString& from, const QString& to)
{
    finish(m_backpack->renameCollection(from, to), { OperationKind::RenameCollection, to, 0 });
}

void Deeds::deleteCollection(const QString& name)
{
    finish(m_backpack->deleteCollection(name), { OperationKind::DeleteCollection, name, 0 });
}

void Deeds::moveCollection(const QString& name, const QString& parent, int position)
{
    finish(m_backpack->moveCollection(name, parent, position), { OperationKind::MoveCollection, name, 0 });
}

void Deeds::addToCollection(const QString& name, const QList<BadgeId>& ids)
{
    finish(m_backpack->addToCollection(name, ids), { OperationKind::AddToCollection, name, number(ids) });
}

void Deeds::createCollectionOf(const QString& name, const QList<BadgeId>& ids)
{
    m_backpack->beginStep();
    Result<void> result = m_backpack->createCollection(name);
    if (result)
        result = m_backpack->addToCollection(name, ids);
    m_backpack->endStep();
    finish(result, { OperationKind::AddToCollection, name, number(ids) });
}

void Deeds::removeFromCollection(const QString& name, const QList<BadgeId>& ids)
{
    finish(m_backpack->removeFromCollection(name, ids), { OperationKind::RemoveFromCollection, name, number(ids) });
}

void Deeds::arrange(const QString& name, const QList<BadgeId>& all, const QList<BadgeId>& chosen, qsizetype before)
{
    before = std::clamp<qsizetype>(before, 0, all.size());
    const auto comesFirst = [&](BadgeId id) { return all.indexOf(id) < before; };
    const auto middle = std::find_if_not(chosen.begin(), chosen.end(), comesFirst);
    Result<void> result;
    const auto move = [&](BadgeId id, qsizetype to) {
        if (result)
            result = m_backpack->moveInCollection(name, id, static_cast<int>(to));
    };
    m_backpack->beginStep();
    // Those that go down, the last one first: so each arrives where it stays.
    qsizetype to = before;
    for (auto id = middle; id != chosen.begin();)
        move(*--id, --to);
    to = before;
    for (auto id = middle; id != chosen.end(); ++id)
        move(*id, to++);
    m_backpack->endStep();
    finish(result, { OperationKind::Arrange, name, number(chosen) });
}

bool Deeds::addKnownIssuers(const QList<KnownIssuer>& issuers) { return replaceKnownIssuers({}, issuers); }

bool Deeds::replaceKnownIssuers(const QList<KnownIssuer>& struckOff, const QList<KnownIssuer>& issuers)
{
    Result<void> result;
    m_backpack->beginStep();
    for (const KnownIssuer& issuer : struckOff) {
        if (result)
            result = m_backpack->removeKnownIssuer(issuer.id);
    }
    for (const KnownIssuer& issuer : issuers) {
        if (result)
            result = m_backpack->addKnownIssuer(issuer);
    }
    m_backpack->endStep();
    finishIssuers(result);
    return result.has_value();
}

void Deeds::removeKnownIssuer(const QString& id) { finishIssuers(m_backpack->removeKnownIssuer(id)); }

void Deeds::finishIssuers(const Result<void>& result)
{
    finish(result, { OperationKind::KnownIssuers, {}, 0 });
    if (result)
        emit issuersChanged();
}

void Deeds::setTags(BadgeId id, const QStringList& tags) { finishWords(m_backpack->setTags(id, tags)); }

void Deeds::setStory(BadgeId id, const Story& story)
{
    const Result<void> kept = m_backpack->setStory(id, story);
    emit storyTried(id, kept);
    finishWords(kept);
}

void Deeds::setOwnSkills(BadgeId id, const QList<OwnSkill>& skills)
{
    finishWords(m_backpack->setOwnSkills(id, skills));
}

} // namespace besace
