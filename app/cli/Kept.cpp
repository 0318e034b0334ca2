#include "app/cli/Kept.h"

namespace besace::cli {

Result<BadgeId> findBadge(const Backpack& backpack, const QString& named)
{
    bool isNumber = false;
    const BadgeId id = named.toLongLong(&isNumber);
    return isNumber ? Result<BadgeId>(id) : backpack.findByCredentialId(named);
}

} // namespace besace::cli
