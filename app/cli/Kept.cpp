#include "app/cli/Kept.h"

namespace besace::cli {

Result<BadgeId> findBadge(const Backpack& backpack, const QString& named)
{
    bool isNumber = false;
    const BadgeId id = named.toLongLong(&isNumber);
    return isNumber ? Result<BadgeId>(id) : backpack.findByCredentialId(named);
}

Result<QList<BadgeId>> findBadges(const Backpack& backpack, const QStringList& named)
{
    QList<BadgeId> ids;
    for (const QString& name : named) {
        const Result<BadgeId> id = findBadge(backpack, name);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

} // namespace besace::cli
